import type { Checked } from "../check";
import type { NomineeKind } from "../domain/award";
import type { Entry } from "../domain/entry";
import type { FindingRow } from "../domain/check-result";
import type { DecisionRow } from "../domain/council";
import type { Verdict } from "../domain/judgement";
import { rowPlaceOf } from "../domain/place";
import { rankOfAward } from "../law";
import { describeDecision } from "../review/describe-decision";
import { createFindingFinder } from "../review/finding-rows";
import { compareNames } from "../text";
import { awardKey, findDuplicates, findIssued, inOrder, listAwardLines } from "../totals";
import type { AwardLine } from "../totals";

export interface DossierLine {
  readonly line: AwardLine;
  /** Undefined for an award that no criterion judges. */
  readonly verdict: Verdict | undefined;
  /** What was found in the row that must be corrected; empty where nothing. */
  readonly reasons: readonly string[];
  /** The row of a result list that says the award was given; undefined where none does. */
  readonly issued: Entry | undefined;
}

export interface DossierLines {
  readonly proposed: readonly DossierLine[];
  /** What schools propose and the law, as far as it is known, does not allow, or what must be corrected first. */
  readonly leftOut: readonly DossierLine[];
  /** What schools propose and a result list among the files says was given: there is nothing left to propose. */
  readonly issued: readonly DossierLine[];
}

/** Parts what is proposed into what goes into the list, what does not, and what was given already; contest results are no proposals. */
export function dossierLines({ result, entries }: Checked): DossierLines {
  const { money, period, findings } = result;
  const verdicts = new Map(result.verdicts.map((row) => [awardKey(row.at, row.award), row.verdict]));
  const reasonsOf = createFindingFinder(findings.filter(mustBeCorrected), entries);
  const rulings = rulingsByAward(result.decisions);
  const all = listAwardLines({ entries, money, period, duplicates: findDuplicates(findings) });
  const proposedKeys = new Set(
    all.flatMap(({ entry, award }) => (entry.byCouncil === true ? [] : [awardKey(entry, award)])),
  );
  // What the council lowered to stands in no school's list.
  const isLowered = ({ entry, award }: AwardLine): boolean =>
    entry.byCouncil === true && !proposedKeys.has(awardKey(rowPlaceOf(entry), award));
  const issued = findIssued(entries);
  const lines = all
    .filter(
      (line) =>
        (line.entry.status === "proposed" || isLowered(line)) &&
        line.counted &&
        line.inPeriod &&
        line.record?.kind !== "contest-recognition",
    )
    .map((line): DossierLine => {
      const key = awardKey(line.entry, line.award);
      const ruling = isLowered(line) ? granted : rulings.get(key);
      const known = { line, issued: issued.get(key) };
      if (ruling === granted) return { ...known, verdict: undefined, reasons: [] };
      const found = reasonsOf(line.entry, line.award).map(({ text }) => text);
      const verdict = verdicts.get(key);
      if (ruling === undefined) return { ...known, verdict, reasons: found };
      return { line, verdict, reasons: [ruling, ...found], issued: undefined };
    })
    .sort(byAwardSchoolName);
  const isLeftOut = ({ verdict, reasons: errors }: DossierLine): boolean =>
    verdict === "ineligible" || verdict === "on-hold" || errors.length > 0;
  const open = lines.filter((line) => line.issued === undefined);
  return {
    proposed: open.filter((line) => !isLeftOut(line)),
    leftOut: open.filter(isLeftOut),
    issued: lines.filter((line) => line.issued !== undefined),
  };
}

const granted = Symbol("granted");

/** What the council said of each proposed award: granted, or why not. A decision that was reopened says nothing. */
function rulingsByAward(decisions: readonly DecisionRow[]): ReadonlyMap<string, string | typeof granted> {
  const rulings = new Map<string, string | typeof granted>();
  for (const { at, state, subject, decision, counts } of decisions) {
    if (state !== "holds") continue;
    const isGranted = decision.kind === "keep" && counts;
    for (const place of at)
      rulings.set(awardKey(place, subject.award), isGranted ? granted : describeDecision(decision));
  }
  return rulings;
}

function mustBeCorrected({ severity, code }: FindingRow): boolean {
  return severity === "error" || code === "on-hold";
}

export const nomineeKinds: readonly NomineeKind[] = ["collective", "individual", "household"];

/** Tells whether an award is decided above the commune. */
export function isOfHigherLevel({ line: { level } }: DossierLine): boolean {
  return level !== null && level !== "xa" && level !== "truong";
}

/** Collectives first, titles before forms, the higher award before the lower. */
function byAwardSchoolName({ line: a }: DossierLine, { line: b }: DossierLine): number {
  return (
    nomineeKinds.indexOf(a.entry.kind) - nomineeKinds.indexOf(b.entry.kind) ||
    kindRank(a) - kindRank(b) ||
    rankOfAward(b.award) - rankOfAward(a.award) ||
    inOrder([a.school], [b.school]) ||
    compareNames(a.entry.name ?? "", b.entry.name ?? "")
  );
}

function kindRank({ record }: AwardLine): number {
  return record?.kind === "emulation-title" ? 0 : 1;
}
