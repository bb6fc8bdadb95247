import type { Checked } from "../check";
import { parseCellAddress } from "../domain/cell-address";
import type { Verdict } from "../domain/judgement";
import { compareNames } from "../text";
import { awardKey, findDuplicates, listAwardLines } from "../totals";
import type { AwardLine } from "../totals";

export interface DossierLine {
  readonly line: AwardLine;
  /** Undefined for an award that no criterion judges. */
  readonly verdict: Verdict | undefined;
  /** What was found in the row that must be corrected; empty where nothing. */
  readonly reasons: readonly string[];
}

export interface DossierLines {
  readonly proposed: readonly DossierLine[];
  /** What schools propose and the law, as far as it is known, does not allow, or what must be corrected first. */
  readonly leftOut: readonly DossierLine[];
}

/** Parts what is proposed into what goes into the list and what does not; contest results are no proposals. */
export function dossierLines({ result, entries }: Checked): DossierLines {
  const { money, period, findings } = result;
  const verdicts = new Map(result.verdicts.map((row) => [awardKey(row.at, row.award), row.verdict]));
  const reasons = reasonsByRow(findings);
  const lines = listAwardLines({ entries, money, period, duplicates: findDuplicates(findings) })
    .filter(
      ({ entry, counted, inPeriod, record }) =>
        entry.status === "proposed" && counted && inPeriod && record?.kind !== "contest-recognition",
    )
    .map((line) => ({
      line,
      verdict: verdicts.get(awardKey(line.entry, line.award)),
      reasons: reasons.get(rowKey(line.entry.file, line.entry.sheet, line.entry.row)) ?? [],
    }))
    .sort(byAwardSchoolName);
  const isLeftOut = ({ verdict, reasons: errors }: DossierLine): boolean =>
    verdict === "ineligible" || verdict === "on-hold" || errors.length > 0;
  return {
    proposed: lines.filter((line) => !isLeftOut(line)),
    leftOut: lines.filter(isLeftOut),
  };
}

function reasonsByRow(findings: Checked["result"]["findings"]): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, string[]>();
  for (const { at, severity, code, text } of findings) {
    if (severity !== "error" && code !== "on-hold") continue;
    const row = at.cell === undefined ? undefined : parseCellAddress(at.cell)?.row;
    if (row === undefined) continue;
    const key = rowKey(at.file ?? "", at.sheet ?? "", row);
    rows.set(key, [...(rows.get(key) ?? []), text]);
  }
  return rows;
}

function rowKey(file: string, sheet: string, row: number): string {
  return JSON.stringify([file, sheet, row]);
}

function byAwardSchoolName({ line: a }: DossierLine, { line: b }: DossierLine): number {
  return (
    byText(a.award, b.award) ||
    byText(a.school ?? "", b.school ?? "") ||
    compareNames(a.entry.name ?? "", b.entry.name ?? "")
  );
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
