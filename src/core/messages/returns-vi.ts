/** Who has sent what, and what came of a slip, in sentences. */
import type { ListKind } from "../domain/reading";
import { formatCount } from "../text";

export const listKindWords: Readonly<Record<ListKind, string>> = {
  "individual-title-nomination": "đề nghị cá nhân",
  "collective-title-nomination": "đề nghị tập thể",
  "mixed-nomination-by-section": "đề nghị tập thể và cá nhân",
  "award-results": "kết quả khen thưởng",
  gvdg: "giáo viên dạy giỏi",
  gvcng: "giáo viên chủ nhiệm giỏi",
  roster: "xếp loại viên chức",
  exemplar: "gương điển hình",
  movement: "phong trào thi đua",
};

export const sentStateWords = {
  "not-sent": "chưa gửi",
  "errors-open": "còn lỗi phải sửa",
  "queries-open": "còn chỗ cần giải thích",
  clean: "không còn gì phải sửa",
  decided: "đã có quyết định",
} as const;

/** Why a name was taken for a school's. */
export const joinWords = {
  same: "",
  spelling: "chỉ khác cách viết",
  accents: "viết không dấu, chỉ trường này có tên ấy",
  renamed: "các tệp ghi đó là tên cũ",
} as const;

/** How two schools' names differ that may be one. */
export const alikeWords = { accents: "chỉ khác dấu", letter: "chỉ khác một chữ" } as const;

export const confidenceWords = { certain: "chắc chắn", likely: "có lẽ" } as const;

export const newerReasonWords = {
  "same-content": "nội dung giống hệt nhau",
  "signed-later": "ngày ký sau",
  "saved-later": "tệp được lưu sau",
  "copy-number": "số bản trong tên tệp lớn hơn",
  unclear: "chưa rõ tệp nào mới hơn",
} as const;

export const returnSentences = {
  noSchool: "(chưa rõ trường)",
  noYear: "chưa rõ năm học",
  school: (name: string, state: string) => `${name}: ${state}`,
  list: (kind: string, year: string, rows: number, state: string) =>
    `  - ${kind}, ${year}: ${formatCount(rows)} dòng, ${state}`,
  joined: (written: string, confidence: string, why: string) =>
    `  cũng ghi là “${written}” (${confidence}: ${why})`,
  perhapsSame: (other: string, difference: string) =>
    `  “${other}” ${difference}: nếu là một trường, hãy ghi như vậy trong hồ sơ cách đọc (--profile).`,
  older: (file: string, newer: string, reason: string, difference: string) =>
    `Tệp “${file}” là bản gửi trước của “${newer}” (${reason}); tính theo bản sau. Khác nhau: ${difference}.`,
  unclear: (file: string, newer: string, difference: string) =>
    `Tệp “${file}” và “${newer}” là một danh sách gửi hai lần, chưa rõ tệp nào mới hơn. Hãy bỏ bớt một tệp. Khác nhau: ${difference}.`,
  difference: (changed: number, added: number, removed: number) =>
    `${formatCount(changed)} dòng sửa, ${formatCount(added)} dòng thêm, ${formatCount(removed)} dòng bớt`,
  returned: (corrected: number, open: number, fresh: number) =>
    `Đã sửa ${formatCount(corrected)} chỗ, còn ${formatCount(open)} chỗ, mới phát hiện ${formatCount(fresh)} chỗ.`,
  corrected: (text: string) => `  đã sửa: ${text}`,
  open: (text: string) => `  còn: ${text}`,
  fresh: (text: string) => `  mới: ${text}`,
  changed: (name: string, field: string, before: string, after: string) =>
    `  ${name}: ${field} “${before}” → “${after}”`,
  added: (name: string) => `  thêm: ${name}`,
  removed: (name: string) => `  bớt: ${name}`,
  answer: (text: string) => `    trường trả lời: ${text}`,
  otherAnswer: (subject: string, what: string, answer: string) =>
    `  trường trả lời về chỗ khác: ${[subject, what].filter((part) => part !== "").join(", ")} – ${answer}`,
  inYear: (name: string, year: string) => `${name} (năm học ${year})`,
  noName: "(chưa có tên)",
  nothing: "(trống)",
} as const;
