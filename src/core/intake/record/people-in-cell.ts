/** Who is named in one cell: several people, one a line or between commas, or one with lines about them. */
import { cleanLines, looksLikePersonName, stripHonorifics } from "../../text";

/** "1. Nguyễn Thị A⏎2. Trần Văn B"; fewer than two where the cell names one. */
export function peopleIn(raw: unknown): readonly string[] {
  if (typeof raw !== "string") return [];
  if (raw.includes("\n")) {
    const lines = linesOf(raw);
    return lines.every(mayBeName) ? lines : [];
  }
  if (!/[,;]/u.test(raw)) return [];
  const parts = raw.split(/\s*[,;]\s*/u).filter((part) => part !== "");
  return parts.every(looksLikePersonName) ? parts : [];
}

/** "Nguyễn Thị An⏎Sinh năm 1985⏎Hiệu trưởng": the name, and what the lines below say of its bearer. */
export function nameOverRemarks(
  raw: unknown,
): { readonly name: string; readonly remark: string } | undefined {
  if (typeof raw !== "string" || !raw.includes("\n")) return undefined;
  const [name, ...rest] = linesOf(raw);
  if (name === undefined || rest.length === 0 || !looksLikePersonName(stripHonorifics(name).name))
    return undefined;
  return rest.every(mayBeName) ? undefined : { name, remark: rest.join(", ") };
}

function linesOf(raw: string): readonly string[] {
  return cleanLines(raw)
    .map((line) => line.replace(/^\d+\s*[.)]\s*|^[-+•]\s*/u, ""))
    .filter((line) => /[\p{L}\d]/u.test(line));
}

const aboutPerson =
  /\d|^\(|^(?:sinh|năm sinh|ngày sinh|chức vụ|đơn vị|trường|tổ|phó|hiệu trưởng|giáo viên|nhân viên|gv|ht|pht|p\.|kế toán|văn thư|bảo vệ|cấp dưỡng|bí thư|chủ tịch)(?=$|[\s,.:;])/iu;

function mayBeName(line: string): boolean {
  return /^\p{Lu}\S*(?:\s+\S+){1,5}$/u.test(line) && !aboutPerson.test(line);
}
