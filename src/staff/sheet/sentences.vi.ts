/** What `npm run sheet` says; a part of what the commands of staff say. */
export const vi = {
  'usage.sheet':
    'npm run sheet -- out BẢNG TỆP.xlsx (hoặc .csv); npm run sheet -- in TỆP [--write] [--delete] [--lang en]',
  'sheet.noDataset': (name: string, known: string) => `Không có bảng "${name}". Có: ${known}.`,
  'sheet.otherFile': (name: string) => `${name}: chỉ nhận tệp .xlsx hoặc .csv.`,
  'sheet.notThere': (name: string) => `Không có tệp ${name}.`,
  'sheet.unreadable': (name: string) =>
    `Không mở được ${name} như một bảng tính. Mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx.`,
  'sheet.encoding':
    'Tệp CSV không phải UTF-8 nên chữ có dấu sẽ hỏng. Trong Excel chọn Save As, loại "CSV UTF-8", rồi làm lại.',
  'sheet.whose':
    'Không rõ tệp này là bảng nào: ô A1 phải ghi như khi lấy ra, ví dụ "figures:id". Hãy sửa trên tệp do npm run sheet -- out tạo.',
  'sheet.noColumn': (name: string, meant: string) => `Không có cột "${name}". Ý là: ${meant}? Chưa ghi gì.`,
  'sheet.lacksColumn': (name: string) =>
    `Thiếu cột "${name}". Giữ đủ các cột như khi lấy ra; muốn bỏ trống thì để ô trống. Chưa ghi gì.`,
  'sheet.out': (rows: number, file: string) => `Đã ghi ${rows} hàng vào ${file}`,
  'sheet.cell': (cell: string, sentence: string) => `Ô ${cell}: ${sentence}`,
  'sheet.doubts': (count: number) => `Có ${count} ô không rõ, nên chưa ghi gì.`,
  'sheet.adds': (name: string) => `thêm ${name}`,
  'sheet.changes': (name: string) => `sửa ${name}`,
  'sheet.deletes': (name: string) => `xóa ${name}`,
  'sheet.sum': (added: number, changed: number, deleted: number) =>
    `thêm ${added}, sửa ${changed}, xóa ${deleted}`,
  'sheet.notWritten': (count: number) => `Có ${count} lỗi, nên chưa ghi gì.`,
  'sheet.toWrite': 'Chưa ghi gì. Đúng ý thì chạy lại và thêm --write.',
  'sheet.wouldDelete': (count: number) =>
    `Tệp này thiếu ${count} hàng đang có, tức là sẽ xóa chúng. Chưa ghi gì. Nếu thật sự muốn xóa, thêm --delete.`,
  'sheet.written': (files: number) => `Đã ghi ${files} tệp.`,
  'cell.formula': 'là công thức. Dán giá trị (Paste Special, Values) thay cho công thức.',
  'cell.error': (text: string) => `bảng tính báo lỗi ${text}. Sửa ô này.`,
  'cell.ambiguousNumber': (text: string) =>
    `"${text}" có thể là phần nghìn hoặc phần lẻ. Gõ liền chữ số, không có dấu chấm hay dấu phẩy ở hàng nghìn.`,
  'cell.notNumber': (text: string) => `"${text}" không phải số. Chỉ gõ chữ số; đơn vị ghi ở chỗ khác.`,
  'cell.ambiguousDay': (text: string) =>
    `"${text}" không rõ ngày hay tháng đứng trước. Gõ năm-tháng-ngày, ví dụ 2026-12-01.`,
  'cell.strayDay': (day: string) =>
    `bảng tính đã đổi ô này thành ngày ${day}. Đặt ô thành dạng chữ (Text) rồi gõ lại.`,
  'cell.notTruth': (text: string) => `"${text}": ghi true hoặc false.`,
  'cell.notJson': 'ô này là một danh sách dài, ghi dạng JSON; sửa trong tệp của nội dung thì dễ hơn.',
  'cell.noId': 'thiếu mã ở cột đầu.',
  'cell.twice': (name: string) => `"${name}" có hai hàng.`,
  'cell.noRow': (row: number) => `không có hàng số ${row}. Hàng mới thì để trống cột row.`,
};
