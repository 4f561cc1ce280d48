export const citing = {
  citing: {
    title: 'Dẫn hoặc nhúng biểu này',
    link: 'Địa chỉ giữ nguyên',
    figures: 'Mỗi số cũng có địa chỉ riêng: bấm tên giai đoạn hoặc năm trong bảng.',
    html: 'Mã HTML có ảnh, nguồn và ngày',
    sources: (names: string) => `Nguồn: ${names}.`,
    more: (count: number) => `và ${count} nguồn khác`,
    read: (site: string, day: string) => `${site}, nguồn xem lại ngày ${day}`,
  },
};
