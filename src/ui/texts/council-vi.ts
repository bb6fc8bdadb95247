/** Words of the council's step, in Vietnamese. */
import type { Abstainer, Condition, CouncilCase, DecisionKind, StripYear, VoteProblem } from "../../core";
import type { CaseFilter } from "../work/council-state";
import { formatCount } from "./format-count";
import { trouble } from "./trouble";

const kindsVi: Readonly<Record<DecisionKind, string>> = {
  keep: "Giữ",
  lower: "Hạ danh hiệu",
  return: "Trả lại trường",
  reject: "Không công nhận",
  hold: "Tạm dừng",
};

const filtersVi: Readonly<Record<CaseFilter, string>> = {
  all: "Tất cả",
  open: "Chưa quyết",
  flagged: "Chưa quyết, có điểm cần xem",
  issued: "Đã có quyết định tặng",
  decided: "Đã quyết",
  reopened: "Mở lại",
  waiting: "Trả lại, tạm dừng",
  orphaned: "Không còn tìm thấy hồ sơ",
  disputed: "Hai quyết định khác nhau",
};

const statesVi: Readonly<Record<CouncilCase["state"], string>> = {
  open: "Chưa quyết",
  issued: "Đã có quyết định",
  holds: "Đã quyết",
  reopened: "Mở lại",
  orphaned: "Không tìm thấy hồ sơ",
};

const outcomesVi: Readonly<Record<Condition["outcome"], string>> = {
  met: "Đạt",
  "not-met": "Chưa đạt",
  unknown: "Chưa rõ",
  "not-in-force": "Không áp dụng",
};

const fromVi: Readonly<Record<StripYear["titles"][number]["from"], string>> = {
  proposed: "đề nghị",
  decided: "đã quyết định",
  said: "hồ sơ ghi",
};

const voteProblemsVi: Readonly<Record<VoteProblem, string>> = {
  "more-present-than-members": "số có mặt nhiều hơn số thành viên",
  "more-yes-than-present": "số đồng ý nhiều hơn số có mặt",
  "more-written-than-absent": "ý kiến bằng văn bản nhiều hơn số vắng mặt",
  "votes-of-abstainers": "số phiếu tính cả người không được biểu quyết",
};

const becauseVi: Readonly<Record<Abstainer["because"], string>> = {
  self: "trùng tên với người được xét",
  "own-school": "cùng trường",
};

