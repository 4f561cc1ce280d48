/** What a page says when it comes from the phone itself. The service worker has these words, so they stand alone. */
export const offline = {
  offline: {
    kept: (when: string) =>
      `Bạn đang xem bản lưu trên máy, từ ${when}. Có mạng thì tải lại trang để xem bản mới.`,
    noNetwork: 'Chưa có mạng',
    notKept: 'Trang này chưa được lưu trên máy. Những trang đã lưu:',
  },
};
