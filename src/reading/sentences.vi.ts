/**
 * What is said of a mistake within one file. A key is the mistake's code; where one code has several sentences, what tells them apart
 * follows a dot.
 */
export const vi = {
  // Bytes and letters.
  hugeFile: 'Tệp quá 1 MB: không phải tệp chữ.',
  utf16: 'Tệp lưu bằng UTF-16. Mở bằng trình soạn thảo, chọn lưu bằng UTF-8.',
  byteOrderMark: 'Đầu tệp có dấu BOM ẩn. Chạy: npm run fix',
  notUtf8: 'Có ký tự hỏng ở đây: tệp không lưu bằng UTF-8. Mở bằng trình soạn thảo, chọn lưu bằng UTF-8.',
  brokenLetter: 'Có ký tự hỏng ở đây. Xóa đi rồi gõ lại chữ đó.',
  controlLetter: (code: string) =>
    `Có ký tự điều khiển (${code}) ở đây, như xuống dòng hoặc Tab. Xóa đi; mỗi mục chỉ một dòng chữ.`,
  hiddenLetter: (code: string) =>
    `Có ký tự ẩn (${code}) ở đây, thường do dán từ nơi khác. Chạy: npm run fix. Nếu còn, gõ lại cả cụm chữ.`,
  'lookAlike.ofDStroke': (code: string, letter: string) =>
    `Chữ “${letter}” này giống Đ/đ nhưng là chữ khác (${code}). Gõ lại chữ Đ hoặc đ.`,
  'lookAlike.ofAnotherAlphabet': (code: string, letter: string) =>
    `Chữ “${letter}” thuộc bảng chữ khác (${code}), đứng giữa chữ Việt. Gõ lại chữ đó.`,
  wideLetter: (code: string, letter: string) =>
    `Chữ “${letter}” là chữ rộng hoặc chữ kiểu (${code}). Gõ lại bằng bàn phím thường.`,
  privateLetter: (code: string) => `Ký hiệu ${code} chỉ hiện đúng trong một phông chữ riêng. Xóa đi.`,
  mojibake: 'Chữ bị vỡ vì lưu sai bảng mã. Mở lại bản gốc, lưu bằng UTF-8.',
  oldFont: 'Chữ gõ bằng phông cũ (TCVN3 hoặc VNI). Chạy: npm run fix. Nếu còn, đổi sang Unicode rồi dán lại.',
  notNfc: 'Chữ gõ kiểu dấu tổ hợp (NFD). Chạy: npm run fix',
  formula:
    'Bảng tính sẽ chạy dòng này như công thức (mở đầu bằng = hoặc @, hay + - rồi gọi hàm). Viết khác đi.',

  // Files.
  empty: 'Tệp trống. Viết nội dung, hoặc xóa tệp.',
  conflict: 'Còn dấu xung đột của git (<<<<<<<, =======, >>>>>>>). Giữ một bản, xóa các dòng dấu này.',
  link: 'Đây là một liên kết (hoặc tệp đặc biệt), không phải tệp thật. Chép tệp thật vào đây.',
  'strangeFile.inNoFolder': 'Tệp này không nằm trong thư mục nào của content/. Chuyển nó vào đúng thư mục.',
  'strangeFile.markdown': 'Đổi đuôi tệp thành .vi.mdx hoặc .en.mdx.',
  'strangeFile.heic': 'Ảnh .heic của điện thoại không dùng được. Đổi sang .jpg.',
  'strangeFile.picture': (folder: string) => `Thư mục content/${folder}/ không nhận ảnh.`,
  strangeFile: 'Loại tệp này không dùng ở đây. Chỉ nhận .json, .vi.mdx và .en.mdx.',
  strangeFolder: (folder: string, folders: string) =>
    `Không có thư mục content/${folder}/. Các thư mục: ${folders}.`,
  'strangeFolder.within': (folder: string) =>
    `Không đặt thư mục con trong content/${folder}/. Chuyển tệp lên một bậc.`,
  strangeName: 'Tên tệp chỉ dùng a-z 0-9 và gạch ngang; đuôi là .json, .vi.mdx hoặc .en.mdx.',
  'strangeName.picture':
    'Tên tệp ảnh chỉ dùng a-z 0-9 và gạch ngang, đuôi .jpg, .png hoặc .webp viết thường.',

  // JSON and headers.
  unclosed: 'Tệp hết giữa chừng: thiếu dấu đóng }, ] hoặc " ở cuối.',
  'unclosed.quote': 'Dấu " mở ở đây mà chưa đóng. Thêm dấu " ở cuối chữ.',
  'unclosed.inHeader': 'Thiếu dấu " hoặc dấu đóng ở dòng này, hoặc thiếu dấu hai chấm sau tên mục.',
  'comment.inJson': 'JSON không cho ghi chú (//, /* */, #). Xóa ghi chú này.',
  curlyQuotes: 'Dùng dấu ngoặc kép thẳng ", không dùng “ ”.',
  singleQuotes: `Dùng dấu ngoặc kép thẳng ", không dùng dấu nháy '.`,
  trailingComma: 'Thừa dấu phẩy trước dấu đóng. Bỏ dấu phẩy này.',
  extraComma: 'Thừa một dấu phẩy. Bỏ bớt dấu phẩy này.',
  missingComma: 'Thiếu dấu phẩy (hoặc dấu hai chấm) sau chỗ này.',
  leadingZero: (number: string) => `Bỏ số 0 ở đầu số (đang ghi ${number}).`,
  numberFormat: (number: string) =>
    `Con số viết chưa đúng (đang ghi ${number}). Viết như 400, 1234.5 hoặc -2.`,
  'numberFormat.thousands': (number: string) =>
    `Viết số không có dấu ngăn nghìn, dấu thập phân là dấu chấm, ví dụ 1234.5 (đang ghi ${number}).`,
  unitInNumber: 'Chỉ ghi số, không ghi đơn vị, %, đ hay chữ phía sau.',
  badEscape: 'Dấu \\ trong chữ chưa đúng. Bỏ dấu \\, hoặc viết \\\\ nếu cần chính dấu đó.',
  wrongSign: (sign: string) =>
    `Dấu ${sign} không đúng chỗ. Sau tên mục là dấu hai chấm, giữa các mục là dấu phẩy.`,
  bareWord: (word: string) => `Đặt chữ trong dấu ngoặc kép thẳng (đang ghi ${word}).`,
  brokenString: 'Chữ trong dấu ngoặc kép bị xuống dòng hoặc có phím Tab. Viết trên một dòng.',
  tooDeep: 'Quá nhiều dấu ngoặc lồng nhau.',
  syntax: (sign: string) => `Không đọc được từ dấu ${sign} này. Xem lại dấu phẩy, dấu ngoặc quanh đây.`,
  'syntax.ofHeader': 'Phần đầu bài gồm các dòng dạng tên: "chữ".',
  'syntax.ofHeaderLine': 'Không đọc được dòng này của phần đầu bài. Mỗi dòng có dạng tên: "chữ".',
  doubledKey: (field: string, line: number) =>
    `Mục "${field}" bị viết hai lần (lần đầu ở dòng ${line}). Giữ một.`,
  'doubledKey.inHeader': 'Mục này bị viết hai lần. Giữ một.',
  unknownField: (field: string) => `Không có mục "${field}".`,
  headerLate: 'Dòng --- phải là dòng đầu tiên của tệp. Xóa dòng trống phía trên.',
  headerOpen: 'Thiếu một dòng --- ở cuối phần đầu bài.',
  needsQuotes: 'Đặt cả câu trong dấu ngoặc kép thẳng "…".',
  unquotedDay: (day: string) => `Đặt ngày trong dấu ngoặc kép: "${day}" (hoặc chạy: npm run fix).`,
  tab: 'Dùng dấu cách ở đầu dòng, không dùng phím Tab.',
  indent: 'Dòng này thụt vào chưa đúng. Tên mục đứng sát lề trái.',
  yamlSign: 'Không dùng &, * hoặc ! ở đầu một giá trị. Đặt cả câu trong dấu ngoặc kép.',

  // Bodies.
  emptyBody: 'Bài chưa có nội dung.',
  braces: '{…} bị hiểu là mã lệnh. Muốn có dấu ngoặc nhọn, viết \\{ và \\}.',
  'braces.open': 'Dấu { bị hiểu là mã lệnh. Viết \\{ nếu cần chính dấu đó.',
  code: 'Không được dùng import/export trong bài. Xóa dòng này.',
  comment: 'Không dùng <!-- -->. Xóa ghi chú này.',
  bodyPicture: 'Không chèn ảnh vào giữa bài. Xóa chỗ này.',
  line: 'Không dùng dòng kẻ (---, ***, ___) trong bài. Xóa dòng này.',
  'line.likeHeader': 'Không dùng dòng kẻ (---, ===, +++) trong bài. Xóa dòng này.',
  codeBlock: 'Không dùng khối mã (```). Viết thành đoạn văn.',
  footnote: 'Không dùng chú thích cuối trang [^…]. Viết ngay trong câu.',
  bodySyntax: 'Bài không dùng được cách viết này. Viết thành đoạn văn, danh sách hoặc bảng.',
  headingDepth: 'Mục trong bài bắt đầu bằng ## (hoặc ###). Tên bài đã có ở phần đầu.',
  emptyHeading: 'Tên mục để trống.',
  linkReference: 'Viết liên kết thành [chữ](địa chỉ).',
  angleAddress: 'Viết liên kết thành [chữ](địa chỉ), không dùng < >.',
  badEmail: 'Địa chỉ thư không đúng dạng.',
  badPhone: 'Số điện thoại viết liền, chỉ chữ số, ví dụ tel:02361234567.',
  'tagInTag.link': 'Liên kết không được nằm trong một liên kết khác.',
  'emptyTag.link': 'Liên kết không có chữ.',

  // Tags.
  script: (tag: string) => `Không được chèn mã <${tag}> vào bài.`,
  'unknownTag.empty': 'Không dùng thẻ rỗng <>.',
  'unknownTag.br': 'Không dùng <br>. Để một dòng trống để sang đoạn mới.',
  'unknownTag.html': (tag: string) => `Không dùng thẻ HTML <${tag}>. Dán bài dưới dạng chữ thuần.`,
  unknownTag: (tag: string, tags: string) => `Không có thẻ <${tag}>. Chỉ dùng: ${tags}.`,
  lessThan: 'Dấu < bị hiểu là thẻ. Viết bằng chữ, hoặc viết &lt;.',
  'lessThan.number': 'Dấu < bị hiểu là thẻ. Viết bằng chữ, ví dụ “dưới 5%”, hoặc viết &lt;.',
  'curlyQuotes.inTag': 'Dùng dấu ngoặc kép thẳng " trong thẻ, không dùng “ ”.',
  tagBroken: 'Thẻ ở gần đây viết chưa đúng: xem lại dấu ngoặc kép, dấu / và dấu >.',
  'tagBroken.known': (tag: string) => `Thẻ <${tag}> viết chưa đúng.`,
  tagNotOpened: (tag: string) => `Thẻ đóng </${tag}> không khớp với thẻ nào đang mở.`,
  tagNotClosed: (tag: string) => `Thẻ <${tag}> chưa đóng, hoặc đóng ở đoạn khác.`,
  'braces.inTag': (tag: string) => `Thẻ <${tag}> không nhận {…}.`,
  unknownProp: (tag: string, prop: string) => `Thẻ <${tag}> không có mục "${prop}".`,
  emptyProp: (tag: string, prop: string) => `Mục "${prop}" của thẻ <${tag}> cần chữ trong ngoặc kép thẳng.`,
  'doubledKey.inTag': (tag: string, prop: string) => `Mục "${prop}" của thẻ <${tag}> bị viết hai lần.`,
  missingProp: (tag: string, prop: string) => `Thẻ <${tag}> thiếu "${prop}".`,
  emptyTag: (tag: string) => `Thẻ <${tag}> không có chữ bên trong.`,
  tagHoldsNothing: (tag: string) => `Thẻ <${tag}> không chứa chữ bên trong.`,
  tagNotAlone: (tag: string) => `Thẻ <${tag}> đứng riêng một dòng, có dòng trống trước và sau.`,
  blockInTag: (tag: string) => `Thẻ <${tag}> nằm gọn trong một đoạn, không chứa cả đoạn hay danh sách.`,
  tagInTag: (tag: string) => `Thẻ <${tag}> không được nằm trong một liên kết hay thẻ khác có thể chạm.`,
  writeLike: (example: string) => `Viết như ${example}.`,
  badDay: (given: string) =>
    `Ngày phải có thật và viết "năm-tháng-ngày", ví dụ "2017-09-01" (đang ghi ${given}).`,
  badSource: (given: string) =>
    `Mã nguồn viết như "S1"; nhiều nguồn cách nhau một dấu cách: "S1 S28" (đang ghi ${given}).`,
  badId: (given: string) => `Mã chỉ gồm chữ thường không dấu, chữ số và gạch ngang (đang ghi ${given}).`,
};
