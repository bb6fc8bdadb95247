import { formatCount } from "../text";

/** What the clerk must still decide about a report. */
export type ReportQuestion =
  | { readonly code: "period-not-given"; readonly period: string }
  | { readonly code: "subject-period-differs"; readonly subject: string; readonly period: string }
  | { readonly code: "years-without-data"; readonly years: readonly string[] }
  | { readonly code: "awards-outside-period"; readonly count: number }
  | { readonly code: "model-teacher-missing" | "model-pupil-missing" };

/** Says a question as the report prints it, without a full stop. */
export function sayQuestion(question: ReportQuestion): string {
  switch (question.code) {
    case "period-not-given":
      return `Chưa nêu giai đoạn báo cáo; đang lấy giai đoạn ${question.period} theo các năm học có trong tệp`;
    case "subject-period-differs":
      return `Trích yếu ghi giai đoạn ${question.subject}, số liệu tính cho giai đoạn ${question.period}; cần ghi thống nhất`;
    case "years-without-data":
      return `Không có khen thưởng nào đã có quyết định của năm học ${question.years.join(", ")}; cần hỏi lại các trường xem còn thiếu tệp không`;
    case "awards-outside-period":
      return `Có ${formatCount(question.count)} lượt ngoài giai đoạn hoặc chưa rõ năm học, chưa cộng vào báo cáo; cần xem các dòng ấy`;
    case "model-teacher-missing":
      return "Chưa chọn 01 giáo viên tiêu biểu, hoặc ghi rõ không có và lý do (mục IV.3)";
    case "model-pupil-missing":
      return "Chưa chọn 01 học sinh tiêu biểu, hoặc ghi rõ không có và lý do (mục IV.3)";
  }
}
