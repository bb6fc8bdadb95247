/** What the clerk is asked to write herself; each prompt says what belongs there. */
export interface PromptText {
  readonly title: string;
  readonly text: string;
}

export const reportPrompts = {
  bases: {
    title: "Căn cứ, yêu cầu báo cáo",
    text: "[Ghi căn cứ và yêu cầu báo cáo, mỗi căn cứ một dòng kết thúc bằng dấu chấm phẩy. Ví dụ: Thực hiện Công văn số … ngày … của … về việc tổng kết phong trào thi đua và công tác khen thưởng.]",
  },
  leadershipParty: {
    title: "Lãnh đạo của cấp ủy, chính quyền",
    text: "[Nêu sự lãnh đạo, chỉ đạo của cấp ủy, chính quyền và nhà trường đối với phong trào thi đua: nghị quyết, chương trình, kế hoạch, phân công phụ trách, kiểm tra.]",
  },
  leadershipDocuments: {
    title: "Văn bản đã ban hành",
    text: "[Liệt kê số, ngày, trích yếu các văn bản đã ban hành hoặc triển khai: kế hoạch phát động, quy chế thi đua, khen thưởng, hướng dẫn xét sáng kiến.]",
  },
  movementsResults: {
    title: "Kết quả từng phong trào",
    text: "[Với mỗi phong trào: nội dung phát động, số trường tham gia, việc làm cụ thể, kết quả nổi bật có số liệu. Không chép số liệu khen thưởng vào đây; số liệu ấy ở mục IV.]",
  },
  exemplarsWork: {
    title: "Tuyên truyền, nhân điển hình",
    text: "[Nêu hình thức tuyên truyền (hội nghị, bản tin, trang thông tin của trường), cách phát hiện và bồi dưỡng điển hình, số tin bài, kết quả nhân rộng.]",
  },
  renewal: {
    title: "Đổi mới công tác khen thưởng",
    text: "[Nêu việc đổi mới: khen đúng người, đúng việc; quan tâm người trực tiếp giảng dạy; khen kịp thời thành tích đột xuất; cải cách thủ tục hồ sơ.]",
  },
  modelTeacher: {
    title: "01 giáo viên tiêu biểu",
    text: "[Giới thiệu 01 giáo viên tiêu biểu: họ tên, năm sinh, chức vụ, trường, thành tích, danh hiệu đã đạt. Nếu không có, ghi rõ: Không có giáo viên đáp ứng đủ tiêu chí, lý do: …]",
  },
  modelPupil: {
    title: "01 học sinh tiêu biểu",
    text: "[Giới thiệu 01 học sinh tiêu biểu: họ tên, lớp, trường, thành tích. Nếu không có, ghi rõ: Không có học sinh đáp ứng đủ tiêu chí, lý do: …]",
  },
  councilWork: {
    title: "Hội đồng Thi đua - Khen thưởng",
    text: "[Nêu việc kiện toàn Hội đồng, quy chế hoạt động, số kỳ họp, cách bỏ phiếu, công tác tham mưu và lưu trữ hồ sơ.]",
  },
  strengths: {
    title: "Ưu điểm",
    text: "[Nêu những việc làm tốt, có số liệu ở mục IV làm chứng.]",
  },
  weaknesses: {
    title: "Tồn tại, hạn chế",
    text: "[Nêu những việc chưa làm được, ví dụ phong trào còn hình thức, hồ sơ gửi chậm hoặc thiếu minh chứng.]",
  },
  causes: {
    title: "Nguyên nhân",
    text: "[Nêu nguyên nhân khách quan và chủ quan.]",
  },
  lessons: {
    title: "Bài học kinh nghiệm",
    text: "[Nêu bài học rút ra qua thực hiện.]",
  },
  proposals: {
    title: "Đề xuất, kiến nghị",
    text: "[Nêu kiến nghị với từng cấp, từng cơ quan.]",
  },
} as const satisfies Readonly<Record<string, PromptText>>;

export type PromptName = keyof typeof reportPrompts;
