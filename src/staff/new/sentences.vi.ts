/** What `npm run new` asks and says; a part of what the commands of staff say. */
export const vi = {
  'usage.new': 'npm run new [-- LOẠI] [-- --json < trả-lời.json] [--lang en]',
  'new.which': 'Thêm gì? Gõ số',
  'new.onlyOne': 'Chỉ có một tệp này: sửa content/site/site.json.',
  'new.nineAreas': 'Chương trình có đúng chín nội dung, đã đủ: sửa tệp trong content/areas/.',
  'new.noTopic':
    'Mỗi việc cụ thể cần một mã chủ đề riêng, và các mã đã dùng hết. Nhờ người lập trình thêm một mã vào src/search/topics.ts.',
  'new.indicator': 'Con số của chỉ tiêu nào',
  'new.optional': (what: string) => `${what}: còn các mục không bắt buộc`,
  'new.whichOptional': 'Gõ số để điền một mục, Enter để đi tiếp',
  'new.lacking': (what: string) => `${what}: các mục có thể điền`,
  'new.whichLacking': 'Gõ số của mục cần điền',
  'new.another': (what: string) => `${what}: thêm một mục?`,
  'new.yesNo': '(c = có, Enter = không)',
  'new.enterEnds': 'Enter để thôi.',
  'new.enterLeaves': 'Enter để bỏ qua mục này.',
  'new.needed': 'Mục này không được để trống.',
  'new.badNumber': (typed: string) =>
    `"${typed}" không phải con số. Chỉ gõ chữ số, không ngăn hàng nghìn, phần lẻ sau dấu chấm, ví dụ 1234.5.`,
  'new.badChoice': (typed: string) => `Không có lựa chọn "${typed}". Gõ số đứng trước một lựa chọn ở trên.`,
  'new.badDay': (typed: string) =>
    `Không có ngày "${typed}". Gõ ngày/tháng/năm của một ngày có thật, ví dụ 25/11/2026.`,
  'new.badWhen': (typed: string) =>
    `Không hiểu "${typed}". Gõ ngày, tháng hoặc năm, ví dụ 25/11/2026, 11/2026 hoặc 2026.`,
  'new.more': (count: number) => `… và ${count} nữa: gõ thêm vài chữ.`,
  'new.search': (count: number) => `Có ${count} mục: gõ mã, hoặc vài chữ trong tên để tìm.`,
  'new.notThere': (typed: string, kind: string, folder: string) =>
    `Không có "${typed}" (${kind}). Chưa có thì thêm ở một cửa sổ lệnh khác: npm run new -- ${folder}. Xong, gõ mã của nó ở đây.`,
  'new.sourceKey': (key: string) => `Mã nguồn kế tiếp: ${key}`,
  'new.fileName': (offered: string) => `Tên tệp, không dấu (Enter: ${offered})`,
  'new.badId': (typed: string) =>
    `Tên tệp chỉ gồm chữ thường không dấu, chữ số và gạch ngang; đang là "${typed}".`,
  'new.taken': (path: string) => `Đã có ${path}: không ghi đè. Chọn tên khác, hoặc mở tệp đó mà sửa.`,
  'new.body.vi': 'Bài viết tiếng Việt, một đoạn (viết thêm trong tệp sau)',
  'new.body.en': 'Bài viết tiếng Anh, một đoạn',
  'new.text.vi': 'Bài viết tiếng Việt',
  'new.text.en': 'Bài viết tiếng Anh',
  'new.pictureFile': 'Tệp ảnh (kéo ảnh thả vào đây, hoặc gõ đường dẫn; Enter: không có ảnh)',
  'new.noPicture': (path: string) => `Không có tệp ảnh ${path}.`,
  'new.heicPicture':
    'Ảnh HEIC của iPhone: mở ảnh, lưu hay gửi lại thành .jpg rồi chọn tệp đó. Để lần sau khỏi phải đổi: Cài đặt → Camera → Định dạng → Tương thích nhất.',
  'new.brokenPicture': (path: string) => `${path} hỏng, hoặc không phải ảnh.`,
  'new.pictureKind': (kind: string) => `Ảnh .${kind} không dùng ở đây: lưu thành .jpg, .png hoặc .webp.`,
  'new.pictureTaken': (size: string) => `Đã đọc ảnh, ${size} điểm ảnh.`,
  'new.picture.turned': 'Ảnh nằm nghiêng: đã xoay thẳng.',
  'new.picture.shrunk': 'Ảnh quá lớn: đã thu nhỏ.',
  'new.picture.stripped': 'Đã bỏ nơi chụp và thông tin máy ảnh ghi trong ảnh.',
  'new.stopped': 'Đã dừng giữa chừng; chưa ghi gì.',
  'new.stopped.kept': (path: string) =>
    `Đã dừng giữa chừng; chưa thêm gì vào content. Câu trả lời còn ở ${path}: sửa trong tệp đó, rồi gõ npm run new -- --json < ${path}`,
  'new.askedAgain': (count: number) => `Còn ${count} lỗi. Chỉ gõ lại câu có lỗi; các câu khác đã được giữ.`,
  'new.kept': (path: string) =>
    `Chưa thêm gì vào content. Câu trả lời còn ở ${path}: sửa xong chỗ có lỗi thì gõ npm run new -- --json < ${path}`,
  'new.doubts': (count: number) => `Có ${count} chỗ nên xem lại (không chặn đăng):`,
  'new.notJson': 'Câu trả lời phải là JSON: { "kind": …, "id": …, "data": { … } }. Chưa ghi gì.',
  'new.noKind':
    'Câu trả lời cần "kind" (một thư mục của content/), "id" (tên tệp; nguồn thì không cần) và "data". Chưa ghi gì.',
  'new.nothingToAddTo': (path: string) => `Không có ${path} để thêm vào. Chưa ghi gì.`,
  'new.notWritten': (count: number) => `Còn ${count} lỗi, nên chưa ghi gì.`,
  'new.written': (path: string) => `Đã tạo ${path}`,
  'new.added': (path: string) => `Đã thêm vào ${path}`,
  'new.next': 'Xem thử: npm run dev. Rồi lưu (commit) và đăng.',
};
