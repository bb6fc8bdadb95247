/** Who is named in one cell: several people, one a line or between commas, or one with lines about them. */
import { cleanLines, cleanText, looksLikePersonName, stripHonorifics } from "../../text";

/** "1. Nguyễn Thị A⏎2. Trần Văn B"; fewer than two where the cell names one. */
export function peopleIn(typed: string): readonly string[] {
  if (typed.includes("\n")) {
    const lines = linesOf(typed);
    return lines.every(mayBeName) ? lines : [];
  }
  if (!/[,;]/u.test(typed)) return [];
  const parts = cleanText(typed)
    .split(/\s*[,;]\s*/u)
    .filter((part) => part !== "");
  return parts.every(looksLikePersonName) ? parts : [];
}

/** "Nguyễn Thị An⏎Sinh năm 1985⏎Hiệu trưởng": the name, and what the lines below say of its bearer. */
export function nameOverRemarks(
  typed: string,
): { readonly name: string; readonly remark: string } | undefined {
  if (!typed.includes("\n")) return undefined;
  const [name, ...rest] = linesOf(typed);
  if (name === undefined || rest.length === 0) return undefined;
  const { name: bare } = stripHonorifics(name);
  // "Y Blao", "K' Brốp": too short to be known for a name but by what stands below.
  const isShort = /^\p{Lu}['’]? ?\p{Lu}\S*$/u.test(bare) && rest.every((line) => aboutPerson.test(line));
  if (!isShort && !looksLikePersonName(bare)) return undefined;
  return rest.every(mayBeName) ? undefined : { name, remark: rest.join(", ") };
}

function linesOf(typed: string): readonly string[] {
  return cleanLines(typed)
    .map((line) => line.replace(/^\d+\s*[.)]\s*|^[-+•]\s*/u, ""))
    .filter((line) => /[\p{L}\d]/u.test(line));
}

const aboutPerson =
  /\d|^\(|^(?:sinh|năm sinh|ngày sinh|chức vụ|đơn vị|trường|tổ|phó|hiệu trưởng|giáo viên|nhân viên|gv|ht|pht|p\.|kế toán|văn thư|bảo vệ|cấp dưỡng|bí thư|chủ tịch)(?=$|[\s,.:;])/iu;

function mayBeName(line: string): boolean {
  return /^\p{Lu}\S*(?:\s+\S+){1,5}$/u.test(line) && !aboutPerson.test(line);
}
