import { parseCellAddress } from "../domain";
import { catalogue } from "./catalogue";
import type { Finding } from "./finding";

interface Keyed {
  readonly finding: Finding;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly number: number;
}

/** Puts findings in the order file, sheet, row, column, number, so that the same input always prints the same. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map(keyOf)
    .sort(compareKeyed)
    .map(({ finding }) => finding);
}

function keyOf(finding: Finding): Keyed {
  const { file = "", sheet = "", cell } = finding.at;
  const position = cell === undefined ? undefined : parseCellAddress(cell);
  return {
    finding,
    file,
    sheet,
    row: position?.row ?? 0,
    column: position?.column ?? 0,
    number: catalogue[finding.code].number,
  };
}

function compareKeyed(left: Keyed, right: Keyed): number {
  return (
    compareText(left.file, right.file) ||
    compareText(left.sheet, right.sheet) ||
    left.row - right.row ||
    left.column - right.column ||
    left.number - right.number ||
    compareText(JSON.stringify(left.finding.params), JSON.stringify(right.finding.params))
  );
}

/** Compares by code units: the same on every machine. */
function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
