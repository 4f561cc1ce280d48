/** What the staff site and its form say. A key is the sentence’s code; where one code has several sentences, what tells them apart follows a dot. */
export const vi = {
  'usage.staff': 'npm run staff -- [--serve] [--port SỐ] [--lang en]',
  built: (files: number, folder: string) => `Đã dựng trang cho cán bộ: ${files} tệp trong ${folder}`,
  serving: (address: string) => `Mở ${address} bằng Chrome hoặc Edge trên chính máy này. Bấm Ctrl+C để dừng.`,
  'backend.unknown': (name: string) =>
    `STAFF_BACKEND=${name} không dùng được. Ghi github, gitlab hoặc gitea, hoặc bỏ trống để chỉ sửa bản sao trên máy.`,
  'backend.noRepo': (repo: string) =>
    `STAFF_REPO cần dạng "chủ/kho", ví dụ "so-cong-thuong/khuyen-cong" (đang ghi "${repo}").`,
  'backend.badOrigin': (name: string, value: string) =>
    `${name} cần một địa chỉ https, ví dụ "https://git.example.vn" (đang ghi "${value}").`,
  'backend.noHost': 'STAFF_BACKEND=gitea cần STAFF_FORGE: địa chỉ https của máy chủ Gitea.',

  // Pages of the staff site.
  'site.title': 'Trang cho cán bộ đăng bài',
  'site.lede': 'Trang này không công khai: dành cho người sửa nội dung của trang Khuyến công Đà Nẵng.',
  'site.form': 'Biểu mẫu nhập liệu',
  'site.formHint':
    'Thêm, sửa, xóa bài và số liệu; tiếng Việt và tiếng Anh cạnh nhau; soát lỗi trước khi lưu.',
  'site.guide': 'Hướng dẫn',
  'site.guideHint': 'Từng bước, có hình: từ chưa có gì đến lúc bài lên trang.',
  'site.status': 'Tình hình',
  'site.statusHint': 'Bản dịch thiếu hoặc cũ, trang lâu chưa xem lại, số liệu mới có một người đọc.',
  'site.absent': 'chưa có trong bản dựng này',
  'site.local':
    'Chưa nối với kho mã nào, nên biểu mẫu chỉ sửa được bản sao (clone) trên máy này: dùng Chrome hoặc Edge, mở trang từ chính máy này (npm run staff -- --serve), chọn thư mục của bản sao. Lưu xong, bạn tự commit và gửi duyệt.',
  'site.forge': (backend: string, repo: string, branch: string) =>
    `Biểu mẫu ghi vào kho ${repo} (${backend}), nhánh ${branch}. Bạn đăng nhập bằng tài khoản của chính mình; mã đăng nhập nằm trong trình duyệt này.`,
  'site.built': (day: string) => `Dựng ngày ${day}.`,
  noScript: 'Biểu mẫu cần JavaScript. Không dùng được thì sửa tệp bằng trình soạn thảo, như phần Hướng dẫn.',

  // The form.
  'form.title': 'Biểu mẫu nhập liệu, Khuyến công Đà Nẵng',
  'form.prose': (kind: string) => `${kind}: bài viết`,
  'form.body': 'Bài viết',
  'form.bodyHint':
    'Chữ, tiêu đề (##), gạch đầu dòng (-), liên kết và các thẻ có trong phần Hướng dẫn (Claim, Doc, Go…). Ô này là chữ thô: lưu đúng từng chữ bạn thấy.',
  'form.slug':
    'Tên tệp: chữ thường không dấu, nối bằng gạch ngang. Đặt rồi thì giữ: địa chỉ trang theo tên này.',
  'form.slugSource': 'Mã nguồn: s và số kế tiếp, ví dụ s229.',
  'form.number': 'Chỉ gõ chữ số, không dấu chấm ngăn hàng nghìn; phần lẻ sau dấu chấm: 1234.5',
  'form.day': 'Ngày dạng năm-tháng-ngày, ví dụ 2026-12-01.',
  'form.dayPattern': 'Cần ngày dạng 2026-12-01.',
  'form.dayOrNotFound': 'Ngày, ví dụ 2026-12-01; đã tìm mà không thấy thì gõ not-found.',
  'form.dayOrNotFoundPattern': 'Cần ngày dạng 2026-12-01, hoặc not-found.',

  // Refusals.
  'refuse.title': 'Chưa lưu được. Lý do:',
  'refuse.field': (field: string) => `Ô ${field}: `,
  'refuse.body': (line: number) => `Bài viết, dòng ${line}: `,
  'refuse.broken':
    'Phần soát lỗi gặp trục trặc nên không cho lưu. Hãy chép lại phần đã gõ, tải lại trang, rồi thử lại; vẫn hỏng thì báo người quản trị.',
  'saved.title': 'Đã lưu. Nên xem lại',
  'saved.doubts': 'Không có gì sai chắc chắn: xem lại rồi sửa, hoặc để nguyên nếu đúng.',
  'saved.left': (path: string) =>
    `${path}: không còn mục nào dùng ảnh này. Hãy xóa tệp ảnh, hoặc nhờ người duyệt xóa; còn ảnh thừa thì chưa công bố được.`,
  'saved.close': 'Đã xem',
};
