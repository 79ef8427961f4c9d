### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Tôi hiểu tiếng Việt, nhưng hiện chỉ trả lời bằng các ngôn ngữ sau: { $languages }. Chọn ngôn ngữ: /language
invitation = <b>Kính gửi văn phòng lãnh đạo địa phương: { $place }</b>

    Tôi mong địa phương mình cùng đứng lên chống thù hận, chủ nghĩa cực đoan và sự phân cực.
    Đến nay đã có { $leaders } lãnh đạo địa phương ủng hộ bản tuyên bố này: “{ $title }”. Quý vị có thể đọc và ủng hộ ngay trên Telegram trong khoảng ba phút. Mỗi lượt ủng hộ đều được kiểm tra trước khi công bố.
invitation-anywhere = <b>Kính gửi văn phòng thị trưởng của chúng ta</b>

    Tôi mong địa phương mình cùng đứng lên chống thù hận, chủ nghĩa cực đoan và sự phân cực.
    Đến nay đã có { $leaders } lãnh đạo địa phương ủng hộ bản tuyên bố này: “{ $title }”. Quý vị có thể đọc và ủng hộ ngay trên Telegram trong khoảng ba phút. Mỗi lượt ủng hộ đều được kiểm tra trước khi công bố.
button-invitation-open = ✍️ Đọc và ủng hộ
