export const products = {
  products: {
    known: 'Biết gì thêm',
    lede: (count: number) =>
      `${count} sản phẩm mà chúng tôi đọc được tên. Danh sách chưa đủ: nhiều đợt chúng tôi chưa tìm thấy tên sản phẩm.`,
    byRound: 'Theo đợt bình chọn',
    byGroup: 'Theo nhóm',
    byMaker: 'Theo cơ sở',
    maker: 'Cơ sở',
    group: 'Nhóm',
    certificate: 'Giấy chứng nhận',
    number: 'Số giấy chứng nhận',
    howLong: 'Giấy có giá trị bao lâu',
    valid: (day: string) => `Còn hạn đến hết ngày ${day}`,
    expired: (day: string) => `Hết hạn sau ngày ${day}`,
    workedOut: 'do trang này tính ra',
    unknown: 'Nguồn đã đọc không nói năm cấp',
    contact: 'Liên hệ cơ sở',
    noContact: 'Cơ sở chưa ghi nhận đồng ý đăng liên hệ, nên trang này không đăng.',
    others: 'Sản phẩm khác cùng đợt',
    description: (name: string, maker: string) =>
      `${name} của ${maker}: sản phẩm công nghiệp nông thôn tiêu biểu, đợt nào, chứng nhận còn hạn không.`,
  },
};
