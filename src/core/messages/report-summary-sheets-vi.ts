/** Column headings and sentences of the sheets behind the summary. */
import { formatCount } from "../text";

export const registerHeadings = {
  title: "DỮ LIỆU",
  note:
    "Mỗi dòng là một danh hiệu hoặc hình thức khen thưởng của một cá nhân, tập thể, hộ gia đình. Các cột từ Khóa năm trở đi phục vụ " +
    "công thức của trang Tổng hợp; Tính = 0 là dòng lặp lại một dòng đã tính.",
  stt: "STT",
  year: "Năm học",
  school: "Trường",
  schoolType: "Loại trường",
  name: "Họ tên / tập thể",
  kind: "Loại",
  birthDate: "Ngày sinh",
  position: "Chức vụ",
  award: "Danh hiệu / hình thức khen thưởng",
  awardCode: "Mã",
  status: "Tình trạng",
  level: "Cấp quyết định",
  decisionNumber: "Số quyết định",
  decisionDate: "Ngày quyết định",
  rating: "Xếp loại",
  verdict: "Kết quả xét",
  due: "Tiền theo luật (đồng)",
  recorded: "Tiền đã ghi (đồng)",
  file: "Tệp",
  sheet: "Trang",
  row: "Hàng",
  recipient: "Đối tượng nhận",
  occasion: "Loại hình khen thưởng",
  fund: "Nguồn tiền",
  yearKey: "Khóa năm",
  schoolKey: "Khóa trường",
  columnKey: "Nhóm",
  counted: "Tính",
  inPeriod: "Tính trong kỳ",
  outOfPeriod: "Tính ngoài kỳ",
  firstInYear: "Lần đầu trong năm",
  firstInPeriod: "Lần đầu trong kỳ",
  dueUnknown: "Chưa rõ tiền",
} as const;

export const reviewHeadings = {
  title: "CÁC DÒNG CẦN XÉT",
  stt: "STT",
  severity: "Mức độ",
  code: "Mã",
  school: "Trường",
  name: "Họ tên / tập thể",
  text: "Nội dung",
  fix: "Cách sửa",
  citation: "Căn cứ",
  place: "Vị trí (tệp › trang › ô)",
  decision: "Quyết định",
  note: "Ghi chú",
  choose: "Quyết định của hội đồng",
  chooseHow: "Chọn một trong các quyết định và ghi lý do ở cột Ghi chú.",
} as const;

export const logHeadings = {
  title: "NHẬT KÝ",
  stt: "STT",
  what: "Việc",
  file: "Tệp",
  lists: "Số danh sách",
  records: "Số dòng",
  unread: "Vùng chưa đọc",
  issues: "Chỗ nghi ngờ khi đọc",
  note: "Ghi chú",
  run: "Lần chạy",
  read: "Đọc tệp",
  incomplete: "Chưa làm được",
  decision: "Quyết định của hội đồng",
  continued: "Bản ghi của quyết định trên (tiếp)",
} as const;

export const sheetSentences = {
  reviewCounts: (errors: number, queries: number) =>
    `${formatCount(errors)} lỗi phải sửa, ${formatCount(queries)} chỗ cần giải thích. Bấm vào vị trí để mở tệp (đặt tệp của trường cùng thư mục với tệp này).`,
  nothingToReview: "Không có dòng nào cần xét.",
  noData: "Chưa có dữ liệu.",
  run: (files: number, entries: number, errors: number, queries: number) =>
    `Đọc ${formatCount(files)} tệp, ${formatCount(entries)} dòng; ${formatCount(errors)} lỗi, ${formatCount(queries)} chỗ cần giải thích.`,
  unreadWhere: (sheet: string, range: string) => `${sheet}!${range}`,
} as const;
