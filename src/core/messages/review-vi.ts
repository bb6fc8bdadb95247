/** The words of the council's decisions, on the sheets and in sentences. */
import type { DecisionKind, DecisionState, VoteProblem } from "../domain/council";
import type { FieldName } from "../domain/reading";

/** What a council can decide, as the drop-down of Cần xét offers it. */
export const decisionKindWords: Readonly<Record<DecisionKind, string>> = {
  keep: "Giữ",
  lower: "Hạ danh hiệu",
  return: "Trả lại",
  reject: "Không công nhận",
  hold: "Tạm dừng",
};

export const decisionStateWords: Readonly<Record<DecisionState, string>> = {
  holds: "Còn giá trị",
  reopened: "Mở lại",
  orphaned: "Không còn tìm thấy hồ sơ",
  overruled: "Đã có quyết định khác",
};

export const reviewColumns = {
  award: "Danh hiệu xét",
  to: "Hạ xuống",
  votes: "Biểu quyết",
  by: "Người ghi",
  on: "Ngày ghi",
  record: "Bản ghi (máy đọc)",
  votesHow: "Ví dụ: đồng ý 9/11, có mặt 10, văn bản 1, phiếu kín.",
  reasonHow: "Chọn một lý do hoặc gõ lý do khác. Quyết định nào cũng phải có lý do.",
  toHow: "Chỉ ghi khi chọn Hạ danh hiệu: danh hiệu thấp hơn được công nhận.",
} as const;

const factNameWords: Readonly<Partial<Record<FieldName | "governingOn" | "verdict" | "name", string>>> = {
  name: "họ tên",
  birthDate: "ngày sinh",
  rating: "xếp loại",
  position: "chức vụ",
  governingOn: "ngày áp dụng luật",
  verdict: "kết quả xét theo luật",
  unitRating: "xếp loại đơn vị",
  initiativeName: "sáng kiến",
  initiativeLevel: "cấp công nhận sáng kiến",
  discipline: "kỷ luật",
  money: "tiền thưởng đã ghi",
  achievements: "thành tích",
  department: "tổ",
  staffCode: "mã viên chức",
  decision: "quyết định",
  headcount: "số người",
};

export const voteProblemWords: Readonly<Record<VoteProblem, string>> = {
  "more-present-than-members": "số có mặt nhiều hơn số thành viên",
  "more-yes-than-present": "số đồng ý nhiều hơn số có mặt",
  "more-written-than-absent": "ý kiến bằng văn bản nhiều hơn số vắng mặt",
  "votes-of-abstainers": "số phiếu tính cả người không được biểu quyết",
};

const lawFact = "điều kiện theo luật";

export const reviewSentences = {
  change: (name: string, before: string | null, after: string | null) =>
    `${name.startsWith("law:") ? lawFact : (factNameWords[name as FieldName] ?? name)}: ${before ?? "(trống)"} → ${after ?? "(trống)"}`,
  holds: (decision: string) => `Hội đồng đã quyết định: ${decision}.`,
  reopened: (decision: string, changes: string) =>
    `Trước đây hội đồng quyết định: ${decision}. Nay phải xét lại vì đã đổi ${changes}.`,
  orphaned: (decision: string, candidates: number) =>
    `Hội đồng đã quyết định: ${decision}. Nay không tìm thấy đúng người, đúng danh hiệu này trong danh sách${
      candidates === 0
        ? ""
        : `; có ${String(candidates)} dòng có thể là hồ sơ này: hãy gán ở bước Hội đồng hoặc quyết lại`
    }.`,
  overruled: (decision: string) => `Quyết định trước: ${decision}; đã có quyết định sau thay thế.`,
  decided: (decision: string, who: string) => `${who}: ${decision}.`,
  decision: (kind: string, to: string | null, reason: string) =>
    `${kind}${to === null ? "" : ` xuống ${to}`} (${reason})`,
  adopted: (decision: string, because: string) => `${decision}, gán cho hồ sơ này vì: ${because}`,
  takenBack: "Rút lại quyết định đã ghi để xét lại",
  withdrawn: (decision: string) => `rút lại quyết định ${decision}`,
  votes: (
    yes: number,
    members: number,
    present: number | null,
    written: number | null,
    ballot: string | null,
  ) =>
    [
      `đồng ý ${String(yes)}/${String(members)}`,
      present === null ? null : `có mặt ${String(present)}`,
      written === null ? null : `văn bản ${String(written)}`,
      ballot,
    ]
      .filter((part) => part !== null)
      .join(", "),
  secret: "phiếu kín",
  open: "công khai",
  noReason: (where: string) =>
    `${where}: quyết định chưa có lý do nên chưa được ghi nhận. Hãy ghi lý do ở cột Ghi chú.`,
  unknownKind: (where: string, text: string) =>
    `${where}: “${text}” không phải một quyết định. Hãy chọn Giữ, Hạ danh hiệu, Trả lại, Không công nhận hoặc Tạm dừng.`,
  noTo: (where: string, text: string) =>
    `${where}: chọn Hạ danh hiệu thì cột Hạ xuống phải ghi một danh hiệu có thật${text === "" ? "" : `, “${text}” không rõ là danh hiệu nào`}.`,
  unclearVotes: (where: string, text: string) =>
    `${where}: không hiểu số phiếu “${text}”. Hãy ghi như: đồng ý 9/11, có mặt 10, văn bản 1, phiếu kín.`,
  nobody: (where: string, name: string) =>
    `${where}: không tìm thấy “${name}” trong các danh sách, hoặc có nhiều người cùng tên. Quyết định chưa được ghi nhận; hãy ghi thêm trường, năm học, danh hiệu, ngày sinh.`,
  twoAnswers: (where: string, name: string) =>
    `${where}: “${name}” có hai quyết định khác nhau trên trang Cần xét. Giữ quyết định ở dòng trên; hãy xem lại.`,
  rowGone: (name: string) =>
    `Dòng của “${name}” không còn trên trang Cần xét; quyết định được giữ theo trang Nhật ký.`,
  logGone: (name: string) =>
    `Quyết định về “${name}” không còn ở trang Nhật ký; đã ghi lại theo trang Cần xét.`,
  lost: (count: number) => `Trang Nhật ký thiếu ${String(count)} dòng quyết định cũ đã bị thay thế.`,
  altered: (name: string) => `Dòng Nhật ký về “${name}” đã bị sửa sau khi ghi.`,
  unreadableLine: (where: string) => `${where}: không đọc được bản ghi quyết định của dòng này.`,
  noName: "(chưa có tên)",
} as const;
