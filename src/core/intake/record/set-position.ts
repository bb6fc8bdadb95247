/** Gives a record what a column of positions says: the position, the school behind it, or a pupil's class. */
import type { ColumnPlan } from "../columns/column-plan";
import type { RawValue } from "../../domain/reading";
import type { GridCell } from "../sheet/sheet-grid";
import { splitDuty } from "../values/split-duty";
import type { RecordBuilder } from "./record-builder";
import type { RowContext } from "./row-context";
import { setDuty } from "./set-duty";

type FieldPlan = Extract<ColumnPlan, { use: "field" }>;

/** "9A1", "Lớp 4/2" under "Lớp/Chức vụ". */
const aClass =
  /^(?:lớp\s*)?\d{1,2}(?:\s*[a-zđ]\s*\d{0,2}|\s*[/.]\s*\d{1,2})?$|^(?:lớp|nhóm) (?:mầm|chồi|lá|mẫu giáo|nhà trẻ)/iu;

/** Where no column names units, the school may stand behind the position. */
export function setPosition(
  { address, raw, value, isHidden }: { address: string; raw: RawValue; value: unknown; isHidden: boolean },
  { text }: GridCell,
  plan: FieldPlan,
  builder: RecordBuilder,
  { block }: RowContext,
): void {
  if (plan.second === "class" && aClass.test(text)) {
    builder.set("class", address, raw, text, isHidden);
    return;
  }
  const duty = splitDuty(text);
  const isOfSchool = !block.namesUnits && duty.unit?.startsWith("Trường ") === true;
  if (plan.second === "unit" || isOfSchool) setDuty(duty, address, raw, builder);
  else builder.set("position", address, raw, value, isHidden);
}
