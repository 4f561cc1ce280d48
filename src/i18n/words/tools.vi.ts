/** What is said when a browser will not share, copy, print or save. Sent to readers' browsers by itself, so nothing else stands here. */
export const tools = {
  tools: {
    copied: 'Đã chép liên kết',
    copyThis: 'Trình duyệt này không cho gửi và chép. Bạn bấm giữ địa chỉ dưới đây rồi chọn Sao chép:',
    print:
      'Nếu không thấy hộp in, trình duyệt này không in được. Bạn mở trang bằng Chrome hoặc Safari (dấu ⋮ hoặc ⋯, rồi “Mở bằng trình duyệt”), rồi in hoặc lưu thành PDF ở đó.',
    download:
      'Nếu không thấy tệp, ứng dụng này không tải được. Bạn mở trang bằng Chrome hoặc Safari (dấu ⋮ hoặc ⋯, rồi “Mở bằng trình duyệt”), rồi bấm lại.',
  },
};
