import type { DutyId } from '../../subjects/site/duties.ts';

/** A duty of the law that the site cannot meet by itself. */
export interface Duty {
  id: DutyId;
  /** Where it is written. */
  law: { vi: string; en: string };
  /** Whether a site must not be launched without it. */
  isBlocking: boolean;
  vi: string;
  en: string;
}

/** In the order in which they are asked. Each is confirmed in `content/site/site.json`, under `duties`. */
export const duties: readonly Duty[] = [
  {
    id: 'legal-texts',
    law: {
      vi: 'NĐ 224/2026, Luật 148/2025/QH15, TT 22/2023/TT-BTTTT',
      en: 'Decree 224/2026, Law 148/2025/QH15, Circular 22/2023/TT-BTTTT',
    },
    isBlocking: true,
    vi: 'Cán bộ pháp chế đối chiếu danh mục nghĩa vụ này với bản công báo, và hỏi Thông tư 22/2023 đã được thay chưa.',
    en: 'A legal officer has compared this list with the gazette, and asked whether Circular 22/2023 has been replaced.',
  },
  {
    id: 'component-of-portal',
    law: { vi: 'NĐ 224/2026, Điều 11 khoản 1, 4', en: 'Decree 224/2026, Article 11(1), (4)' },
    isBlocking: true,
    vi: 'Trang được chấp nhận là trang thành phần của Cổng thông tin điện tử thành phố, có tên miền quốc gia và IPv6.',
    en: 'The site is accepted as a component of the city portal, with a national domain and IPv6.',
  },
  {
    id: 'linked-from-portal',
    law: { vi: 'Luật 104/2016/QH13, Điều 19 khoản 4', en: 'Law 104/2016/QH13, Article 19(4)' },
    isBlocking: true,
    vi: 'Cổng thành phố và trang Sở Công Thương có liên kết tới trang này.',
    en: 'The city portal and the Department of Industry and Trade link to this site.',
  },
  {
    id: 'working-days',
    law: { vi: 'Luật 104/2016/QH13, Điều 18 khoản 4', en: 'Law 104/2016/QH13, Article 18(4)' },
    isBlocking: true,
    vi: 'Có người chịu trách nhiệm đăng thông tin trong 5 ngày làm việc kể từ khi tạo ra.',
    en: 'Somebody is in charge of publishing information within 5 working days of its making.',
  },
  {
    id: 'answers',
    law: { vi: 'Luật 104/2016/QH13, Điều 22', en: 'Law 104/2016/QH13, Article 22' },
    isBlocking: true,
    vi: 'Có người nhận thư báo sai và trả lời trong 15 ngày.',
    en: 'Somebody receives reports of mistakes and answers within 15 days.',
  },
  {
    id: 'procedures-compared',
    law: { vi: 'NĐ 224/2026, Điều 9 khoản 1 điểm a', en: 'Decree 224/2026, Article 9(1)(a)' },
    isBlocking: true,
    vi: 'Các bước nêu trên trang đã được đối chiếu với thủ tục trên Cổng dịch vụ công quốc gia.',
    en: 'The steps that the site tells have been compared with the procedures on the National Public Service Portal.',
  },
  {
    id: 'satisfaction',
    law: { vi: 'NĐ 224/2026, Điều 10 khoản 3 điểm b', en: 'Decree 224/2026, Article 10(3)(b)' },
    isBlocking: true,
    vi: 'Người đọc đánh giá mức hài lòng bằng thư (trang Báo chỗ sai, khi đã có địa chỉ thư): đơn vị vận hành chấp nhận cách này, có người đọc thư và giữ kín.',
    en: 'Readers rate the information by e-mail (page Report a mistake, once there is an address): the operator accepts this way, somebody reads it and keeps it private.',
  },
  {
    id: 'security',
    law: { vi: 'NĐ 224/2026, Điều 10 khoản 3 điểm c', en: 'Decree 224/2026, Article 10(3)(c)' },
    isBlocking: true,
    vi: 'Máy chủ dùng HTTPS, gửi các tiêu đề bảo vệ người đọc, và bộ phận an toàn thông tin của thành phố đã xem.',
    en: 'The server uses HTTPS and sends the headers that protect readers, and the city’s security officers have looked at it.',
  },
  {
    id: 'personal-data',
    law: { vi: 'Luật 91/2025/QH15', en: 'Law 91/2025/QH15' },
    isBlocking: true,
    vi: 'Đã xem lại tên cơ sở mang tên người, và mọi liên hệ đều có đồng ý.',
    en: 'Names of establishments that are names of people have been gone over, and every contact has a consent.',
  },
  {
    id: 'consent-of-pictures',
    law: { vi: 'Luật 91/2025/QH15', en: 'Law 91/2025/QH15' },
    isBlocking: false,
    vi: 'Người trong ảnh đã đồng ý; giấy đồng ý được cất giữ.',
    en: 'Whoever is in a picture has agreed, and the papers are kept.',
  },
  {
    id: 'planned-stops',
    law: { vi: 'NĐ 224/2026, Điều 13 khoản 1 điểm a', en: 'Decree 224/2026, Article 13(1)(a)' },
    isBlocking: false,
    vi: 'Có người báo trước 7 ngày làm việc khi trang tạm ngừng.',
    en: 'Somebody announces planned stops 7 working days before.',
  },
  {
    id: 'backup',
    law: { vi: 'TT 22/2023/TT-BTTTT', en: 'Circular 22/2023/TT-BTTTT' },
    isBlocking: false,
    vi: 'Kho nội dung có bản sao ở nơi khác; đã thử dựng lại trang từ bản sao.',
    en: 'The repository has a copy elsewhere, and the site was built from it once.',
  },
  {
    id: 'self-report',
    law: { vi: 'NĐ 224/2026, Điều 12 khoản 2', en: 'Decree 224/2026, Article 12(2)' },
    isBlocking: false,
    vi: 'Đã chọn ai tự đánh giá trang mỗi năm theo bảy mục.',
    en: 'Somebody is chosen to report on the site each year under the seven headings.',
  },
];
