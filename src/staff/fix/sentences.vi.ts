/** What `npm run fix` says it did. */
export const vi = {
  usage: 'npm run fix [-- --json] [--lang en]',
  utf8: 'lưu lại bằng UTF-8',
  mark: 'bỏ dấu BOM',
  lineEnds: 'đổi cách xuống dòng',
  oldFont: 'đổi phông cũ sang Unicode',
  hidden: 'bỏ ký tự ẩn',
  dStroke: 'gõ lại chữ Đ',
  composed: 'ghép dấu (NFC)',
  quotes: 'đặt ngày trong dấu ngoặc kép',
  tones: 'đặt dấu thanh theo một lối (hòa, thúy)',
  turned: 'xoay ảnh',
  shrunk: 'thu nhỏ ảnh',
  stripped: 'bỏ nơi chụp, máy ảnh',
  nothing: (looked: number) => `Không có gì phải sửa. Đã xem ${looked} tệp.`,
  done: (mended: number, looked: number) =>
    `Đã sửa ${mended} trong ${looked} tệp. Xem lại bằng git diff, rồi chạy: npm run check`,
};
