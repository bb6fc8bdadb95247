/** Headings, notes and sentences of the summary workbook. */
import { formatCount } from "../text";

export const summaryHeadings = {
  title: "BẢNG TỔNG HỢP THI ĐUA, KHEN THƯỞNG",
  committee: "ỦY BAN NHÂN DÂN",
  communeBlank: "XÃ (PHƯỜNG) …………………",
  year: "Năm học",
  yearOrSchool: "Năm học / Trường",
  awardTables: "Danh hiệu và hình thức khen thưởng (số lượt)",
  key: "Khóa",
  level: "Cấp quyết định",
  recipient: "Đối tượng nhận",
  occasion: "Loại hình khen thưởng",
  unknownYear: "Chưa rõ năm học",
  unknownSchool: "Chưa rõ trường",
  total: "Cộng",
  outside: "Ngoài kỳ hoặc chưa rõ năm (không cộng)",
  byYear: "Số tập thể, cá nhân và tiền thưởng theo năm học",
  byLevel: "Số lượt và tiền thưởng theo cấp quyết định",
  byRecipient: "Số lượt theo đối tượng nhận",
  byOccasion: "Số lượt theo loại hình khen thưởng",
  awardsByYear: "Danh hiệu và hình thức khen thưởng theo năm học",
  awardsBySchool: "Danh hiệu và hình thức khen thưởng theo trường, cả kỳ",
  collectiveAwards: "Tập thể (lượt)",
  collectives: "Tập thể (số đơn vị)",
  individualAwards: "Cá nhân (lượt)",
  individuals: "Cá nhân (số người)",
  householdAwards: "Hộ gia đình (lượt)",
  recognitions: "Công nhận hội thi (lượt)",
  due: "Tiền theo luật (đồng)",
  recorded: "Tiền đã ghi (đồng)",
  dueUnknown: "Lượt chưa tính được tiền",
  awards: "Số lượt",
  share: "Tỉ lệ",
  chartCounts: "Số lượt tập thể, cá nhân theo năm học",
  chartMoney: "Tiền thưởng theo năm học (đồng)",
  preparer: "NGƯỜI LẬP BIỂU",
  preparerNote: "(Ký và ghi rõ họ tên)",
  placeAndDate: "…………………, ngày …… tháng …… năm ………",
  onBehalf: "TM. ỦY BAN NHÂN DÂN",
  chair: "CHỦ TỊCH",
  chairNote: "(Ký tên, đóng dấu)",
  footer: "Bảng tổng hợp thi đua, khen thưởng",
} as const;

export const summaryNotes = {
  people:
    "Lượt là số lần được khen; một người hay một đơn vị được khen ở nhiều năm chỉ đếm một lần trong cột số người, số đơn vị, " +
    "nên dòng Cộng của hai cột này không bằng tổng các năm.",
  money:
    "Tiền theo luật là mức tính từ hệ số và lương cơ sở tại ngày quyết định; tiền đã ghi là số trong tệp của trường. Hai số để riêng, " +
    "không cộng với nhau. Số lượt đề nghị không cộng với số đã quyết định.",
  live: "Mỗi con số là công thức tính từ trang Dữ liệu; bấm vào ô để xem cách tính.",
  governing:
    "Luật áp dụng theo ngày của từng dòng: ngày quyết định của dòng, nếu không có thì của danh sách, rồi ngày áp dụng chung, ngoài ra là chưa rõ. " +
    "Không lấy ngày hôm nay.",
} as const;

export const summarySentences = {
  period: (type: "school" | "calendar", from: number, to: number) =>
    type === "school"
      ? `Kỳ báo cáo: các năm học ${String(from)}-${String(from + 1)} đến ${String(to - 1)}-${String(to)}`
      : `Kỳ báo cáo: các năm ${String(from)} đến ${String(to)}`,
  noPeriod: "Kỳ báo cáo: tất cả các năm có trong dữ liệu",
  appliedOn: (date: string) => `Ngày áp dụng chung: ${date}.`,
  noAppliedOn: "Không đặt ngày áp dụng chung.",
  incomplete: (count: number) =>
    `CHƯA ĐẦY ĐỦ: ${formatCount(count)} việc chưa làm được, các con số dưới đây có thể còn thiếu.`,
  moreIncomplete: (count: number) => `… và ${formatCount(count)} việc khác, xem trang Nhật ký.`,
  table: (number: number, heading: string, status?: string) =>
    `Bảng ${String(number)}. ${heading}${status === undefined ? "" : ` – ${status.toLowerCase()}`}`,
  chart: (heading: string, status: string) => `${heading} – ${status.toLowerCase()}`,
} as const;
