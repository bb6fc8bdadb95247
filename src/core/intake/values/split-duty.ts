/** Parts what somebody does from where: "Giáo viên, Trường TH Hoa Mai". */
import { parsePosition } from "./parse-position";
import { parseSchoolName } from "./parse-school";

export interface Duty {
  readonly position?: string;
  readonly unit?: string;
}

const schoolBehind =
  /[,;\-–]\s*(?=(?:trường|mn|th|thcs|mầm non|tiểu học)\s)|\s+(?=trường\s+(?:mn|mg|th|mầm|mẫu|tiểu|trung|pt))/iu;

/** A text without a school's name is a position. */
export function splitDuty(text: string): Duty {
  const school = parseSchoolName(text);
  if (school !== undefined) return { unit: school.value };
  const at = schoolBehind.exec(text);
  if (at === null) return { position: parsePosition(text) };
  const unit = text.slice(at.index + at[0].length).trim();
  return {
    position: parsePosition(text.slice(0, at.index).trim()),
    unit: parseSchoolName(unit)?.value ?? unit,
  };
}
