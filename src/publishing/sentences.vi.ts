/**
 * What is said of a file beside its schema, of files beside one another, and at the end. A key is the mistake's code; where one code has
 * several sentences, what tells them apart follows a dot.
 */
export const vi = {
  // Codes that the schemas give.
  uncleanText: 'Có dấu cách ở đầu hoặc cuối. Hãy xóa.',
  badId: 'Mã chỉ gồm chữ thường không dấu, chữ số và gạch ngang, ví dụ "may-moc".',
  badDay: 'Ngày phải có thật và viết "năm-tháng-ngày", ví dụ "2017-09-01".',
  unquotedDay: 'Đặt ngày trong dấu ngoặc kép, ví dụ "2017-09-01".',
  badWhen: 'Viết ngày, tháng hoặc năm: "2017-09-01", "2017-09" hoặc "2017".',
  badPicture: 'Tên tệp ảnh chỉ gồm a-z 0-9 và gạch ngang, đuôi .jpg, .png hoặc .webp.',
  badYearlyDay: 'Ngày này không có trong mọi năm. Ghi ngày năm nào cũng có.',
  badEmail: 'Địa chỉ thư không đúng dạng.',
  badSource: 'Mã nguồn viết như "S1".',
  noSource: 'Thiếu nguồn. Mỗi con số, mỗi lời khẳng định cần ít nhất một nguồn, ví dụ ["S1"].',
  oneOfValueRangeMissing: 'Ghi đúng một trong ba: "value", hoặc "low" và "high", hoặc "missing".',
  halfRange: 'Khoảng phải có cả hai đầu.',
  lowAboveHigh: 'Giá trị thấp nhất phải nhỏ hơn giá trị cao nhất.',
  amountOrMissing: 'Ghi "sharePercent" hoặc "capVnd"; nếu chưa có mức thì ghi "missing" và lý do.',
  endsBeforeStart: 'Ngày kết thúc trước ngày bắt đầu.',
  documentOrMissing: 'Ghi mã văn bản, hoặc "missing" với lý do.',
  periodMissing: 'Thiếu thời kỳ: ghi "programme", hoặc "from" và "to".',
  absenceExtra:
    'Mục này không đi với lý do đã ghi. not-found: "search"; not-read: "checked" và "document", "text" hoặc "sources"; not-in-source: "sources"; not-due: "until"; not-published: "sources".',
  absenceLacks:
    'Lý do đã ghi cần mục này. not-found: "search"; not-read: "checked" và "document", "text" hoặc "sources"; not-in-source: "sources"; not-due: "until"; not-published: "sources".',
  receiptOrAbsence:
    'Có số thì cần nguồn, ví dụ ["S1"]. Thiếu số thì không ghi nguồn ở đây: ghi trong "missing".',
  notFoundNeedsSearch:
    'Có chỗ ghi "not-found" thì ghi "search": mã một tệp trong content/searches/ (tìm ngày nào, ở đâu); không có thì bỏ "search".',
  badPhone: 'Số điện thoại chỉ gồm chữ số và dấu cách, ví dụ "0236 1234567".',
  endedButNotFound:
    'Đã ghi ngày hết hiệu lực thì tình trạng là "ended" hoặc "replaced", không phải "not-found".',
  endedWithoutDay: 'Văn bản hết hiệu lực phải có "endedOn", hoặc "stateNote" nói rõ.',
  correctionIncomplete: 'Đính chính phải có "was", "now", "reason" và "page".',
  contactWithoutConsent: 'Chỉ ghi liên hệ của cơ sở khi có "consent" (ngày, người đồng ý).',
  topicOrMean: 'Ghi "topic" (dẫn tới trang nào) hoặc "mean" (tìm như chữ nào).',
  whenMissing: 'Thiếu thời gian: ghi "startsOn", hoặc "when".',

  // A field beside its schema.
  unknownField: (field: string) => `Không có mục "${field}".`,
  'unknownField.meant': (field: string, meant: string) => `Không có mục "${field}". Ý là "${meant}"?`,
  'unknownField.others': (field: string, others: string) => `Không có mục "${field}". Các mục: ${others}.`,
  required: (field: string) => `Thiếu mục "${field}".`,
  null: 'Mục này không được để null. Điền giá trị, hoặc xóa cả mục.',
  blank: 'Mục này để trống hoặc chỉ có dấu cách. Điền chữ, hoặc xóa cả mục.',
  wrongType: (given: string) => `Cần một giá trị loại khác (đang ghi ${given}).`,
  'wrongType.string': (given: string) => `Cần chữ trong ngoặc kép (đang ghi ${given}).`,
  'wrongType.number': (given: string) => `Cần một con số không có ngoặc kép (đang ghi ${given}).`,
  'wrongType.int': (given: string) => `Cần một số nguyên (đang ghi ${given}).`,
  'wrongType.boolean': (given: string) => `Cần true hoặc false (đang ghi ${given}).`,
  'wrongType.array': (given: string) => `Cần danh sách trong [ ] (đang ghi ${given}).`,
  'wrongType.object': (given: string) => `Cần nhóm mục trong { } (đang ghi ${given}).`,
  'wrongType.numberFormat': (given: string) =>
    `Viết con số không có ngoặc kép, dấu chấm thập phân, không ngăn nghìn, ví dụ 1234.5 (đang ghi ${given}).`,
  'wrongType.numberWithUnit': (given: string) =>
    `Chỉ ghi số, không có ngoặc kép, không có đơn vị (đang ghi ${given}).`,
  notInList: (list: string, given: string) => `Chỉ nhận một trong: ${list} (đang ghi ${given}).`,
  tooFew: (least: string) => `Cần ít nhất ${least} mục ở đây.`,
  'tooFew.letters': (least: string) => `Cần ít nhất ${least} chữ ở đây.`,
  tooMany: (most: string) => `Cần nhiều nhất ${most} mục ở đây.`,
  'tooMany.letters': (most: string) => `Cần nhiều nhất ${most} chữ ở đây.`,
  tooSmall: (least: string, given: string) => `Ít nhất là ${least} (đang ghi ${given}).`,
  tooBig: (most: string, given: string) => `Nhiều nhất là ${most} (đang ghi ${given}).`,
  invalid: (given: string) => `Không hợp lệ (đang ghi ${given}).`,
  headerMissing: (fields: string) =>
    `Thiếu phần đầu bài: một dòng ---, các mục (${fields}), rồi một dòng --- nữa.`,

  // Files beside one another.
  noContent: 'Không có thư mục content/.',
  'strangeFile.notJson': 'Thư mục này chỉ nhận tệp .json.',
  'strangeFile.notProse': 'Thư mục này chỉ nhận cặp tệp .vi.mdx và .en.mdx.',
  neededFile: 'Trang cần tệp này: không xóa, không đổi tên.',
  noTwin: (file: string) => `Thiếu bản kia: ${file}.`,
  namesDiffer: (lacks: string, extra: string) =>
    `Hai bản dẫn nguồn, văn bản khác nhau. Bản Anh thiếu: ${lacks}; thừa: ${extra}.`,
  untranslated: (file: string) => `Chưa có bản tiếng Anh: ${file}. Trang tiếng Anh sẽ ghi là chưa có.`,
  noThing: (file: string) => `Thiếu tệp số liệu của bài này: ${file}.`,
  noProse: (file: string) => `Thiếu phần bài viết: ${file}.`,
  badSlug:
    'Địa chỉ chỉ gồm chữ thường không dấu, chữ số, gạch ngang và dấu / ở giữa, ví dụ "ho-tro/vay-von".',
  'required.lastChecked': 'Thiếu mục này: trang có bài viết phải ghi ngày kiểm tra, ví dụ "2026-11-26".',
  deepSection: (page: string) => `"${page}" đã nằm dưới một trang khác. Chọn trang đứng đầu mục.`,
  listedWithoutSection: 'Ghi thêm "section": trang hiện dưới mục nào.',
  twinsDiffer: (other: string) => `Bản tiếng Việt ghi khác: ${other}. Hai bản phải như nhau.`,
  newsDay: 'Tên tệp tin tức bắt đầu bằng ngày đăng có thật: 2026-11-23-ten-bai.vi.mdx.',
  sameAddress: (address: string, other: string) =>
    `Địa chỉ /${address}/ đã dùng ở ${other}. Đổi một trong hai.`,
  askedCondition:
    'Điều kiện hỏi được thì ghi đủ "question", "accept", "ifOpen"; không hỏi được thì bỏ cả ba.',
  sameCode: (code: string) => `Mã "${code}" đã dùng cho câu trả lời khác. Đặt mã khác.`,
  unknownCode: (code: string, codes: string) =>
    `Câu hỏi không có câu trả lời "${code}". Mã hợp lệ: ${codes}.`,
  needWithoutSupports: 'Câu trả lời của câu hỏi đầu tiên phải có "segment" và "supports".',
  supportsElsewhere: 'Chỉ câu hỏi đầu tiên có "segment" và "supports" ở câu trả lời. Bỏ ở đây.',
  overlap: (earlier: string, later: string) =>
    `Cùng cấp, cùng ngày có hai mức: "${earlier}" và "${later}". Ghi ngày hết của mức trước, hoặc "followedBy" trong văn bản trước.`,
  sameTopic: (topic: string, other: string) => `Chủ đề "${topic}" đã dùng ở ${other}. Mỗi chủ đề một trang.`,
  replacementCircle: (circle: string) => `Các văn bản thay nhau thành vòng: ${circle}.`,
  unknownSource: (id: string) => `Không có nguồn "${id}" trong content/sources.`,
  unknownId: (id: string, folder: string, ids: string) =>
    `Không có "${id}" trong content/${folder}. Mã hợp lệ: ${ids}.`,
  selfReference: (id: string) => `"${id}" là chính tệp này; không thể nhắc tới chính mình ở đây.`,
  doubledItem: (item: string) => `"${item}" có hai lần trong danh sách này. Bỏ một.`,
  deadLink: (address: string) => `Liên kết ${address} không dẫn tới trang nào.`,
  'deadLink.slash': (path: string) => `Địa chỉ trang viết có dấu / ở cuối: ${path}/`,
  'deadLink.go': (page: string) => `<Go to="${page}"> không dẫn tới trang nào.`,
  deadAnchor: (anchor: string, anchors: string) =>
    `Trang có, nhưng mục #${anchor} không có. Các mục: ${anchors || 'chưa có mục nào'}.`,
  addressHttp: 'Địa chỉ http: chỉ dùng khi đúng là địa chỉ của một nguồn trong content/sources. Dùng https:.',
  noPicture: (path: string) => `Không có ảnh ${path}. Đặt ảnh cạnh tệp này.`,
  strayPicture: 'Không mục nào nhắc tới ảnh này: ghi tên ảnh vào "photos", hoặc xóa ảnh.',
  brokenPicture: 'Tệp ảnh hỏng, hoặc không phải ảnh.',
  pictureKind: (kind: string) => `Tệp này thật ra là .${kind}. Đổi đuôi tên tệp thành .${kind}.`,
  'pictureKind.unused': (kind: string) =>
    `Tệp này thật ra là .${kind}, không dùng được. Mở ảnh, lưu lại thành .jpg hoặc .png.`,
  hugePicture: (pixels: string, megabytes: string) =>
    `Ảnh quá lớn (${pixels}${megabytes.replace('.', ',')} MB). Tối đa 8 MB và 40 triệu điểm ảnh. Chạy: npm run fix`,
  placeInPicture: 'Ảnh chứa nơi chụp (GPS). Chạy: npm run fix',
  detailsInPicture: 'Ảnh còn ghi máy ảnh, ngày chụp. Muốn bỏ, chạy: npm run fix',
  turnedPicture: 'Ảnh nằm nghiêng, chỉ được ghi là phải xoay. Chạy: npm run fix',
  smallPicture: (pixels: string) => `Ảnh nhỏ (${pixels}), hiện sẽ mờ. Có ảnh lớn hơn không?`,
  noBase: (since: string) =>
    `Không so được với ${since}: không có nhánh đó ở đây, hoặc thiếu lịch sử. Chạy git fetch (trong CI: lấy đủ lịch sử, fetch-depth 0).`,
  badAlt: 'Mô tả ảnh cần ít nhất 5 chữ cái, nói trong ảnh có gì, không phải tên tệp.',

  // What is said beside what it is about.
  futureDay: (day: string) => `Ngày này chưa đến (đang ghi ${day}). Ghi ngày đã qua.`,
  oldDay: (day: string) => `Năm viết chưa đúng (đang ghi ${day}). Viết đủ bốn chữ số, ví dụ "2017-09-01".`,
  farDay: (day: string, years: number) =>
    years === 1
      ? `Ngày cách hơn một năm nữa (đang ghi ${day}). Xem lại năm.`
      : `Ngày cách hơn ${years} năm nữa (đang ghi ${day}). Xem lại năm.`,
  farYear: (year: number, years: number) => `Năm ${year} cách hơn ${years} năm nữa. Có đúng không?`,
  beginsEarly: (day: string) => `Có hiệu lực trước ngày ban hành (${day}). Có đúng không?`,
  newsToCome: (day: string) => `Ngày đăng ở tên tệp chưa đến (${day}). Có đúng không?`,
  yearsDiffer: (day: string) => `Năm này khác năm của ngày ghi cạnh (${day}). Sửa một trong hai.`,
  overdue: (day: string) => `Đã hơn một năm từ lần xem ${day}. Xem lại nguồn, rồi ghi ngày mới.`,
  nowDue: (day: string) =>
    `Kỳ này đã hết từ ${day}. Tìm kết quả, rồi ghi số; không thấy thì đổi lý do thành "not-found".`,
  stillAnnounced: (day: string) => `Đã qua ngày ${day} mà vẫn ghi "announced". Hội chợ đã diễn ra hay hoãn?`,
  thousands: (written: string, meant: string) =>
    `${written} có phải là ${meant}? Nếu phải thì bỏ dấu chấm; nếu đúng là số lẻ thì để nguyên.`,
  fraction: (written: string) => `Thứ đếm từng cái mà ghi số lẻ (${written}). Có đúng không?`,
  tenfold: (number: number, other: number) =>
    `Số này (${number}) gấp 10 lần số của kỳ bên cạnh (${other}) trở lên. Có đúng không?`,
  'tenfold.ofAll': (number: number, other: number) =>
    `Số này (${number}) gấp 10 lần số lớn nhất còn lại cùng loại (${other}) trở lên. Có đúng không?`,
  'tenfold.ofLeast': (number: number, other: number) =>
    `Số này (${number}) chưa bằng một phần mười số nhỏ nhất còn lại cùng loại (${other}). Thiếu số 0, hay ghi theo triệu?`,
  'tenfold.before': (number: number, before: number) =>
    `Số này trước là ${before}, nay ${number}: hơn kém 10 lần. Có đúng không?`,
  partAboveWhole: (part: number, whole: number) =>
    `Phần (${part}) lớn hơn cả toàn bộ (${whole}). Xem lại hai số.`,
  'partAboveWhole.sum': (sum: number, whole: number) =>
    `Các nhóm cộng lại được ${sum}, lớn hơn tổng này (${whole}). Xem lại.`,
  partOfPeriod: (period: string, known: string) =>
    `"outcome" là kết quả cả kỳ ${period}, mà số này chỉ nói ${known}. Ghi "partial".`,
  'partOfPeriod.year': (year: string) =>
    `"outcome" là kết quả cả kỳ, mà số này chỉ của năm ${year}. Ghi "partial".`,
  earlySource: (published: number, to: number) =>
    `Nguồn đăng năm ${published}, khi kỳ đến ${to} chưa hết. Có đúng là kết quả cả kỳ không? Nếu không, ghi "partial".`,
  'doubledItem.thing': (first: number) =>
    `Mục này trùng với mục thứ ${first} của danh sách. Bỏ một, hoặc sửa cho khác.`,
  sameName: (other: string) => `Ghi giống hệt ${other}. Có phải một thứ ghi hai lần không?`,
  'wrongLanguage.vi': 'Ô tiếng Việt đang chứa tiếng Anh.',
  'wrongLanguage.en': 'Ô tiếng Anh đang chứa tiếng Việt.',
  'wrongLanguagePath.vi': 'Bản tiếng Việt dẫn sang trang tiếng Anh. Dùng địa chỉ không có /en/ ở đầu.',
  'wrongLanguagePath.en': 'Bản tiếng Anh dẫn sang trang tiếng Việt. Dùng địa chỉ bắt đầu bằng /en/.',
  languageField: (field: string, ending: string) =>
    `Bỏ mục "${field}": ngôn ngữ do tên tệp quyết định, tệp này là ${ending}.`,
  numbersDiffer: (vi: string, en: string) => `Số hai bản khác nhau: bản Việt ghi ${vi}, bản Anh ghi ${en}.`,
  'numbersDiffer.onlyVi': (vi: string) => `Bản Anh thiếu số ${vi} có ở bản Việt.`,
  'numbersDiffer.onlyEn': (en: string) => `Bản Anh có số ${en} mà bản Việt không có.`,

  // What has changed since the last commit.
  addressLost: (addresses: string) =>
    `Địa chỉ cũ ${addresses} không còn dẫn tới đâu. Ghi vào "moved" của content/site/site.json: { "from": địa chỉ cũ, "to": địa chỉ mới }.`,
  rowsDeleted: (many: number, period: string, files: number) =>
    `Bạn sắp xóa ${many} số liệu của ${/^\d{4}$/.test(period) ? `năm ${period}` : `kỳ ${period}`} trong ${files} tệp. Có chủ ý không?`,
  'rowsDeleted.ofFile': (many: number, all: number) =>
    `Bạn sắp xóa ${many} trong ${all} số liệu của tệp này. Có chủ ý không?`,
  itemsDeleted: (many: number, field: string) => `Bạn sắp xóa ${many} mục của "${field}". Có chủ ý không?`,
  bodyShortened: (less: number, was: number) =>
    `Bạn sắp xóa ${less} trong ${was} chữ cái của bài. Có chủ ý không?`,
  filesDeleted: (many: number, folder: string) =>
    `Bạn sắp xóa ${many} tệp của content/${folder}/. Có chủ ý không?`,
  movedNowhere: (address: string) => `Địa chỉ mới ${address} không dẫn tới trang nào.`,
  movedStillThere: (address: string, file: string) =>
    `Địa chỉ ${address} vẫn là của ${file}, nên không chuyển đi được. Bỏ dòng này.`,
  badPath: 'Địa chỉ trong trang bắt đầu và kết thúc bằng dấu /, ví dụ "/tin-tuc/bai-cu/".',

  // The last line.
  'report.errors': (errors: number, files: number) =>
    `${errors} lỗi trong ${files} tệp. Sửa rồi chạy lại: npm run check`,
  'report.warnings': (warnings: number) => `${warnings} chỗ nên xem lại (không chặn đăng):`,
  'report.none': (checked: number) => `Không có lỗi. Đã xem ${checked} tệp.`,
};
