### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = 한국어를 이해하지만 지금은 다음 언어로만 답합니다: { $languages }. 언어 선택: /language
invitation = <b>단체장 집무실 귀중: { $place }</b>

    우리 지역도 혐오와 극단주의, 양극화에 맞서는 도시들과 함께하기를 바랍니다.
    지금까지 지방자치단체장 { $leaders }명이 ‘{ $title }’ 선언을 지지했습니다. 텔레그램에서 3분 정도면 선언을 읽고 지지를 표명하실 수 있습니다. 모든 지지는 공개되기 전에 담당 팀의 확인을 거칩니다.
invitation-anywhere = <b>우리 시장님 집무실 귀중</b>

    우리 지역도 혐오와 극단주의, 양극화에 맞서는 도시들과 함께하기를 바랍니다.
    지금까지 지방자치단체장 { $leaders }명이 ‘{ $title }’ 선언을 지지했습니다. 텔레그램에서 3분 정도면 선언을 읽고 지지를 표명하실 수 있습니다. 모든 지지는 공개되기 전에 담당 팀의 확인을 거칩니다.
button-invitation-open = ✍️ 읽고 지지하기
