/** The schools that a clerk expects, as they are named in the results. */
import { parseSchoolName } from "../intake/values/parse-school";
import { cleanLines } from "../text";

/** Reads one name a line, short or whole: "TH Hoa Mai" is "Trường Tiểu học Hoa Mai". */
export function expectedSchools(text: string): readonly string[] {
  return [...new Set(cleanLines(text).map((line) => parseSchoolName(line)?.value ?? line))];
}
