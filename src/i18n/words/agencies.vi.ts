export const agencies = {
  agencies: {
    now: 'Nay',
    task: 'Việc trong chương trình 2017–2020',
    others: 'Cơ quan khác',
    past: 'Địa chỉ từng in, không dùng để liên hệ hôm nay',
    former: 'Tên trước đây',
  },
};
