import type { FieldWords } from './fields.ts';

/** Fields of many schemas that have no words of their own there: what they are called wherever a field is shown (forms, columns, guides). */
const common: Record<string, FieldWords['label']> = {
  text: { vi: 'Nội dung', en: 'Text' },
  name: { vi: 'Tên', en: 'Name' },
  note: { vi: 'Ghi chú', en: 'Note' },
  quantity: { vi: 'Con số', en: 'Quantity' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  figure: { vi: 'Con số', en: 'Figure' },
  what: { vi: 'Cái gì', en: 'What' },
  document: { vi: 'Văn bản', en: 'Document' },
  article: { vi: 'Điều khoản', en: 'Article' },
  search: { vi: 'Lần tìm', en: 'Search' },
  missing: { vi: 'Vì sao thiếu', en: 'Why it is missing' },
  reported: { vi: 'Được đưa tin', en: 'Reported' },
  day: { vi: 'Ngày', en: 'Day' },
  by: { vi: 'Ai', en: 'By' },
  number: { vi: 'Số', en: 'Number' },
  year: { vi: 'Năm', en: 'Year' },
  amount: { vi: 'Số tiền', en: 'Amount' },
  seen: { vi: 'Thấy ở đâu, khi nào', en: 'Seen where and when' },
  label: { vi: 'Tên gọi', en: 'Label' },
  group: { vi: 'Nhóm', en: 'Group' },
  entries: { vi: 'Dự thi', en: 'Entries' },
  recognised: { vi: 'Được công nhận', en: 'Recognised' },
  facts: { vi: 'Điều đã biết', en: 'What is known' },
  about: { vi: 'Về việc gì', en: 'About' },
  statements: { vi: 'Các nguồn nói', en: 'What sources say' },
  reading: { vi: 'Trang này hiểu thế nào', en: 'How this site reads it' },
  question: { vi: 'Câu hỏi', en: 'Question' },
  segment: { vi: 'Chữ trong địa chỉ', en: 'Part of addresses' },
  disagreements: { vi: 'Chỗ các nguồn nói khác nhau', en: 'Where sources disagree' },
  tieNote: { vi: 'Nói rõ về việc gắn với chương trình', en: 'The tie in words' },
  vi: { vi: 'Tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'Tiếng Anh', en: 'English' },
  answer: { vi: 'Câu trả lời', en: 'Answer' },
  items: { vi: 'Các mục', en: 'Items' },
  id: { vi: 'Mã', en: 'Code' },
  url: { vi: 'Địa chỉ trên mạng', en: 'Web address' },
  startedOn: { vi: 'Ngày trang bắt đầu', en: 'First day of the site' },
  ladder: { vi: 'Các cấp', en: 'Levels' },
  ladderNote: { vi: 'Nói rõ về các cấp', en: 'The levels in words' },
  council: { vi: 'Hội đồng', en: 'Council' },
  complain: { vi: 'Không đồng ý thì sao', en: 'How to complain' },
  tie: { vi: 'Gắn với chương trình nào', en: 'Tie to the programme' },
  register: { vi: 'Đăng ký thế nào', en: 'How to register' },
  month: { vi: 'Tháng', en: 'Month' },
  caveat: { vi: 'Lưu ý', en: 'Caveat' },
};

/**
 * What a field is called.
 * @param label the words of its schema (`named`), if it has any
 * @throws when neither the schema nor this table has words: its key would stand before a reader as if it were one
 */
export const nameOf = (key: string, label?: FieldWords['label']): FieldWords['label'] => {
  const name = label ?? common[key];
  if (name === undefined) throw new Error(`The field "${key}" has no words: give it some (named).`);
  return name;
};
