export const sheets = {
  call: {
    openZalo: 'Nhắn Zalo',
    openMap: 'Xem bản đồ',
    website: 'Trang web',
    findIt: (office: string, inVietnamese: string) =>
      `Hỏi ${office}. Số điện thoại, địa chỉ hôm nay: tìm “${inVietnamese}” ở`,
  },
};
