/** The school within a collective's name: "Tập thể Trường TH Hoa Mai", "Tổ 1 - Trường TH Hoa Mai", "Công đoàn Trường TH Hoa Mai". */
import { parseSchoolName } from "../values/parse-school";

export interface SchoolWords {
  /** The end of the name, as typed. */
  readonly words: string;
  /** Normal form, such as "Trường Tiểu học Hoa Mai". */
  readonly value: string;
}

export function schoolWordsOf(collectiveName: string): SchoolWords | undefined {
  const words = collectiveName
    .replace(/^tập thể (?:cán bộ,? giáo viên,? (?:và )?nhân viên )?/iu, "")
    .replace(/^(?!trường\s).*?[\s,–-]\s*(?=trường\s)/iu, "");
  const value = parseSchoolName(words)?.value;
  return value === undefined ? undefined : { words, value };
}
