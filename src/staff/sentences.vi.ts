import { formatMoment } from '../i18n/formats.ts';
import { vi as ofNew } from './new/sentences.vi.ts';
import { vi as ofSheet } from './sheet/sentences.vi.ts';

/** What the commands of staff say. A key is the sentence’s code; where one code has several sentences, what tells them apart follows a dot. */
export const vi = {
  ...ofNew,
  ...ofSheet,

  // Any command.
  badArguments: (usage: string) => `Không hiểu lệnh. Cách gõ: ${usage}`,

  // A folder that is published to.
  noFolder: (folder: string) => `${folder} không phải một thư mục. Hãy ghi đường dẫn của một thư mục.`,
  notThere: (folder: string) => `Không có thư mục ${folder}. Xem lại đường dẫn sau --to.`,
  notOurs: (folder: string) =>
    `Thư mục ${folder} có thứ khác và không do lệnh đăng trang tạo ra, nên không ghi vào. Hãy chọn một thư mục mới hoặc trống.`,
  otherFormat: (folder: string, format: string) =>
    `Thư mục ${folder} do một bản khác của lệnh đăng trang tạo ra (dạng ${format}). Hãy dùng bản mới nhất của kho, hoặc một thư mục mới.`,
  notWritable: (folder: string) =>
    `Không được phép ghi vào ${folder}. Nhờ người quản trị máy chủ cho tài khoản này quyền ghi. Trang đang chạy không đổi.`,
  diskFull: (folder: string) =>
    `Ổ đĩa của ${folder} đã đầy. Dọn bớt rồi đăng lại. Trang đang chạy không đổi.`,
  trouble: (folder: string, code: string) =>
    `Không ghi được vào ${folder} (${code}). Trang đang chạy không đổi.`,
  underWay: (folder: string, pid: number, host: string, since: Date | undefined) =>
    `Đang có một lần đăng khác vào ${folder} (tiến trình ${pid}, máy ${host}, từ ${since ? formatMoment(since, 'vi') : '?'}). Đợi lần đó xong. Nếu chắc là máy kia đã dừng, xóa tệp ${folder}/lock.`,
  nothingBuilt: (built: string) => `Trong ${built} không có trang nào để đăng. Trang đang chạy không đổi.`,
  copyDiffers: (folder: string) =>
    `Bản chép vào ${folder} khác bản vừa dựng, nên không đưa ra. Trang đang chạy không đổi. Hãy đăng lại.`,
  takenBack: (commit: string) =>
    `Bản ${commit} đã bị lùi lại, nên không tự đăng lần nữa. Sửa nội dung, commit rồi đăng; hoặc thêm --again nếu thật sự muốn đăng lại đúng bản đó. Trang đang chạy không đổi.`,
  nothingBefore: (folder: string) =>
    `Trong ${folder} không còn bản nào trước đó để lùi về. Trang đang chạy không đổi.`,
  afterwards: (reason: string) =>
    `Trang mới đã chạy, nhưng sổ ghi hoặc việc dọn bản cũ gặp trục trặc (${reason}). Lần chạy lệnh sau sẽ làm nốt.`,

  // Publishing.
  'usage.publish':
    'npm run publish -- --to THƯ_MỤC [--preview NHÁNH [--remove]] [--built THƯ_MỤC_ĐÃ_DỰNG] [--again] [--lang en]',
  'step.check': 'Kiểm tra nội dung',
  'step.build': 'Dựng trang, mục lục tìm kiếm, liên kết',
  'step.html': 'Soát mã HTML',
  'step.budgets': 'Soát dung lượng trang',
  'step.axe': 'Soát cho người dùng trình đọc màn hình',
  stepStarts: (number: number, of: number, name: string) => `\n[${number}/${of}] ${name}`,
  stepFailed: (name: string) =>
    `Dừng ở bước “${name}”: xem các dòng ở trên. Chưa đăng gì; trang đang chạy không đổi.`,
  noBrowser: 'Máy này không có trình duyệt để soát phần cho người dùng trình đọc màn hình: bỏ qua bước này.',
  otherBuild: 'Có lần dựng khác xen vào giữa chừng. Chưa đăng gì; trang đang chạy không đổi. Hãy đăng lại.',
  otherCommit: 'Nội dung đã đổi trong lúc dựng. Chưa đăng gì; trang đang chạy không đổi. Hãy đăng lại.',
  published: (files: number, place: string) => `Đã đăng ${files} tệp. Máy chủ phục vụ ${place}`,
  publishedSame: (place: string) => `Trang không đổi một chữ nào so với bản đang chạy: ${place}`,
  previewed: (files: number, place: string) => `Bản xem thử (${files} tệp): ${place}`,
  previewRemoved: (branch: string) => `Đã bỏ bản xem thử của nhánh ${branch}.`,
  previewNotThere: (branch: string) => `Nhánh ${branch} không có bản xem thử.`,
  undoHint: (folder: string) => `Đăng nhầm? npm run rollback -- --to ${folder}`,
  uncommitted: 'Lưu ý: có thay đổi chưa commit. Sổ ghi sẽ đánh dấu + sau mã commit.',

  // Going back.
  'usage.rollback': 'npm run rollback -- --to THƯ_MỤC [--lang en]',
  rolledBack: (moment: string, place: string) => `Đã lùi lại. Nay chạy: ${moment}. Máy chủ phục vụ ${place}`,

  // What changed.
  'changes.first': (pages: number) => `Lần đầu: ${pages} trang`,
  'changes.count': (added: number, changed: number, gone: number) =>
    `Thêm ${added} trang, đổi chữ ở ${changed} trang, bỏ ${gone} trang`,
  'changes.added': (page: string) => `Thêm: ${page}`,
  'changes.changed': (page: string) => `Đổi: ${page}`,
  'changes.gone': (page: string) => `Bỏ: ${page}`,
  'changes.more': (count: number) => `… và ${count} trang nữa`,
  'changes.commit': (subject: string) => `Commit: ${subject}`,

  // The page that says what is live.
  'live.title': 'Trang đang chạy bản nào',
  'live.before': 'Trước đó',
  'live.published': (at: string, generation: string, commit: string) =>
    `${at}: đăng bản ${generation}, commit ${commit}`,
  'live.rolled-back': (at: string, generation: string, commit: string) =>
    `${at}: lùi về bản ${generation}, commit ${commit}`,

  // What stands before a launch.
  'usage.launch': 'npm run launch [-- --json] [--lang en]',
  'launch.blocking': (count: number) => `Còn chặn việc mở cho công chúng: ${count}`,
  'launch.advised': (count: number) => `Nên làm, không chặn: ${count}`,
  'launch.duties':
    'Dòng ghi "duties" là việc chỉ con người xác nhận được. Xong thì thêm vào content/site/site.json, ví dụ: "duties": [{ "duty": "answers", "met": "2026-12-01", "by": "Chức danh người xác nhận" }]',
  'launch.notYet': (count: number) => `Chưa mở được: còn ${count} việc.`,
  'launch.ready': (looked: number) => `Mở được: đã xem ${looked} chỗ, không còn gì chặn.`,
  'open.organisation': 'Cơ quan chủ quản: mã một tệp trong content/organisations/.',
  'open.responsible': 'Chức danh người chịu trách nhiệm nội dung, hai ngôn ngữ; không ghi tên.',
  'open.address': 'Địa chỉ trụ sở của đơn vị vận hành, hai ngôn ngữ.',
  'open.phone': 'Số điện thoại có người nghe.',
  'open.email': 'Thư điện tử nhận câu hỏi và thư báo sai.',
  'open.answerWithin': 'Trả lời trong bao lâu, hai ngôn ngữ.',
  'open.hours': 'Giờ làm việc, hai ngôn ngữ.',
  'open.unreadRule': (number: string, id: string) =>
    `Chưa ai đọc mức hỗ trợ trong văn bản ${number} (content/documents/${id}.json). Đọc, rồi ở mức này thay "missing" bằng "sharePercent" (bao nhiêu phần trăm) hoặc "capVnd" (nhiều nhất bao nhiêu đồng).`,
  'open.unread': 'Có văn bản chưa đọc. Đọc rồi thay "missing" bằng điều văn bản ghi.',
  'open.security':
    'Trang chưa có security.txt, nơi người tìm ra lỗ hổng biết báo cho ai: có khi đã ghi thư hoặc điện thoại của đơn vị vận hành.',
  'open.siteUrl': (address: string) =>
    `Địa chỉ của trang còn là địa chỉ giả (${address}). Đặt biến SITE_URL nơi dựng trang (kho GitHub, GitLab hoặc máy chủ).`,
  'open.notHttps': (address: string) => `Địa chỉ của trang phải bắt đầu bằng https:// (${address}).`,
  'open.notNational': (host: string) =>
    `Trang của cơ quan nhà nước dùng tên miền .gov.vn (NĐ 224/2026, Điều 11 khoản 4); đang là ${host}.`,
  'open.owners': 'Chưa ghi ai duyệt: thay @OWNER bằng tài khoản của cơ quan.',
  'open.faults': (count: number) => `Nội dung còn ${count} lỗi: chạy npm run check.`,

  // The handbook.
  'usage.handbook': 'npm run handbook [-- --lang en]',
  'handbook.made': (folder: string, pictures: number) =>
    `Đã dựng sổ tay: ${folder}, ${pictures} hình, hai bản in.`,
  'handbook.noBrowser': 'Máy này không chạy được trình duyệt đi kèm: sổ tay không có hình chụp và bản in.',
  'handbook.print': 'Bản in (PDF, khổ A4)',
  'handbook.home': 'Trang cho cán bộ',
  'handbook.told': 'Máy nói:',
  'handbook.typed': 'Gõ vào:',
  'handbook.screen': 'Màn hình',
  'handbook.noPicture': (what: string) =>
    `Hình “${what}” chưa chụp được, vì trang chưa dựng: gõ npm run build, rồi npm run handbook.`,
  'handbook.noForm': (reason: string) =>
    `Không chụp được hình của biểu mẫu nhập liệu, nên chưa dựng sổ tay. Gửi câu này cho người giữ mã: ${reason}`,
  'handbook.operator': (known: string) => `Nội dung: ${known} (ghi trong content/site/site.json).`,
  'handbook.noOperator': (day: string) =>
    `Nội dung: chưa có ai. Mục "operator" trong content/site/site.json còn trống (xem ngày ${day}). Có rồi thì dòng này tự đổi.`,
  'handbook.owners': (owners: string) => `Duyệt: ${owners} (ghi trong .github/CODEOWNERS).`,
  'handbook.noOwners': (day: string) =>
    `Duyệt: chưa ghi tài khoản nào trong .github/CODEOWNERS (xem ngày ${day}). Hỏi người giao việc cho bạn.`,
  'handbook.server':
    'Địa chỉ kho mã, máy chủ, và ai được lùi bản: dự án không ghi ở đâu. Hỏi người giao việc, và viết lại vào đây.',
  'handbook.mistakesOfCode':
    'Máy nói một câu bạn không hiểu: chép nguyên câu ấy gửi người giữ mã; câu nào cũng có trong mã nguồn.',

  // Kinds of thing.
  'kind.news': 'Tin',
  'kind.sources': 'Nguồn',
  'kind.figures': 'Con số của một chỉ tiêu',
  'kind.documents': 'Văn bản',
  'kind.rounds': 'Đợt bình chọn',
  'kind.makers': 'Cơ sở',
  'kind.products': 'Sản phẩm',
  'kind.fairs': 'Hội chợ',
  'kind.projects': 'Đề án',
  'kind.pages': 'Trang',
  'kind.changes': 'Thay đổi, đính chính',
  'kind.organisations': 'Cơ quan',
  'kind.glossary': 'Thuật ngữ',
  'kind.searches': 'Lần tìm mà không thấy',
  'kind.aliases': 'Cách người dân gõ',
  'kind.checklists': 'Danh sách giấy tờ',
  'kind.rules': 'Mức hỗ trợ',
  'kind.indicators': 'Chỉ tiêu',
  'kind.programmes': 'Giai đoạn chương trình',
  'kind.needs': 'Việc cụ thể',
  'kind.areas': 'Nội dung hỗ trợ',
  'kind.conditions': 'Điều kiện của một loại hỗ trợ',
  'kind.questions': 'Câu hỏi của phần tự xem',
  'kind.forms': 'Mẫu đơn',
  'kind.site': 'Điều chung của trang',

  // How things stand.
  'usage.status':
    'npm run status [-- --day 2026-12-31 [--until 2027-01-31]] [--links] [--json] [--lang en], hoặc npm run status -- --translated BÀI…',
  'status.coming': (span: string) => `Tự đổi vì qua ngày (${span})`,
  'status.missing': 'Chưa có bản tiếng Anh',
  'status.behind': 'Bản tiếng Anh cũ hơn bản tiếng Việt',
  'status.behindBy': (changed: number, gone: number) => `${changed} đoạn mới hoặc đã đổi, ${gone} đoạn đã bỏ`,
  'status.remember': (text: string) =>
    `Đối chiếu, sửa cho khớp (trong biểu mẫu hay trong tệp), rồi ghi lại: npm run status -- --translated ${text}`,
  'status.together': 'Hai bản cùng đổi, chưa ai ghi là khớp (trang tiếng Anh không báo gì cho người đọc)',
  'status.remember.together': (text: string) =>
    `Đọc lại hai bản cạnh nhau; khớp rồi thì ghi: npm run status -- --translated ${text}`,
  'status.unknownOrigin': 'chưa ghi bản tiếng Anh dịch từ bản nào',
  'status.overdue': (days: number) => `Quá ${days} ngày chưa kiểm tra lại`,
  'status.checked': (day: string, days: number) => `kiểm tra ${day}, ${days} ngày trước`,
  'status.oneReader': 'Tệp có con số chưa được người thứ hai đối chiếu với nguồn',
  'status.rows': (rows: number, of: number) => `${rows} trong ${of} con số`,
  'status.readAgain': (day: string) =>
    `Mở nguồn, đối chiếu; đúng thì thêm vào hàng của con số đó trong tệp: "readAgain": "${day}"`,
  'status.recheck':
    'Xem lại trang và nguồn của nó, rồi ghi ngày xem vào "lastChecked" (hoặc "sourcesRead") của tệp.',
  'status.badDay': (typed: string) => `Không có ngày "${typed}". Gõ năm-tháng-ngày, ví dụ 2026-12-31.`,
  'status.dead': (asked: number) => `Liên kết ngoài không trả lời (đã hỏi ${asked})`,
  'status.looked': (files: number) => `Đã xem ${files} tệp.`,
  'status.noText': (name: string) => `Không có bài ${name}. Ghi như content/news/ten-bai.`,
  'status.remembered': (count: number) => `Đã ghi: ${count} bài tiếng Anh nay khớp với bài tiếng Việt.`,
  'coming.fairOver': 'hội chợ thành đã qua',
  'coming.registerOver': 'hết hạn đăng ký',
  'coming.documentEnds': 'văn bản hết hiệu lực',
  'coming.documentOutdated': 'kỳ của văn bản đã hết; mức trong đó thành mức cũ',
  'coming.clauseBegins': (number: number) => `mức thứ ${number} bắt đầu áp dụng`,
  'coming.clauseEnds': (number: number) => `mức thứ ${number} hết áp dụng`,
  'coming.periodBegins': 'giai đoạn bắt đầu',
  'coming.periodEnds': 'giai đoạn kết thúc',
  'coming.filingBegins': 'bắt đầu nhận hồ sơ',
  'coming.filingEnds': 'hết hạn nộp hồ sơ',
  'coming.roundOver': 'năm của đợt bình chọn đã qua',
  'coming.certificateEnds': 'giấy chứng nhận hết hạn',
  'coming.newsOld': 'thành tin cũ: chỉ tìm thấy khi người đọc hỏi tin cũ',
  'coming.yearly': 'một ngày lặp lại mỗi năm đã qua, chuyển sang năm sau',
};
