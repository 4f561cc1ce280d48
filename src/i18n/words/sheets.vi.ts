export const sheets = {
  call: {
    openZalo: 'Nhắn Zalo',
    openMap: 'Xem bản đồ',
    website: 'Trang web',
    findIt: (office: string, inVietnamese: string) =>
      `Hỏi ${office}. Số điện thoại, địa chỉ hôm nay: tìm “${inVietnamese}” ở`,
  },
  leaflet: {
    sheet: 'Tờ rơi',
    title: (area: string) => `Tờ rơi: ${area}`,
    about: (area: string) =>
      `Một tờ A4 để dán hay phát, ảnh để gửi Zalo và bài đọc loa về nội dung “${area}”.`,
    until: 'Đến khi nào',
    call: 'Hỏi ai',
    first: 'Hỏi trước khi chi tiền.',
    askAmount: (office: string) => `Mức hỗ trợ hôm nay: hỏi ${office}`,
    code: 'Mã QR mở trang nói đủ hơn',
    scan: 'Quét mã để xem đủ, kể cả nguồn của từng câu.',
    printed: (day: string) => `Tờ này ghi theo trang ngày ${day}; quá ba tháng thì in tờ mới.`,
    picture: 'Ảnh tờ rơi để gửi Zalo',
    all: 'Tờ rơi, bài đọc loa',
    spoken: {
      title: 'Bài đọc loa',
      how: (seconds: number) =>
        `Đọc chậm hết khoảng ${seconds} giây. Chép nguyên văn; không có chữ tắt, số đã viết thành chữ.`,
      opening: (area: string) =>
        `Kính thưa bà con. Sau đây là thông tin về khuyến công của thành phố Đà Nẵng. Nội dung: ${area}.`,
      forWhom: (who: string) => `Dành cho ai: ${who}`,
      first: (office: string) => `Bà con nhớ hỏi ${office} trước khi chi tiền.`,
      bring: (what: string) => `Khi đi hỏi, mang theo: ${what}.`,
      everyYear: (day: string, what: string) =>
        `Hằng năm có ngày ${day}. ${what} Ngày này có thể đã đổi, bà con nên hỏi lại.`,
      phone: (office: string, number: string) => `Số điện thoại của ${office}: ${number}.`,
      where: (office: string, portal: string) => `Số điện thoại của ${office}: xem ở ${portal}.`,
      again: (area: string, office: string) => `Xin nhắc lại: ${area}, hỏi ${office} trước khi chi tiền.`,
      end: 'Xin cảm ơn bà con đã lắng nghe.',
    },
  },
  bring: {
    all: 'Danh sách giấy tờ để đánh dấu',
    title: (area: string) => `Mang theo: ${area}`,
    about: (area: string) =>
      `Giấy tờ cần có và cần giữ cho nội dung “${area}”: đánh dấu trên điện thoại hoặc in một tờ A4.`,
    lede: 'Đánh dấu thứ đã có. Nơi nhận có thể đòi thêm giấy khác.',
    toArea: (area: string) => `Được bao nhiêu, dành cho ai: ${area}`,
    link: 'Mở danh sách có các dấu này',
    kept: 'Dấu chỉ nằm trong máy này, không gửi đi đâu. Mã QR mang các dấu, không mang tên bạn.',
    handOver: 'Chuyển cho cán bộ bằng mã QR',
    forget: 'Quên các dấu',
    code: 'Mã QR mở danh sách này với các dấu của bạn',
    missing: 'Còn thiếu',
    received: 'Danh sách do máy khác chuyển sang. Máy này không giữ lại.',
    changed: 'Danh sách đã đổi từ khi mã QR được tạo. Hãy xem lại từng mục.',
    own: 'Mở danh sách của máy này',
    limits: 'Thời hạn',
    fee: 'Phí',
    forms: 'Mẫu nằm trong thông tư đã ghi. Trang này không tự soạn mẫu; tìm thông tư ở',
    formsChecked: (day: string) => `(xem ngày ${day}).`,
    call: 'Hỏi ai',
  },
};
