"""In Vietnamese and Thai."""

from collections.abc import Mapping

MAINLAND: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "vi": "=nguồn =nguồn_đâu =thật_không =thật_à =chắc_không =ai_nói nguồn_ở_đâu nguồn_từ_đâu nguồn_nào "
        "nguồn_tin lấy_thông_tin_ở_đâu lấy_từ_đâu lấy_ở_đâu_ra sao_biết sao_bạn_biết làm_sao_biết làm_sao_bạn_biết "
        "có_chính_thức chính_thức_không có_đúng_không có_thật_không có_chính_xác chính_xác_không có_đáng_tin "
        "đáng_tin_không tin_được_không lừa_đảo có_phải_giả cập_nhật_lần_cuối bịa_ra",
        "th": "=แหล่งที่มา ข้อมูลมาจากไหน ข้อมูลนี้มาจากไหน เอาข้อมูลมาจาก ข้อมูลจากไหน รู้ได้ไง รู้ได้ยังไง "
        "รู้ได้อย่างไร จริงหรือเปล่า จริงไหมข้อมูล =จริงเหรอ =จริงดิ =จริงหรอ เป็นทางการไหม ของทางการไหม "
        "เชื่อถือได้ไหม เชื่อได้ไหม เชื่อถือได้หรือเปล่า อัปเดตเมื่อไหร่ อัพเดทเมื่อไหร่ อัปเดตล่าสุดเมื่อ "
        "อัพเดทล่าสุดเมื่อ แหล่งที่มาคือ ที่มาของข้อมูล หลอกลวงหรือเปล่า มั่วหรือเปล่า",
    },
    "network": {
        "vi": "strong_cities_là mạng_lưới_strong_cities mạng_lưới_này mạng_lưới_các_thành_phố_mạnh tổ_chức_nào "
        "tổ_chức_này_là",
        "th": "เครือข่ายเมืองเข้มแข็ง เครือข่ายนี้คือ เครือข่ายนี้ของใคร เครือข่ายอะไร องค์กรอะไร องค์กรนี้คือ สตรองซิตี้",
    },
    "languages": {
        "vi": "=tiếng_việt =bằng_tiếng_việt =tiếng_anh nói_tiếng_việt biết_tiếng hiểu_tiếng nói_được_tiếng "
        "nói_tiếng_gì tiếng_nào ngôn_ngữ_nào ngôn_ngữ_gì mấy_thứ_tiếng đổi_ngôn_ngữ đổi_sang_tiếng "
        "trả_lời_bằng_tiếng dịch_sang",
        "th": "=ภาษาไทย =ไทย พูดภาษาไทย ตอบเป็นภาษา ตอบภาษา พูดไทยได้ ใช้ภาษาอะไร ภาษาอะไรได้บ้าง กี่ภาษา "
        "เปลี่ยนภาษา พูดอีสานได้ พูดภาษาอะไร รู้ภาษา เข้าใจภาษา เป็นภาษาอังกฤษ",
    },
    "latest": {
        "vi": "=mới_nhất =ai_mới =có_gì_mới thành_phố_mới_nhất gần_đây_nhất mới_tham_gia ai_mới_vào mới_vào_không "
        "mới_gia_nhập thêm_ai_mới mới_ký ai_ký_cuối ai_ký_đầu ký_sau_cùng ký_đầu_tiên tham_gia_đầu_tiên ai_ký_trước",
        "th": "=ล่าสุด เมืองล่าสุด เพิ่งเข้าร่วม เพิ่งลงนาม เพิ่งเซ็น เมืองแรก ใครเซ็นก่อน เมืองไหนเซ็นก่อน "
        "เมืองไหนลงนามก่อน คนแรกที่ลงนาม คนแรกที่เซ็น เมืองสุดท้าย ใครเซ็นคนแรก เซ็นเป็นเมืองแรก",
    },
    "order": {
        "vi": "thành_phố_lớn_nhất thành_phố_nhỏ_nhất thủ_đô_nào những_thủ_đô bao_nhiêu_thủ_đô mấy_thủ_đô "
        "nữ_thị_trưởng thị_trưởng_nữ thị_trưởng_là_nữ bao_nhiêu_nữ theo_dân_số theo_bảng_chữ_cái",
        "th": "เมืองใหญ่ที่สุด เมืองที่ใหญ่ที่สุด เมืองเล็กที่สุด เมืองหลวงไหน มีเมืองหลวง กี่เมืองหลวง นายกหญิง "
        "ผู้หญิงกี่คน นายกเทศมนตรีหญิง เรียงตามตัวอักษร เรียงตามประชากร",
    },
    "nearby": {
        "vi": "=gần_đây =gần_tôi gần_tôi gần_chỗ_tôi gần_chỗ_em gần_chỗ_mình gần_nhà gần_đây_có_thành_phố gần_em "
        "gần_mình thành_phố_gần_nhất chỗ_tôi_ở khu_vực_tôi khu_vực_của_tôi vùng_tôi quanh_đây ở_nước_tôi",
        "th": "=ใกล้ฉัน =แถวนี้ =ใกล้ๆ ใกล้ฉัน ใกล้บ้าน แถวบ้าน ใกล้ที่สุด แถวนี้มี แถวนี้เมือง ใกล้ๆมี ใกล้ผม "
        "ใกล้เรา เมืองใกล้ๆ ในประเทศฉัน จังหวัดฉัน",
    },
    "file": {
        "vi": "=tải_về =tải_xuống dạng_pdf bản_pdf file_pdf tệp_pdf dạng_excel file_excel tải_danh_sách "
        "tải_về_danh_sách tải_xuống_danh_sách in_danh_sách in_ra xuất_file xuất_ra_file gửi_file gửi_qua_email",
        "th": "=ดาวน์โหลด ไฟล์pdf ไฟล์_pdf ไฟล์เอกเซล ไฟล์ excel เป็นไฟล์ ดาวน์โหลดรายชื่อ โหลดรายชื่อ ขอไฟล์ "
        "พิมพ์รายชื่อ เป็นpdf เอ็กเซล ปริ้นรายชื่อ",
    },
    "examples": {
        "vi": "=ví_dụ =cho_ví_dụ cho_ví_dụ ví_dụ_đi ví_dụ_như_nào ví_dụ_cụ_thể vài_ví_dụ có_ví_dụ lấy_ví_dụ "
        "cho_xin_ví_dụ",
        "th": "=ตัวอย่าง ขอตัวอย่าง ยกตัวอย่าง มีตัวอย่าง ตัวอย่างเช่น ตัวอย่างของเมือง",
    },
    "people": {
        "vi": "=liên_hệ =liên_lạc liên_hệ_ai liên_hệ_với_ai liên_hệ_thế_nào liên_hệ_ở_đâu liên_lạc_với_ai "
        "cách_liên_hệ số_điện_thoại địa_chỉ_email nói_chuyện_với_người gặp_người_thật gặp_nhân_viên tôi_là_nhà_báo "
        "tôi_là_phóng_viên em_là_phóng_viên mình_là_phóng_viên",
        "th": "=ติดต่อ ติดต่อใคร ติดต่อได้ที่ไหน ติดต่อยังไง ติดต่ออย่างไร เบอร์โทร เบอร์ติดต่อ อีเมลติดต่อ คุยกับคน "
        "คุยกับเจ้าหน้าที่ เป็นนักข่าว ผมเป็นนักข่าว ติดต่อสื่อ",
    },
    "menu": {
        "vi": "=menu =bắt_đầu =bắt_đầu_lại =từ_đầu =làm_lại_từ_đầu =lại_từ_đầu bắt_đầu_lại_từ_đầu làm_lại_từ_đầu",
        "th": "=เมนู =เริ่มใหม่ เริ่มใหม่ตั้งแต่ต้น เริ่มต้นใหม่ ขอเริ่มใหม่ =เริ่ม",
    },
    "lost": {
        "vi": "=gì =hả =là_sao =không_hiểu =chả_hiểu_gì =k_hiểu =ko_hiểu =ý_là_sao không_hiểu_gì chẳng_hiểu_gì "
        "hỏi_gì_bây_giờ phải_hỏi_gì viết_gì_bây_giờ phải_viết_gì dùng_thế_nào dùng_sao cách_dùng_bot bạn_làm_được_gì",
        "th": "=อะไร =ไม่เข้าใจ =งง =หมายความว่าไง ไม่เข้าใจเลย งงไปหมด ต้องถามอะไร ถามอะไรดี ต้องพิมพ์อะไร "
        "พิมพ์อะไรดี ใช้ยังไง ใช้งานยังไง ทำอะไรได้บ้าง",
    },
    "nod": {
        "vi": "=ok =oke =okie =ừ =ừm =uhm =vâng =dạ =dạ_vâng =được =được_rồi =không =ko =thôi =hiểu_rồi =à_hiểu_rồi "
        "=tốt =hay =hay_quá =ồ =à =à_ừ =thế_à =vậy_à =haha",
        "th": "=โอเค =ครับ =ค่ะ =ได้ =ใช่ =ไม่ =อ๋อ =อ้อ =เข้าใจแล้ว =ดี =ดีมาก =เยี่ยม =ไม่เป็นไร =จ้า =จ้ะ =อืม =ครับผม",
    },
    "origin": {
        "vi": "ai_viết ai_soạn ai_nghĩ_ra ai_khởi_xướng ai_đề_xuất ý_tưởng_của_ai sáng_kiến_của_ai ai_đứng_sau "
        "ai_đứng_đằng_sau năm_nào_vậy năm_mấy từ_năm_nào viết_khi_nào ra_đời_khi_nào ra_đời_năm_nào ra_đời_ở_đâu "
        "bắt_nguồn_từ_đâu xuất_phát_từ_đâu tại_sao_lại_là_new_york sao_lại_new_york lịch_sử_của lịch_sử_ra_sao",
        "th": "ใครเขียน ใครร่าง ใครคิด ใครริเริ่ม ไอเดียใคร ไอเดียของใคร ความคิดใคร ใครอยู่เบื้องหลัง =ปีไหน =ปีอะไร "
        "เริ่มปีไหน เริ่มปีอะไร เขียนปีไหน เขียนเมื่อไหร่ มีมาตั้งแต่เมื่อไหร่ ตั้งแต่ปีไหน เริ่มมาจากไหน "
        "ทำไมต้องนิวยอร์ก ความเป็นมา",
    },
    "declaration": {
        "vi": "=nội_dung =tóm_tắt nội_dung_là_gì nội_dung_gì trong_đó_có_gì trong_đó_viết_gì trong_đó_nói_gì "
        "nói_về_cái_gì nói_về_gì về_vấn_đề_gì mục_đích_là_gì mục_đích_gì mục_tiêu_là_gì họ_hứa_gì hứa_những_gì "
        "cam_kết_những_gì họ_ký_cái_gì ký_cái_gì tóm_tắt_đi tóm_tắt_giúp toàn_văn để_làm_gì_vậy có_tác_dụng_gì "
        "có_ích_gì có_lợi_gì",
        "th": "=เนื้อหา =สรุป เนื้อหาคืออะไร เนื้อหาว่าอะไร เขียนว่าอะไร เขียนว่าไง ข้างในมีอะไร เกี่ยวกับอะไร "
        "พูดถึงเรื่องอะไร จุดประสงค์คือ วัตถุประสงค์คือ เป้าหมายคือ สัญญาว่าอะไร เซ็นอะไรกัน ลงนามอะไร สรุปให้หน่อย "
        "สรุปสั้นๆ ฉบับเต็ม มีประโยชน์อะไร ได้ประโยชน์อะไร ทำไปเพื่ออะไร",
    },
    "steps": {
        "vi": "=thủ_tục =quy_trình thủ_tục_thế_nào thủ_tục_ra_sao quy_trình_thế_nào quy_trình_ra_sao cần_giấy_tờ_gì "
        "cần_hồ_sơ_gì cần_những_gì mất_bao_lâu bao_lâu_thì_xong ai_được_ký ai_có_thể_ký tôi_là_thị_trưởng "
        "tôi_là_chủ_tịch muốn_tham_gia_ký muốn_đăng_ký thêm_thành_phố_tôi thêm_thành_phố_của",
        "th": "=ขั้นตอน ขั้นตอนคืออะไร ขั้นตอนยังไง ขั้นตอนเป็นยังไง ใช้เอกสารอะไร ต้องใช้อะไรบ้าง ใช้เวลานานไหม "
        "ใช้เวลานานเท่าไหร่ ใครเซ็นได้บ้าง ใครลงนามได้ ผมเป็นนายก ฉันเป็นนายก อยากเข้าร่วมต้อง อยากลงนาม "
        "เพิ่มเมืองเรา เพิ่มเมืองของเรา",
    },
    "elsewhere": {
        "vi": "biến_đổi_khí_hậu =khí_hậu về_môi_trường thất_nghiệp ma_túy người_khuyết_tật người_già người_cao_tuổi "
        "tham_nhũng vô_gia_cư kẹt_xe tắc_đường nhà_tù đồng_tính",
        "th": "โลกร้อน สิ่งแวดล้อม การเปลี่ยนแปลงสภาพภูมิอากาศ ฝุ่นpm ว่างงาน ยาเสพติด คนพิการ ผู้สูงอายุ คอร์รัปชัน "
        "คนไร้บ้าน รถติด น้ำท่วม lgbt",
    },
}
