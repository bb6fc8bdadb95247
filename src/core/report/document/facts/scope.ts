import type { SchoolYear } from "../../../domain/school-year";
import type { AwardLine } from "../../../totals";
import type { FactFilter, Status } from "../fact";
import { yearPart } from "../fact-key";
import type { ReportMaterial } from "../report-material";

export const statuses: readonly Status[] = ["decided", "proposed"];

/** A year or the whole period, for one status: what most facts are counted over. */
export interface Scope {
  /** "year.2023-2024.decided" or "period.decided". */
  readonly key: string;
  readonly filter: Pick<FactFilter, "status" | "year">;
  readonly lines: readonly AwardLine[];
}

/** Gives the key of a status's period, or of one of its years. */
export function scopeKey(status: Status, year?: SchoolYear | null): string {
  return year === undefined ? `period.${status}` : `year.${yearPart(year)}.${status}`;
}

/** Lists the period and each of its years for each status. */
export function scopesOf({ lines, years }: ReportMaterial): Scope[] {
  return statuses.flatMap((status) => {
    const held = lines.filter((line) => line.entry.status === status);
    const whole: Scope = { key: scopeKey(status), filter: { status }, lines: held };
    const ofYear = (year: SchoolYear | null): Scope => ({
      key: scopeKey(status, year),
      filter: { status, year },
      lines: held.filter((line) => line.entry.year === year),
    });
    return [whole, ...years.map(ofYear)];
  });
}
