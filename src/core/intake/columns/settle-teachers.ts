/** Tells the teacher from the pupil where a row names both: "Họ tên học sinh | Lớp | Giải | Giáo viên BD | Đề nghị khen GV". */
import type { MappedColumn } from "./column-plan";
import { field, isField, unused } from "./column-plan";
import { headKey } from "../header/head-words";

const pupilsName = /(?:^| )(?:hs|hoc sinh)$/u;
const teachersName =
  /^(?:ho (?:va )?ten )?(?:gv|giao vien)(?: (?:bd|boi duong|hd|huong dan|phu trach|giang day|day|on luyen))*$/u;
const teachersAward = /(?:^| )(?:khen|thuong|danh hieu)(?: .*)? (?:gv|giao vien)$/u;

/** An award whose head names the teacher is the teacher's; beside awards of the pupils it is told as a column that was not read. */
export function settleTeachers(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const pupil = columns.find((column) => isField(column, "fullName") && says(column, pupilsName));
  const ofTeacher = columns.filter((column) => says(column, teachersAward));
  if (pupil === undefined || ofTeacher.length === 0) return columns;
  const teacher = columns.find(
    ({ plan, headText }) => plan.use === "unknown" && teachersName.test(headKey(headText)),
  );
  const isOfPupils = columns.some((column) => holdsAwards(column) && !ofTeacher.includes(column));
  return columns.map((column) => {
    if (isOfPupils || teacher === undefined)
      return ofTeacher.includes(column) ? { ...column, plan: { use: "unknown" } } : column;
    if (column === teacher) return { ...column, plan: field("fullName") };
    return column === pupil || isField(column, "class") ? { ...column, plan: unused("pupil") } : column;
  });
}

function says({ headText }: MappedColumn, words: RegExp): boolean {
  return words.test(headKey(headText));
}

function holdsAwards({ plan }: MappedColumn): boolean {
  if (plan.use === "mark" || plan.use === "open-mark") return true;
  return plan.use === "field" && (plan.field === "titles" || plan.field === "awards");
}
