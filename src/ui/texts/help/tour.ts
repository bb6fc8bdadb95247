/** The tour of ten minutes on the samples: at which step of the work it stands, and what it says. */
import type { Lang } from "..";

export interface TourStop {
  readonly show: "receive" | "check" | "council" | "summary" | "report";
  readonly title: string;
  readonly text: string;
}

const vi: readonly TourStop[] = [
  {
    show: "receive",
    title: "Nhận danh sách",
    text: "Máy đang đọc 28 tệp của một xã không có thật, mỗi trường một kiểu trình bày. Đọc xong, xem thẻ của từng tệp: mấy danh sách, trường nào, năm học nào, bao nhiêu dòng.",
  },
  {
    show: "receive",
    title: "Xem phần đã hiểu",
    text: "Bấm vào một danh sách để xem từng cột được hiểu là gì, với vài ví dụ. Cột nào ghi “chưa hiểu, không dùng” thì không được tính vào đâu cả.",
  },
  {
    show: "receive",
    title: "Ngày áp dụng luật",
    text: "Ngày 25/07/2025 đã được điền: dòng nào không ghi ngày quyết định thì xét theo luật của ngày này. Bấm “Kiểm tra”.",
  },
  {
    show: "check",
    title: "Đọc một điểm",
    text: "Chọn một dòng bên trái. Bên phải là điều sai, cách sửa, căn cứ và nơi thấy; dưới đó là chính trang tính, ô sai được đánh dấu. Bấm một ô có dấu khác để sang điểm tại ô đó.",
  },
  {
    show: "check",
    title: "Vì sao",
    text: "Mở “Xem quy tắc” để đọc điều luật, một ví dụ đúng và một ví dụ sai. Chỗ nào luật không nói rõ, phần mềm hỏi lại chứ không kết luận.",
  },
  {
    show: "check",
    title: "Chia việc",
    text: "Lọc theo trường để biết gửi gì về trường nào; lọc “Lỗi phải sửa” để làm việc gấp trước. “Cần giải thích” có thể đúng: hỏi trường, rồi ghi lý do.",
  },
  {
    show: "council",
    title: "Hội đồng xét",
    text: "Chọn một hồ sơ: điều kiện nào đạt theo điều luật nào, các năm trước ra sao. Chọn quyết định, ghi lý do, bấm “Quyết và sang hồ sơ sau”. Ghi nhầm thì bấm “Rút lại quyết định vừa ghi”.",
  },
  {
    show: "summary",
    title: "Bảng tổng hợp",
    text: "Đề nghị và đã quyết định không cộng với nhau. Bấm “Tải bảng tổng hợp”: mỗi con số trong tệp Excel là một công thức, bấm vào là thấy nó từ đâu ra.",
  },
  {
    show: "report",
    title: "Báo cáo",
    text: "Bấm “Lập báo cáo”: số liệu lấy từ chính bảng tổng hợp; chữ xám trong ngoặc vuông là chỗ chỉ bạn viết được. Thế là xong. Kết thúc tập để trở lại việc của bạn.",
  },
];

const en: readonly TourStop[] = [
  {
    show: "receive",
    title: "Receive the lists",
    text: "28 files of a commune that does not exist are being read, each school with a layout of its own. Then look at the card of each file: how many lists, which school, which year, how many rows.",
  },
  {
    show: "receive",
    title: "See what was understood",
    text: "Open a list to see what each column was taken for, with examples. A column that was not understood counts nowhere.",
  },
  {
    show: "receive",
    title: "The day of the law",
    text: "25/07/2025 is filled in: rows without a decision date are judged by the law of that day. Press “Check”.",
  },
  {
    show: "check",
    title: "Read a finding",
    text: "Choose a row at the left. At the right stand what is wrong, how to correct it, why and where; below it the sheet itself with the cell marked. Another marked cell leads to what was found there.",
  },
  {
    show: "check",
    title: "Why",
    text: "Open the rule to read the article, an example that passes and one that fails. Where the law is silent you are asked, and nothing is concluded.",
  },
  {
    show: "check",
    title: "Share the work",
    text: "Filter by school to know what goes back to whom; filter the errors to do what is urgent. What needs explaining may be right: ask the school and write why.",
  },
  {
    show: "council",
    title: "The council decides",
    text: "Choose a case: which conditions are met under which article, and what the years before say. Choose a decision, write a reason, go on to the next. A slip of the hand can be taken back.",
  },
  {
    show: "summary",
    title: "The summary",
    text: "Proposed and decided are never added. Download the summary: each figure in it is a formula that shows where it comes from.",
  },
  {
    show: "report",
    title: "The report",
    text: "Make the report: its figures are those of the summary; grey words in brackets are for you to write. That is all. End the practice to go back to your own work.",
  },
];

export const tourByLang: Readonly<Record<Lang, readonly TourStop[]>> = { vi, en };
