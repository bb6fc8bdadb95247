import { awardRecord } from "../../law";
import { columnLabels, communeKinds, reportLabels } from "../../messages/report-document-labels";
import type { AwardId } from "../../domain/award";
import type { SchoolYear } from "../../domain/school-year";
import type { FactBook } from "./fact-book";
import type { Status } from "./fact";
import { statuses } from "./facts/scope";
import type { AnnexName } from "./annexes/annex-numbers";
import type { ReportMaterial } from "./report-material";

/** What every chapter and annex is written from. */
export interface ReportContext {
  readonly material: ReportMaterial;
  readonly facts: FactBook;
  /** Roman numbers of the annexes that the report has. */
  readonly annexNumbers: ReadonlyMap<AnnexName, string>;
}

/** The statuses that have an award line; a report does not speak of the others. */
export function statusesWithLines({ material }: ReportContext): Status[] {
  return statuses.filter((status) => material.lines.some((line) => line.entry.status === status));
}

/** The years of a table: all for what was decided, those with a line for what is proposed, which is made for one year. */
export function yearsShown({ material }: ReportContext, status: Status): readonly (SchoolYear | null)[] {
  if (status === "decided") return material.years;
  const held = material.lines.filter((line) => line.entry.status === status);
  return material.years.filter((year) => held.some((line) => line.entry.year === year));
}

export function annexNumber({ annexNumbers }: ReportContext, name: AnnexName): string {
  return annexNumbers.get(name) ?? "…";
}

/** An award's full name, or its code where the law's data has none. */
export function awardName(award: AwardId): string {
  return awardRecord(award)?.nameVi ?? award;
}

export function yearName(year: SchoolYear | null): string {
  return year ?? columnLabels.unknownYear;
}

export function schoolName(school: string | null): string {
  return school ?? columnLabels.unknownSchool;
}

/** The commune's name for the middle of a sentence; dots where the clerk fills it in. */
export function communeName({ result }: ReportMaterial): string {
  const name = result.commune ?? reportLabels.communeToFill;
  return name.replace(communeKinds, (kind) => kind.toLowerCase());
}
