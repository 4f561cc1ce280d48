/** What of a period's targets is known, counted. */
export interface PromisesCount {
  period: string;
  targets: number;
  numbered: number;
  outcomes: number;
  partial: number;
}
/** Targets of several periods, counted; `list` tells those of every period, `lengths` how many years periods have when they differ. */
export interface PeriodsCount {
  several: number;
  all: number;
  list: string;
  outcomes: number;
  lengths: number[];
}

export const results = {
  results: {
    lede: 'Chương trình 2017–2020 nêu chỉ tiêu rõ, nhiều chỉ tiêu là một khoảng. Kết quả cả kỳ thì chúng tôi chưa tìm thấy.',
    marks: { known: 'Đã biết', promised: 'Mục tiêu đề ra', woven: 'Chưa biết' },
    chart: 'Mục tiêu đề ra và điều đã biết',
    scale: (end: string) => `Thang từ 0 đến ${end}`,
    scaleOnly: 'Chỉ so độ dài trong cùng một thang.',
    noScale: 'Không có số để vẽ',
    levels: { national: 'Mức cả nước', city: 'Mức thành phố' },
    key: {
      bar: 'Đã biết',
      range: 'Mục tiêu: một khoảng',
      ring: 'Mục tiêu: một số',
      rough: 'Nguồn ghi “khoảng”',
      allocated: 'Được phân bổ, chưa phải tiền đã chi',
      total: 'Tổng của nhiều năm, không so với số một năm',
      openEnd: 'Không rõ áp dụng đến bao giờ',
    },
    allMissing: (kind: string, said: string) => `${kind}: ${said}, ở mọi dòng trên.`,
    explore: 'Xem từng số trên biểu',
    live: {
      hint: 'Chạm vào biểu hoặc dùng phím mũi tên để đọc từng số.',
      close: 'Đóng',
      panel: 'Xem',
      series: 'Hiện, ẩn',
      compare: 'So sánh',
      with: 'với',
      nothing: '–',
      notComparable: 'Hai số này không cùng một phạm vi hay một cách đếm: đặt cạnh nhau, không trừ cho nhau.',
      row: 'Dòng trong bảng',
    },
    table: 'Bảng số của biểu này',
    what: 'Chỉ tiêu',
    lane: 'Kỳ, năm',
    number: 'Số',
    scope: 'Phạm vi, ghi chú',
    stages: { allocated: 'mới phân bổ' },
    inStage: (number: string, stage: string) => `${number}, ${stage}`,
    kinds: { target: 'Mục tiêu đề ra', outcome: 'Kết quả cả kỳ', partial: 'Đã biết', ceiling: 'Mức trần' },
    shortKinds: { target: 'Mục tiêu', outcome: 'Kết quả', partial: 'Đã biết', ceiling: 'Mức trần' },
    missing: 'Còn thiếu',
    missingCount: (count: number, reason: string, years: string) =>
      `${count} số (${reason}${years && `: ${years}`})`,
    nothingMissing: 'Biểu này không thiếu số nào.',
    csv: 'Bảng CSV',
    json: 'JSON',
    picture: 'Ảnh để gửi',
    others: 'Các biểu khác',
    all: 'Từng chỉ tiêu',
    inPeriod: 'Chỉ tiêu 2017–2020',
    later: 'Chỉ tiêu chỉ có ở các giai đoạn sau',
    byYear: 'Số theo năm',
    method: 'Chúng tôi đọc tiến độ thế nào',
    methodRules: [
      'Mục tiêu lấy đúng như nguồn: nguồn nêu một khoảng thì giữ cả khoảng.',
      'Chỉ gọi là kết quả khi có nguồn nói về cả giai đoạn.',
      'Số của một năm hay một đợt chỉ là một phần. Chúng tôi không cộng lại, vì các danh sách có thể trùng hoặc thiếu.',
      'Số của khoảng thời gian dài hơn giai đoạn thì không đặt cạnh mục tiêu.',
      'Chỗ thiếu số ghi rõ vì sao: chưa tìm thấy (tìm ngày nào, ở đâu), chưa đọc được, nguồn không nêu, hay chưa hết kỳ. Không ghi số không, không suy ra, không chấm điểm.',
      'Các nguồn nói khác nhau thì đặt cạnh nhau. Sửa sai thì ghi ở trang Đính chính.',
    ],
    caption: 'Chỉ tiêu 2017–2020 và kết quả đã biết',
    with: (said: string, when: string) => `${said} (${when})`,
    ways: {
      up: (first: string, last: string) => `tăng từ ${first} lên ${last}`,
      down: (first: string, last: string) => `giảm từ ${first} xuống ${last}`,
      same: (first: string, last: string) => `không đổi, ${first} và ${last}`,
      unclear: (first: string, last: string) => `${first}, đến ${last}`,
    },
    highest: (said: string) => `cao nhất là ${said}`,
    onlyYear: (said: string) => `mới biết một số, ${said}`,
    onlyAllocated: (year: string, said: string) => `năm ${year} mới biết số được phân bổ, ${said}`,
    gaps: {
      'not-found': (years: string) => `chưa tìm thấy số của ${years}`,
      'not-read': (years: string) => `chưa đọc được số của ${years}`,
      'not-in-source': (years: string) => `nguồn không nêu số của ${years}`,
      partSilent: (years: string) => `phần đã đọc không nêu số của ${years}`,
      'not-due': (years: string) => `${years} chưa hết kỳ`,
      'not-published': (years: string) => `số của ${years} không công khai`,
    },
    aimedAt: (list: string) => `mục tiêu ${list}`,
    aimedWithout: (periods: string) => `có trong mục tiêu ${periods}, không nêu số`,
    partKnown: (said: string, of: string) => `đã biết ${said}, ${of}`,
    together: (said: string, years: string) => `${said}, cộng cả các năm ${years}`,
    outcomeOf: (list: string) => `kết quả ${list}`,
    outcomeMissing: (reason: string, periods: string, isAll: boolean) =>
      isAll ? `kết quả cả kỳ ${reason}` : `kết quả ${periods} ${reason}`,
    notComparable: 'mỗi số nói về một phần khác nhau, không so với nhau',
    promisesFinding: ({ period, targets, numbered, outcomes, partial }: PromisesCount) =>
      `${numbered} trong ${targets} chỉ tiêu ${period} nêu con số${numbered < targets ? `, ${targets - numbered} chỉ tiêu không nêu` : ''}; ${
        outcomes === 0
          ? 'chúng tôi chưa tìm thấy kết quả cả kỳ của chỉ tiêu nào'
          : `chúng tôi tìm thấy kết quả cả kỳ của ${outcomes} chỉ tiêu`
      }${partial > 0 ? `; ${partial} chỉ tiêu có số của một phần giai đoạn` : ''}.`,
    periodsFinding: ({ several, all, list, outcomes, lengths }: PeriodsCount) =>
      `${several} chỉ tiêu được nêu ở hơn một giai đoạn${all > 0 ? `, ${all} ở mọi giai đoạn: ${list}` : ''}; ${
        outcomes === 0 ? 'chưa tìm thấy kết quả cả kỳ nào' : `${outcomes} mục tiêu đã có kết quả cả kỳ`
      }${lengths.length > 0 ? `; các giai đoạn dài ${lengths.join(' hoặc ')} năm, nên nhiều hơn chưa hẳn là tăng` : ''}.`,
    recognisedOf: (year: string, recognised: string, entries: string) =>
      `năm ${year}, ${recognised} được công nhận trong ${entries} dự bình chọn`,
    groupsFinding: (years: string, most: string, least: string) =>
      `Trong các năm ${years}, nhiều nhất là ${most}, ít nhất là ${least}.`,
    ceilingsFinding: (raised: number, compared: number, day: string, example: string) =>
      `${raised} trong ${compared} mức trần của cả nước so được đã tăng từ ${day}${example && `, như ${example}`}.`,
    raise: (name: string, before: string, after: string) => `${name}: từ ${before} lên ${after}`,
    planned: 'Tiền theo kế hoạch của từng giai đoạn',
    plannedNote:
      'Tiền kế hoạch không phải tiền đã chi, và có nguồn gồm cả phần doanh nghiệp tự bỏ ra. Phần nhà nước và phần cơ sở của từng trường hợp: xem ở trang các cơ sở.',
    support: 'Tiền hỗ trợ',
    totalOf: (number: string, years: number) => `${number}, cộng cả ${years} năm`,
    totalNote: (years: number) => `Tổng của ${years} năm, không so với số của một năm.`,
    lanes: {
      'not-found': 'chưa tìm thấy',
      'not-read': 'chưa đọc được',
      'not-in-source': 'không nêu số',
      partSilent: 'phần đã đọc không nêu số',
      'not-due': 'chưa hết kỳ',
      'not-published': 'không công khai',
    },
    since: (year: string) => `từ ${year} đến nay`,
    cityCeiling: (year: string) => `thành phố ${year}`.trim(),
    laneFrom: (year: string) => `từ ${year}`,
    laneUnknown: 'chưa rõ',
    about: 'Về chỉ tiêu này',
    meaning: 'Nghĩa là gì',
    unit: 'Đơn vị',
    unitVnd: 'đồng',
    howCounted: 'Cách đếm',
    responsible: 'Cơ quan chịu trách nhiệm',
    nextUpdate: 'Lần cập nhật tới',
    area: 'Thuộc nội dung',
    indicatorDescription: (name: string) =>
      `${name} ở Đà Nẵng: mục tiêu đề ra bao nhiêu, đã biết bao nhiêu, theo nguồn nào.`,
    machine: 'Địa chỉ cho máy đọc',
    sourceLine: (sources: string) => `Nguồn: ${sources}.`,
    undated: 'nguồn không ghi ngày ở đây là không rõ ngày đăng',
    sourcesRead: (day: string) => `xem lại lần cuối ngày ${day}`,
    drawnOn: (day: string) => `Vẽ ngày ${day} từ dữ liệu của trang.`,
  },
};
