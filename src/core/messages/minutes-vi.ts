/** The words of the minutes of the council. */
import type { CouncilMember, VoteOutcome } from "../domain/council";
import { formatCount } from "../text";

export const minutesTexts = {
  typeName: "BIÊN BẢN",
  subject: "Họp Hội đồng Thi đua - Khen thưởng",
  numberAndSign: "Số: …/BB-HĐTĐKT",
  signatureLines: ["CHỦ TỌA"],
  secretaryLines: ["THƯ KÝ"],
  recipients: ["Thành viên Hội đồng", "Lưu: VT, hồ sơ thi đua"],
  keywords: ["thi đua", "khen thưởng", "biên bản"],
  opening:
    "Hồi … giờ … ngày … tháng … năm …, tại …, Hội đồng Thi đua - Khen thưởng {commune} họp xét danh hiệu thi đua, hình thức khen thưởng.",
  attendance: "I. THÀNH PHẦN",
  counted: (all: number, present: number, absent: number, unknown: number) =>
    `Hội đồng có ${formatCount(all)} thành viên: có mặt ${formatCount(present)}, vắng mặt ${formatCount(absent)}${
      unknown === 0 ? "" : `, chưa ghi ${formatCount(unknown)}`
    }.`,
  noMembers: "Thành viên có mặt: …; vắng mặt (lý do): …",
  decisions: "II. KẾT QUẢ XÉT",
  summary: "Hội đồng đã xét {count} trường hợp, gồm: {kinds}.",
  none: "Hội đồng chưa ghi quyết định nào.",
  kind: (word: string, count: number) =>
    `${word.charAt(0).toLowerCase()}${word.slice(1)} ${formatCount(count)} trường hợp`,
  again: "III. TRƯỜNG HỢP PHẢI XÉT LẠI",
  noneAgain: "Không có trường hợp nào phải xét lại.",
  closing: "Biên bản lập xong hồi … giờ … cùng ngày, đã được các thành viên thông qua./.",
  stt: "STT",
  member: "Họ và tên",
  position: "Chức vụ",
  role: "Trong hội đồng",
  presence: "Có mặt",
  nominee: "Họ tên, tập thể",
  school: "Trường",
  award: "Danh hiệu, hình thức đề nghị",
  decision: "Quyết định, lý do",
  votes: "Biểu quyết",
  state: "Vì sao phải xét lại",
  present: "Có",
  absent: "Vắng",
  unknown: "…",
  abstained: (names: string) => `không biểu quyết: ${names}`,
  abstainsFor: "{name} không biểu quyết đối với hồ sơ của {school}.",
  otherMembers: (voted: number, listed: number) =>
    `cần xem lại: phiếu ghi ${formatCount(voted)} thành viên, danh sách có ${formatCount(listed)}`,
  inYear: (award: string, year: string) => `${award}, năm học ${year}`,
  doubtful: (problems: string) => `cần xem lại: ${problems}`,
  needed: (needed: number) => `cần ${formatCount(needed)} phiếu`,
} as const;

export const councilRoleWords: Readonly<Record<NonNullable<CouncilMember["role"]>, string>> = {
  chair: "Chủ tịch",
  "vice-chair": "Phó Chủ tịch",
  secretary: "Thư ký",
  member: "Ủy viên",
};

export const voteOutcomeWords: Readonly<Record<VoteOutcome["outcome"], string>> = {
  reached: "đạt",
  short: "chưa đạt",
  unclear: "chưa rõ có đạt hay không, hội đồng đối chiếu quy định",
};
