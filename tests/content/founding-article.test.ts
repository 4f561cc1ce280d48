import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * Every fact of the founding article (S1), sentence by sentence: a phrase of ours, and the file that says it. The numbers of the
 * targets are held beside their files in `content.test.ts`; here stands what the words say.
 */
const facts: Record<string, { file: string; vi: string; en: string }[]> = {
  'heading: a programme for 2017–2020, reported on 1 September 2017': [
    {
      file: 'pages/about',
      vi: 'bài báo ngày 01/09/2017 về chương trình 2017–2020',
      en: 'article of 1 September 2017 on the programme of 2017–2020',
    },
    {
      file: 'programmes/2017-2020.json',
      vi: 'trên địa bàn thành phố Đà Nẵng giai đoạn 2017-2020',
      en: 'Industrial-extension programme 2017–2020',
    },
  ],
  'sentence 1: training, courses, models, machinery': [
    {
      file: 'indicators/workers-trained.json',
      vi: 'lao động của cơ sở công nghiệp nông thôn',
      en: 'Workers of rural industrial establishments',
    },
    {
      file: 'indicators/trainee-places.json',
      vi: 'tập huấn quản lý doanh nghiệp và sản xuất sạch hơn',
      en: 'business management and cleaner production',
    },
    {
      file: 'indicators/demonstration-models.json',
      vi: 'mô hình trình diễn kỹ thuật',
      en: 'Technical demonstration models',
    },
    {
      file: 'indicators/machinery-turns.json',
      vi: 'máy móc thiết bị hoặc chuyển giao công nghệ',
      en: 'machinery or technology transfer',
    },
    {
      file: 'programmes/2017-2020',
      vi: 'đào tạo khoảng 400–600 lao động',
      en: 'about 400–600 workers trained',
    },
  ],
  'sentence 2: cleaner production, consulting, founding, clusters, pollution': [
    {
      file: 'indicators/cleaner-production-assessments.json',
      vi: 'đánh giá sản xuất sạch hơn',
      en: 'cleaner-production assessment',
    },
    {
      file: 'indicators/cleaner-production-pilots.json',
      vi: 'mô hình thí điểm áp dụng sản xuất sạch hơn',
      en: 'Pilot models that apply cleaner production',
    },
    {
      file: 'indicators/establishments-consulted.json',
      vi: 'cơ sở công nghiệp nông thôn được hỗ trợ tư vấn',
      en: 'whose consulting was supported',
    },
    {
      file: 'indicators/enterprises-founded.json',
      vi: 'doanh nghiệp được hỗ trợ khi thành lập',
      en: 'supported when they were founded',
    },
    {
      file: 'indicators/associations-founded.json',
      vi: 'hiệp hội ngành nghề được hỗ trợ thành lập',
      en: 'Trade associations helped to be founded',
    },
    {
      file: 'indicators/cluster-infrastructure.json',
      vi: 'đầu tư hạ tầng cụm công nghiệp',
      en: 'cluster infrastructure',
    },
    {
      file: 'areas/linkages-clusters-environment',
      vi: 'sửa chữa, nâng cấp hệ thống xử lý ô nhiễm ở cụm công nghiệp và ở cơ sở',
      en: 'repair and upgrading of pollution treatment in clusters and in establishments',
    },
  ],
  'sentence 3: selections, fairs, delegations': [
    {
      file: 'programmes/2017-2020',
      vi: 'được đề cử dự cấp khu vực và cấp quốc gia',
      en: 'nominated for the regional and national rounds',
    },
    {
      file: 'figures/selection-rounds.json',
      vi: 'được đề cử dự cấp khu vực và cấp quốc gia',
      en: 'nominated for the regional and national rounds',
    },
    {
      file: 'programmes/2017-2020',
      vi: '2 lượt hội chợ, triển lãm hàng công nghiệp và tiểu thủ công nghiệp',
      en: '2 fairs and exhibitions of industrial and handicraft goods',
    },
    {
      file: 'indicators/fairs-organised.json',
      vi: 'hàng công nghiệp – tiểu thủ công nghiệp',
      en: 'industrial and handicraft goods',
    },
    {
      file: 'programmes/2017-2020',
      vi: '20 đoàn dự hội chợ, triển lãm trong nước về công nghiệp, tiểu thủ công nghiệp và làng nghề',
      en: '20 delegations to domestic fairs and exhibitions of industry, handicrafts and craft villages',
    },
    {
      file: 'figures/delegations.json',
      vi: 'công nghiệp, tiểu thủ công nghiệp và làng nghề',
      en: 'industry, handicrafts and craft villages',
    },
  ],
  'sentence 4: the nine areas': [
    { file: 'programmes/2017-2020', vi: 'chín nội dung', en: 'nine areas' },
    {
      file: 'areas/training.json',
      vi: 'Đào tạo nghề, truyền nghề và phát triển nghề',
      en: 'Vocational training, craft transmission and development of crafts',
    },
    {
      file: 'areas/management',
      vi: 'nâng cao năng lực quản lý; thành lập và khởi sự doanh nghiệp sản xuất công nghiệp nông thôn',
      en: 'raising management capacity, and founding and starting rural industrial production enterprises',
    },
    {
      file: 'areas/demo-models',
      vi: 'máy móc tiên tiến và tiến bộ khoa học kỹ thuật vào sản xuất công nghiệp',
      en: 'advanced machinery and scientific and technical progress into industrial production',
    },
    {
      file: 'areas/demo-models.json',
      vi: 'Mô hình trình diễn kỹ thuật, chuyển giao công nghệ',
      en: 'Technical demonstration models, technology transfer',
    },
    { file: 'areas/cleaner-production.json', vi: 'Sản xuất sạch hơn', en: 'Cleaner production' },
    {
      file: 'areas/typical-products',
      vi: 'sản phẩm thuộc chương trình phát triển công nghiệp hỗ trợ của thành phố, có thêm nơi tiêu thụ và hướng tới xuất khẩu',
      en: 'products of the city’s programme to develop supporting industry, to find wider markets and aim at export',
    },
    {
      file: 'areas/consulting',
      vi: 'tư vấn, trợ giúp cơ sở công nghiệp nông thôn',
      en: 'consulting and assistance for rural industrial establishments',
    },
    { file: 'areas/information', vi: 'cung cấp thông tin, tuyên truyền', en: 'information and publicity' },
    {
      file: 'areas/linkages-clusters-environment',
      vi: 'liên doanh, liên kết, hợp tác kinh tế để phát triển công nghiệp hỗ trợ',
      en: 'joint ventures, links and economic cooperation for supporting industry',
    },
    {
      file: 'areas/linkages-clusters-environment.json',
      vi: 'phát triển cụm công nghiệp; xử lý ô nhiễm môi trường',
      en: 'industrial clusters; pollution treatment',
    },
    {
      file: 'areas/administration.json',
      vi: 'Quản lý và tổ chức thực hiện hoạt động khuyến công',
      en: 'Management and organisation of industrial-extension activity',
    },
  ],
  'sentence 5: the Department leads': [
    {
      file: 'organisations/department-of-industry-and-trade.json',
      vi: 'Chủ trì chương trình; theo dõi và đôn đốc',
      en: 'Leads the programme; follows the work and presses',
    },
    {
      file: 'organisations/department-of-industry-and-trade.json',
      vi: 'Thường xuyên xem lại các nội dung, đề xuất chỉnh cho hợp thực tế để chương trình hiệu quả hơn',
      en: 'Regularly reviews the areas and proposes adjusting them to real conditions, so that the programme works better',
    },
    {
      file: 'organisations/department-of-industry-and-trade.json',
      vi: 'sửa đổi, bổ sung hoặc ban hành mới cho hợp từng giai đoạn',
      en: 'amend them, add to them or issue new ones to fit each stage',
    },
    {
      file: 'organisations/department-of-industry-and-trade.json',
      vi: 'kiểm tra định kỳ hoặc đột xuất',
      en: 'regularly or without notice',
    },
    {
      file: 'organisations/department-of-industry-and-trade.json',
      vi: 'để gỡ kịp thời, cho đề án đúng tiến độ',
      en: 'dealt with in time and projects keep pace',
    },
    {
      file: 'organisations/districts.json',
      vi: 'kiểm tra định kỳ hoặc đột xuất',
      en: 'regularly or without notice',
    },
  ],
  'sentences 6–9: the other departments': [
    {
      file: 'organisations/department-of-labour.json',
      vi: 'cho người làm hàng công nghiệp, tiểu thủ công nghiệp, sao cho các lớp không trùng nhau',
      en: 'workers of industry and handicrafts and pass trades on to them, so that courses do not overlap',
    },
    {
      file: 'organisations/department-of-science.json',
      vi: 'đề tài, dự án đã nghiên cứu, để dùng ngay trong sản xuất và phát triển công nghiệp',
      en: 'finished research, to apply it in production and develop industry',
    },
    {
      file: 'organisations/department-of-science.json',
      vi: 'bảo hộ sở hữu công nghiệp cho sản phẩm công nghiệp, tiểu thủ công nghiệp',
      en: 'registering industrial property for their industrial and handicraft products',
    },
    {
      file: 'organisations/department-of-agriculture.json',
      vi: 'kết hợp các chương trình, chính sách nông thôn mới',
      en: 'programmes and policies of new rural development',
    },
    {
      file: 'organisations/other-departments.json',
      vi: 'theo chức năng của mình, và kết hợp chương trình, chính sách của ngành mình với chương trình khuyến công',
      en: 'within their own functions, and combine their programmes and policies with the industrial-extension programme',
    },
  ],
};

const textOf = (file: string, locale: 'vi' | 'en'): string =>
  readFileSync(`content/${file}${file.endsWith('.json') ? '' : `.${locale}.mdx`}`, 'utf8')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

test('the founding article is on the site whole, in both languages', () => {
  const all = Object.entries(facts).flatMap(([sentence, rows]) =>
    rows.flatMap(({ file, ...phrases }) =>
      (['vi', 'en'] as const).map((locale) => ({ sentence, file, locale, phrase: phrases[locale] })),
    ),
  );
  const gone = all.filter(({ file, locale, phrase }) => !textOf(file, locale).includes(phrase));
  console.log(
    `${all.length / 2} facts of ${Object.keys(facts).length} parts of S1 looked for in both languages, ${new Set(all.map(({ file }) => file)).size} files`,
  );
  expect(
    gone.map(({ sentence, file, locale, phrase }) => `${sentence}: ${file} (${locale}): ${phrase}`),
  ).toEqual([]);
  expect(all.length).toBeGreaterThanOrEqual(86);
});
