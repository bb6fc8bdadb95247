/** The figures that every year and the period have. */
import { moneyInWords } from "../../../text";
import { moneyOf, NomineeCount } from "../../../totals";
import type { AwardLine } from "../../../totals";
import { countFact, numberFact, rowsOf } from "../fact";
import type { FactFilter, ReportFact } from "../fact";
import type { ReportMaterial } from "../report-material";
import { isCommendation, isContest, isPersonal } from "./line-kinds";
import { scopesOf } from "./scope";
import type { Scope } from "./scope";

/** A figure that is made of the lines that it holds. */
interface Measure {
  readonly name: string;
  readonly filter: FactFilter;
  readonly holds: (line: AwardLine) => boolean;
}

type Own = Omit<FactFilter, "measure" | "of">;
const commendations = (own: Own = {}): FactFilter => ({ measure: "count", of: "commendation", ...own });
const distinct = (own: Own): FactFilter => ({ measure: "distinct", of: "commendation", ...own });
const money = (own: Own = {}): FactFilter => ({ measure: "moneyVnd", of: "any-award", ...own });

const measures: readonly Measure[] = [
  { name: "awards", filter: commendations(), holds: isCommendation },
  ...(["collective", "individual", "household"] as const).flatMap((kind) => {
    const holds = (line: AwardLine): boolean => isCommendation(line) && line.entry.kind === kind;
    const plural = `${kind}s`;
    return [
      { name: plural, filter: commendations({ kind }), holds },
      { name: `distinct-${plural}`, filter: distinct({ kind }), holds },
    ];
  }),
  { name: "contests", filter: { measure: "count", of: "contest" }, holds: isContest },
  ...(["teacher", "manager", "staff", "learner", "unknown"] as const).map((recipient) => ({
    name: `recipient-${recipient}`,
    filter: commendations({ kind: "individual", recipient }),
    holds: (line: AwardLine): boolean => isPersonal(line) && line.recipient === recipient,
  })),
  ...(["regular", "thematic", "sudden", "unknown"] as const).map((occasion) => ({
    name: `occasion-${occasion}`,
    filter: commendations({ occasion }),
    holds: (line: AwardLine): boolean => isCommendation(line) && line.occasion === occasion,
  })),
  { name: "moneyVnd", filter: money(), holds: () => true },
  ...(["emulation", "other"] as const).map((fund) => ({
    name: `moneyVnd-${fund}`,
    filter: money({ fund }),
    holds: (line: AwardLine): boolean => line.fund === fund,
  })),
  {
    name: "money-unknown",
    filter: { measure: "count", of: "any-award", fund: "emulation" },
    holds: (line) => line.fund === "emulation" && line.dueVnd === null && line.recordedVnd === null,
  },
];

export function scopeFacts(material: ReportMaterial): ReportFact[] {
  return scopesOf(material).flatMap((scope) => [
    ...measures.map((measure) => measureScope(measure, scope)),
    ...teacherShare(scope),
    ...moneyWords(scope),
  ]);
}

function measureScope({ name, filter, holds }: Measure, scope: Scope): ReportFact {
  const lines = scope.lines.filter(holds);
  const key = `${scope.key}.${name}`;
  const full = { ...filter, ...scope.filter };
  if (filter.measure === "distinct") return numberFact(key, full, countNominees(lines), lines);
  if (filter.measure === "moneyVnd") return numberFact(key, full, sumMoney(lines), lines);
  return countFact(key, full, lines);
}

/** The period's money as an official text repeats it after the figure. */
function moneyWords(scope: Scope): ReportFact[] {
  if (scope.filter.year !== undefined) return [];
  const value = sumMoney(scope.lines);
  const exactKey = `${scope.key}.moneyVnd`;
  const fact = numberFact(`${exactKey}-words`, { ...money(), ...scope.filter }, value, scope.lines);
  return [{ ...fact, text: moneyInWords(value), exactKey }];
}

function countNominees(lines: readonly AwardLine[]): number {
  const nominees = new NomineeCount();
  for (const line of lines) nominees.add(line.nominee);
  return nominees.size;
}

export function sumMoney(lines: readonly AwardLine[]): number {
  return lines.reduce((sum, line) => sum + moneyOf(line), 0);
}

/** The share of teachers among teachers and managers; none where there are neither. */
function teacherShare(scope: Scope): ReportFact[] {
  const lines = scope.lines.filter(
    (line) => isPersonal(line) && (line.recipient === "teacher" || line.recipient === "manager"),
  );
  const teachers = lines.filter((line) => line.recipient === "teacher").length;
  if (lines.length === 0) return [];
  // Tenths of a percent, halves rounded up; whole numbers throughout.
  const value = Math.floor((2000 * teachers + lines.length) / (2 * lines.length));
  const text = `${String(Math.floor(value / 10))},${String(value % 10)}%`;
  const filter: FactFilter = {
    measure: "share",
    of: "commendation",
    kind: "individual",
    recipient: "teacher",
    ...scope.filter,
  };
  return [
    { key: `${scope.key}.teacher-share`, value, text, exactness: "exact", filter, rows: rowsOf(lines) },
  ];
}
