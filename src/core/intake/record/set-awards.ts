/** Gives a record the awards that a cell names, each in its own field. */
import type { AwardId } from "../../domain/award";
import type { RawValue } from "../../domain/reading";
import { fieldOfAward } from "../words/award-traits";
import type { ColumnPlan } from "../columns/column-plan";
import type { RecordBuilder } from "./record-builder";

type FieldPlan = Extract<ColumnPlan, { use: "field" }>;

export interface AwardsCell {
  readonly address: string;
  readonly raw: RawValue;
  /** The award codes; null where they must not be guessed. */
  readonly value: unknown;
  readonly isHidden: boolean;
}

/** A column headed for titles and forms alike gives each code to its own field; any other keeps what stands in it. */
export function setAwards(cell: AwardsCell, plan: FieldPlan, builder: RecordBuilder): void {
  const { address, raw, value, isHidden } = cell;
  if (plan.isRival === true && contradicts(builder.get("titles")?.value, value))
    builder.contradicted.add("titles");
  if (!Array.isArray(value) || plan.second === undefined) {
    builder.set(plan.field, address, raw, value, isHidden);
    return;
  }
  const codes = value as readonly AwardId[];
  const titles = titlesAmong(codes);
  const forms = codes.filter((code) => !titles.includes(code));
  if (saysOfTitles(codes)) builder.set("titles", address, raw, titles, isHidden);
  if (forms.length > 0) builder.set("awards", address, raw, forms, isHidden);
}

/** Two columns of titles that differ; a form of commendation in one of them says nothing against a title. */
function contradicts(before: unknown, next: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(next)) return false;
  const [own, other] = [before as readonly AwardId[], next as readonly AwardId[]];
  if (!saysOfTitles(own) || !saysOfTitles(other)) return false;
  return titlesAmong(own).toSorted().join() !== titlesAmong(other).toSorted().join();
}

/** It names one, or says that there is none. */
function saysOfTitles(codes: readonly AwardId[]): boolean {
  return codes.length === 0 || titlesAmong(codes).length > 0;
}

function titlesAmong(codes: readonly AwardId[]): readonly AwardId[] {
  return codes.filter((code) => fieldOfAward(code) === "titles");
}
