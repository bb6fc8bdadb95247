import type { CheckResult, FindingRow } from "../domain/check-result";
import type { Entry } from "../domain/entry";
import type { Place } from "../domain/place";
import type { FindingCode } from "../findings";
import { rulePage } from "../messages/rule-pages";
import { createSubjectFinder } from "../report/summary/entry-names";

/** One thing that a school is asked to correct or to explain. */
export interface SlipLine {
  readonly code: string;
  readonly number: string;
  readonly severity: "error" | "query";
  readonly file: string;
  readonly sheet: string | null;
  /** "C12"; null where the whole sheet or file is meant. */
  readonly cell: string | null;
  readonly school: string | null;
  /** The nominee of the row; null where it stands outside every row. */
  readonly subject: string | null;
  readonly what: string;
  /** The article where the law is the reason, else why it matters. */
  readonly why: string;
  readonly fix: string;
}

/** Gives what is asked about each file, errors first. Notes ask nothing of a school. */
export function slipLinesByFile(
  result: CheckResult,
  entries: readonly Entry[],
): ReadonlyMap<string, readonly SlipLine[]> {
  const subjectOf = createSubjectFinder(entries);
  const lines = new Map<string, SlipLine[]>();
  for (const severity of ["error", "query"] as const) {
    for (const finding of result.findings) {
      const { file } = finding.at;
      if (finding.severity !== severity || file === undefined) continue;
      const line = lineOf(finding, file, severity, subjectOf(finding.at));
      lines.set(file, [...(lines.get(file) ?? []), line]);
    }
  }
  return lines;
}

function lineOf(
  finding: FindingRow,
  file: string,
  severity: SlipLine["severity"],
  subject: ReturnType<ReturnType<typeof createSubjectFinder>>,
): SlipLine {
  const { code, number, at, text, fix, citation } = finding;
  return {
    code,
    number,
    severity,
    file,
    sheet: at.sheet ?? null,
    cell: at.cell ?? null,
    school: subject.school,
    subject: subject.name,
    what: text,
    why: citation ?? rulePage(code as FindingCode, "vi").why,
    fix,
  };
}

/** Gives the place of a line as findings name places. */
export function placeOf({ file, sheet, cell }: SlipLine): Place {
  return { file, ...(sheet !== null && { sheet }), ...(cell !== null && { cell }) };
}
