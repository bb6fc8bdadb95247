/** Words of the report's tables and of its heading and closing blocks. */
import type { Severity, TotalCell } from "../domain/check-result";

export const reportLabels = {
  typeName: "BÁO CÁO",
  subject: "Tổng kết phong trào thi đua và công tác khen thưởng giai đoạn {period}",
  issuingBody: "ỦY BAN NHÂN DÂN",
  communeToFill: "XÃ …",
  placeToFill: "…",
  numberAndSign: "Số: …/{sign}-UBND",
  placeAndDate: "{place}, ngày … tháng … năm …",
  signatureLines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
  recipients: [
    "Cơ quan thi đua - khen thưởng cấp trên (để báo cáo)",
    "Thường trực Đảng ủy, Thường trực HĐND",
    "Chủ tịch, các Phó Chủ tịch UBND",
    "Các trường trên địa bàn",
    "Lưu: VT, VHXH",
  ],
  annex: "Phụ lục {number}",
  annexNote: "(Kèm theo Báo cáo số …/BC-UBND ngày … tháng … năm … của Ủy ban nhân dân {commune})",
  documentSubject: "Thi đua, khen thưởng",
  keywords: ["thi đua", "khen thưởng", "báo cáo tổng kết"],
} as const;

/** What Word shows above a computed figure when it is clicked; a mark of the figure follows. */
export const figureTitleWords = "Số liệu do Sổ Thi đua tính";

/** Titles of kinds of communes, which the place line leaves out. */
export const communeKinds = /^(?:xã|phường|thị trấn|đặc khu)\s+/iu;

export const statusInText: Readonly<Record<TotalCell["status"], string>> = {
  decided: "đã có quyết định",
  proposed: "đề nghị, chưa có quyết định",
};

/** The levels are named as in the summary. */
export { levelWords as levelLabels } from "./report-summary-vi";

export const severityLabels: Readonly<Record<Severity, string>> = {
  error: "Lỗi phải sửa",
  query: "Điểm cần giải trình",
  note: "Ghi chú",
};

export const columnLabels = {
  number: "STT",
  year: "Năm học",
  school: "Trường",
  unknownYear: "Chưa rõ năm học",
  unknownSchool: "Chưa rõ trường",
  unnamed: "(chưa có tên)",
  wholePeriod: "Cả giai đoạn",
  total: "Tổng cộng",
  rowTotal: "Cộng",
  collectives: "Tập thể (lượt)",
  distinctCollectives: "Số tập thể",
  individuals: "Cá nhân (lượt)",
  distinctIndividuals: "Số người",
  households: "Hộ gia đình (lượt)",
  distinctHouseholds: "Số hộ gia đình",
  awards: "Tổng lượt khen",
  contests: "Công nhận tại hội thi (lượt)",
  money: "Tiền thưởng",
  emulationMoney: "Trong đó: quỹ thi đua, khen thưởng",
  otherMoney: "Trong đó: nguồn khác",
  moneyUnknown: "Chưa rõ tiền thưởng (lượt)",
  teachers: "Giáo viên",
  managers: "Cán bộ quản lý",
  staff: "Nhân viên",
  learners: "Học sinh, trẻ em",
  roleUnknown: "Chưa rõ đối tượng",
  teacherShare: "Giáo viên trên tổng giáo viên và quản lý",
  regular: "Thường xuyên",
  thematic: "Chuyên đề",
  sudden: "Đột xuất",
  occasionUnknown: "Chưa rõ loại",
  award: "Danh hiệu, hình thức",
  titleYears: "Các năm học được công nhận",
  longestRun: "Số năm liền dài nhất",
  payer: "Cấp chi",
  name: "Họ và tên, tên tập thể",
  person: "Họ và tên",
  teachersOfSchool: "Số giáo viên",
  result: "Kết quả",
  decision: "Quyết định",
  source: "Nguồn (tệp, trang tính, dòng)",
  status: "Tình trạng",
  content: "Nội dung",
  unit: "Đơn vị",
  kind: "Loại",
  count: "Số trường hợp",
  severity: "Mức độ",
  code: "Mã",
  reason: "Vấn đề",
  example: "Ví dụ",
  outcome: "Nội dung, kết quả",
  month: "Tháng",
  exemplarCount: "Số gương",
  monthsWithExemplar: "Số tháng có gương",
  monthsAsked: "Số tháng cần có",
  monthsShort: "Số tháng còn thiếu",
  movement: "Phong trào thi đua",
  exemplar: "Điển hình tiên tiến",
  outside: "Lượt khen thưởng ngoài giai đoạn hoặc chưa xếp được vào giai đoạn (không cộng vào báo cáo)",
} as const;

export const unitNotes = { awards: "Đơn vị tính: lượt", money: "Đơn vị tính: đồng" } as const;

export const contestResults = {
  nhat: "Nhất",
  nhi: "Nhì",
  ba: "Ba",
  kk: "Khuyến khích",
  dat: "Đạt",
  "khong-dat": "Không đạt",
} as const;
