export const sheets = {
  call: {
    openZalo: 'Nhắn Zalo',
    openMap: 'Xem bản đồ',
    website: 'Trang web',
    findIt: (office: string, inVietnamese: string) =>
      `Hỏi ${office}. Số điện thoại, địa chỉ hôm nay: tìm “${inVietnamese}” ở`,
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
