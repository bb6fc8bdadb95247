/** Puts what the clerk said of columns in the place of what was understood. */
import { isAwardId, isFieldName } from "../profile/known-fields";
import type { ColumnField, FieldName } from "../../domain/reading";
import { unused } from "./column-plan";
import type { ColumnPlan, MappedColumn } from "./column-plan";
import { parseRating } from "../values/parse-rating";
import { moneyUnitOf } from "../values/parse-money";
import type { LayoutCorrections } from "../profile/profile";

export function correctColumns(
  columns: readonly MappedColumn[],
  corrections: LayoutCorrections | undefined,
): readonly MappedColumn[] {
  if (corrections === undefined || corrections.columns.length === 0) return columns;
  return columns.map((column, index) => {
    const correction = corrections.columns.find(({ position }) => position === index + 1);
    if (correction === undefined) return column;
    const { column: at, head, headText } = column;
    return { column: at, head, headText, plan: planFor(correction.field, headText) };
  });
}

/** A column that the clerk leaves out is known, and asked about no more. */
function planFor(field: ColumnField | null, headText: string): ColumnPlan {
  const plan = field === null ? undefined : planOfField(field, headText);
  return plan ?? unused("left-out");
}

/** Gives the plan that a contract's column field stands for; undefined where it is none. */
export function planOfField(field: ColumnField, headText: string): ColumnPlan | undefined {
  if (field === "year") return { use: "year" };
  const [name = "", detail] = field.split(":");
  if (detail !== undefined) return markPlan(name, detail);
  const [first = "", second] = field.split("|");
  if (!isFieldName(first) || (second !== undefined && !isFieldName(second))) return undefined;
  return fieldPlan(first, second, headText);
}

function fieldPlan(field: FieldName, second: FieldName | undefined, headText: string): ColumnPlan {
  return {
    use: "field",
    field,
    ...(second === undefined ? {} : { second }),
    ...(field === "money" ? { unit: moneyUnitOf(headText) } : {}),
  };
}

function markPlan(name: string, detail: string): ColumnPlan | undefined {
  if ((name === "titles" || name === "awards") && isAwardId(detail))
    return { use: "mark", of: name, award: detail };
  if (name === "gender" && (detail === "nam" || detail === "nu"))
    return { use: "gender-mark", gender: detail };
  const rating = name === "rating" ? parseRating(detail) : undefined;
  return rating === undefined ? undefined : { use: "rating-mark", rating };
}
