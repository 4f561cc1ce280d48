export const news = {
  news: {
    feeds: {
      news: 'Theo dõi tin bằng RSS',
      rounds: 'Theo dõi các đợt bình chọn bằng RSS',
      rules: 'Theo dõi mức hỗ trợ thay đổi bằng RSS',
    },
    published: 'Đăng ngày',
    happened: 'Xảy ra ngày',
    reported: 'Báo đưa tin ngày',
    empty: 'Chưa có tin.',
  },
  changes: {
    none: 'Chưa có đính chính nào.',
    was: 'Trước ghi',
    now: 'Nay ghi',
    why: 'Vì sao',
    corrected: 'Đã sửa ngày',
    changed: 'Đổi ngày',
    wasNow: (was: string, now: string) =>
      `trước ghi: ${was.replace(/\.$/, '')}. Nay ghi: ${now.replace(/\.$/, '')}.`,
    where: 'Trang đã sửa',
    how: 'Thấy chỗ sai? Xem trang Liên hệ để biết cách báo.',
  },
};