export const councilVi = {
  heading: "Hội đồng xét",
  lead: "Xét từng hồ sơ, ghi quyết định, lý do và số phiếu. Quyết định đi theo người, không theo dòng.",
  progress: (decided: number, all: number) => `Đã quyết ${formatCount(decided)}/${formatCount(all)} hồ sơ`,
  left: (open: number, reopened: number, orphaned: number, issued: number) =>
    [
      `${formatCount(open)} chưa quyết`,
      ...(reopened > 0 ? [`${formatCount(reopened)} phải xét lại`] : []),
      ...(orphaned > 0 ? [`${formatCount(orphaned)} không còn tìm thấy hồ sơ`] : []),
      ...(issued > 0 ? [`${formatCount(issued)} đã có quyết định tặng nên không phải xét`] : []),
    ].join(", "),
  unsaved: (count: number) => `${formatCount(count)} dòng quyết định chưa được ghi vào sổ hay lưu thành tệp.`,
  files: "Tệp quyết định và biên bản",
  readDecisions: "Đọc quyết định đã có",
  readHint: "Chọn tong-hop.xlsx, ket-qua.json hoặc quyet-dinh.json của lần trước.",
  readingDecisions: "Đang đọc các quyết định…",
  noDecisions: (name: string, where: string) =>
    trouble(
      `Tệp ${name} không phải tệp quyết định, hoặc có chỗ không dùng được (${where}).`,
      "Hãy chọn tong-hop.xlsx, ket-qua.json hoặc quyet-dinh.json của lần trước.",
      "Chưa quyết định nào được lấy.",
    ),
  decisionsRead: (count: number, problems: number) =>
    `Đã lấy ${formatCount(count)} dòng quyết định mới.` +
    (problems > 0 ? ` ${formatCount(problems)} điều cần xem ở dưới.` : ""),
  problems: "Khi đọc quyết định, có điều cần xem:",
  saveDecisions: "Lưu các quyết định (JSON)",
  saveMinutes: "Lập biên bản (Word)",
  buildingMinutes: "Đang lập biên bản…",
  minutesHint: "Biên bản lấy tên xã ở bước “Nhận” và thành viên ở mục “Thành viên hội đồng”.",
  decided: (count: number) => `Đã ghi ${formatCount(count)} quyết định.`,
  takeBack: "Rút lại quyết định vừa ghi",
  takeBackMany: (count: number) => `Rút lại ${formatCount(count)} quyết định vừa ghi`,
  takenBack: (count: number, asked: number) =>
    `Đã rút lại ${formatCount(count)} quyết định. Dòng cũ vẫn còn trong nhật ký.` +
    (count < asked
      ? ` ${formatCount(asked - count)} quyết định không rút lại được vì đã có quyết định khác thay thế.`
      : ""),
  added: (count: number) => ` ${formatCount(count)} dòng quyết định khác có trong sổ đã được gộp vào.`,
  rewritten: (count: number) =>
    ` ${formatCount(count)} dòng của bạn bị người khác ghi đè đã được ghi lại vào trang Nhật ký.`,
  lost: (names: string) =>
    ` Các quyết định sau chưa nằm được trong sổ vì có người khác đang ghi: ${names}. Chúng vẫn còn ở đây; hãy bấm “Ghi vào sổ này” lần nữa.`,
  unseen: " Không đọc lại được các trang vừa ghi; hãy bấm “Đọc lại và kiểm tra” để xem.",

  cases: "Các hồ sơ",
  casesName: "Danh sách hồ sơ trước hội đồng",
  filter: "Tình trạng",
  filters: filtersVi,
  award: "Danh hiệu",
  allAwards: "Tất cả danh hiệu",
  search: "Tìm theo tên, trường",
  shown: (shown: number, all: number) =>
    shown === all
      ? `${formatCount(all)} hồ sơ`
      : `${formatCount(shown)} trong ${formatCount(all)} hồ sơ (đang lọc)`,
  noneLeft: "Không có hồ sơ nào khớp với bộ lọc.",
  noCases: "Các danh sách này không có đề nghị nào để xét.",
  states: statesVi,
  noName: "(chưa có tên)",
  points: (count: number) => `${formatCount(count)} điểm cần xem`,

  strip: "Năm năm gần nhất",
  sameByName: "Cùng họ tên, cùng trường; chưa đủ ngày sinh để chắc là một người.",
  year: "Năm học",
  titles: "Danh hiệu",
  rating: "Xếp loại",
  from: fromVi,
  nothingKnown: "chưa thấy",
  conditions: "Điều kiện theo luật",
  conditionsLoading: "Đang lấy đủ các điều kiện…",
  noConditions: "Không có điều kiện nào được xét tự động cho danh hiệu này.",
  outcomes: outcomesVi,
  findings: "Điểm cần xem",
  noFindings: "Kiểm tra không thấy điểm nào ở hồ sơ này.",
  facts: "Hồ sơ ghi",
  earlier: "Các quyết định trước",
  rivals: "Có hai người cùng quyết mà chưa biết của nhau. Hãy quyết lại để chốt:",
  issued: (number: string | null, date: string | null) =>
    "Danh sách kết quả ghi đã có quyết định tặng" +
    (number === null ? "" : `, số ${number}`) +
    (date === null ? "" : `, ngày ${date}`),
  standing: "Quyết định đang có",
  changed: "Đã đổi từ khi hội đồng quyết, nên phải xét lại:",
  change: (name: string, before: string | null, after: string | null) =>
    `${name}: ${before ?? "(trống)"} → ${after ?? "(trống)"}`,
  lawChange: "điều kiện theo luật",
  changeNames: { name: "họ tên", governingOn: "ngày áp dụng luật", verdict: "kết quả xét theo luật" },
  orphanedLead:
    "Hồ sơ này không còn trong các danh sách hôm nay. Quyết định được giữ, chưa tính vào số liệu.",
  candidates: (count: number) =>
    `${formatCount(count)} dòng có thể là hồ sơ này. Nếu đúng là một, hãy ghi lý do rồi gán quyết định cho dòng đó; nhật ký có thêm một dòng, dòng cũ vẫn còn.`,
  candidate: (name: string, award: string, born: string | null) =>
    [name, ...(born === null ? [] : [`sinh ${born}`]), award].join(" · "),
  judged: (candidate: string) => `Hội đồng đã xét: ${candidate}.`,
  adoptReason: "Lý do gán",
  adopt: "Gán quyết định cho dòng này",
  adoptTo: (candidate: string) => `Gán quyết định cho dòng này: ${candidate}`,
  adoptMissing: "Hãy ghi lý do gán.",
  adopted: (name: string) => `Đã gán quyết định cho ${name}.`,
  adoptedSaid: (decision: string, because: string) => `${decision}. Gán cho hồ sơ này vì: ${because}`,
  adoptReopens: (changes: string) => `Gán vào đây thì hội đồng phải xét lại, vì đã đổi ${changes}.`,
  adoptRefused: {
    "other-award": "Không gán được: dòng này đề nghị danh hiệu khác. Hãy quyết riêng cho dòng này.",
    decided: "Không gán được: dòng này đã có quyết định.",
    unclear:
      "Chưa gán được: không phân biệt được người này với người cùng tên. Hãy ghi ngày sinh hoặc mã viên chức vào danh sách rồi kiểm tra lại.",
  },
  withdrawn: (decision: string) => `Rút lại: ${decision}`,
  said: (kind: string, to: string | null, reason: string) =>
    `${kind}${to === null ? "" : ` xuống ${to}`}. Lý do: ${reason}`,
  votesSaid: (yes: number, members: number) => `${formatCount(yes)}/${formatCount(members)} phiếu đồng ý`,
  goToCell: (cell: string) => `Xem ô ${cell}`,

  formFor: (name: string, award: string) => `Quyết định cho ${name} – ${award}`,
  kinds: kindsVi,
  to: "Hạ xuống",
  chooseTo: "Chọn danh hiệu…",
  note: "Lý do có sẵn",
  chooseNote: "Chọn để điền nhanh…",
  reason: "Lý do",
  votes: "Biểu quyết",
  memberCount: "Thành viên",
  present: "Có mặt",
  yes: "Đồng ý",
  writtenYes: "Đồng ý bằng văn bản",
  ballot: "Cách bỏ phiếu",
  ballots: { "": "Chưa ghi", secret: "Phiếu kín", open: "Công khai" },
  basis: (article: string) => `Căn cứ: ${article}.`,
  threshold: (needed: number, percent: number, ofPresent: boolean) =>
    `Cần ít nhất ${formatCount(needed)} phiếu đồng ý (${formatCount(percent)}% số ${ofPresent ? "có mặt" : "thành viên"}).`,
  noThreshold:
    "Chưa có tỷ lệ phiếu phải đạt cho danh hiệu này; số phiếu được ghi lại và không kết luận thay hội đồng.",
  typeVotes: "Nhập số thành viên và số đồng ý để biết đã đủ phiếu chưa.",
  voteOutcomes: {
    reached: "Đủ phiếu.",
    short: "Chưa đủ phiếu: quyết định không tính là công nhận.",
    unclear: "Chưa kết luận được.",
  },
  voteProblems: voteProblemsVi,
  abstain: "Không biểu quyết về hồ sơ này",
  abstainer: (name: string, because: string) => `${name} (${because})`,
  because: becauseVi,
  by: "Người ghi",
  on: "Ngày ghi",
  onHint: "dd/mm/yyyy",
  alike: (count: number) =>
    `Ghi giống vậy cho ${formatCount(count)} hồ sơ khác chưa quyết, cùng danh hiệu và cùng các điểm cần xem`,
  decideAndNext: "Quyết và sang hồ sơ sau",
  decide: "Quyết",
  missing: {
    kind: "Hãy chọn một quyết định.",
    reason: "Hãy ghi lý do.",
    to: "Hãy chọn danh hiệu thấp hơn.",
    on: "Ngày ghi phải như 05/08/2025 hoặc 2025-08-05.",
    votes: "Số phiếu phải là số nguyên; đã ghi số đồng ý thì phải ghi số thành viên, và ngược lại.",
  },
  nothingNext: "Đã hết hồ sơ chưa quyết trong danh sách đang lọc.",

  members: (count: number) => `Thành viên hội đồng (${formatCount(count)})`,
  membersLead: "Ghi một lần: dùng cho biên bản, và để biết ai không biểu quyết hồ sơ của trường mình.",
  member: (position: number) => `Thành viên ${formatCount(position)}`,
  memberName: "Họ và tên",
  memberPosition: "Chức vụ",
  memberSchool: "Công tác ở trường",
  noSchool: "Không ở trường nào",
  role: "Trong hội đồng",
  roles: { member: "Ủy viên", chair: "Chủ tịch", "vice-chair": "Phó Chủ tịch", secretary: "Thư ký" },
  isPresent: "Có mặt",
  addMember: "Thêm thành viên",
  removeMember: (name: string) => `Bỏ ${name}`,
};
