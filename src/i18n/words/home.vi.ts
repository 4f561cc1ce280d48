export const home = {
  home: {
    ask: 'Xưởng của bạn cần gì?',
    lede: 'Thành phố giúp cơ sở sản xuất nhỏ đào tạo thợ, mua máy, giảm ô nhiễm, tìm thêm nơi bán hàng. Đây là những gì chúng tôi đọc được, kèm nguồn.',
    doorSupport: 'Tôi có cơ sở: được hỗ trợ gì?',
    doorSupportHint: 'Trả lời vài câu: có thể được gì, tối đa bao nhiêu, hỏi ai',
    doorResults: 'Mục tiêu gì, đã làm được gì?',
    doorResultsHint: 'Từng chỉ tiêu, từng nguồn, cả chỗ chưa tìm thấy',
    doorNews: 'Có gì mới?',
    doorNewsHint: 'Quy định mới, chương trình mới, hội chợ',
    nine: 'Chín nội dung hỗ trợ',
    current: 'Giai đoạn hiện nay',
    nextDates: 'Ngày sắp tới',
    noEvent: 'Chưa tìm thấy hội chợ hay đợt bình chọn nào có ngày sắp tới.',
    latest: 'Tin mới',
    allNews: 'Mọi tin',
  },
};
