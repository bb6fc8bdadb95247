import type { CouncilCase } from "../../core";
import { createSearch } from "../frame/create-search";
import type { CaseFilter, CaseFilters } from "../work/council-state";

/** In the order in which a clerk goes through them. */
export const caseFilters: readonly CaseFilter[] = [
  "all",
  "open",
  "flagged",
  "issued",
  "decided",
  "reopened",
  "waiting",
  "orphaned",
  "disputed",
];

const tests: Readonly<Record<CaseFilter, (one: CouncilCase) => boolean>> = {
  all: () => true,
  open: ({ state }) => state === "open",
  flagged: (one) => one.state === "open" && isFlagged(one),
  issued: ({ state }) => state === "issued",
  decided: ({ state }) => state === "holds",
  reopened: ({ state }) => state === "reopened",
  waiting: ({ state, head }) =>
    state === "holds" && (head?.decision.kind === "return" || head?.decision.kind === "hold"),
  orphaned: ({ state }) => state === "orphaned",
  disputed: ({ rivals }) => rivals.length > 0,
};

/** Tells whether the check asks something of it; a note alone asks nothing. */
function isFlagged({ findings, verdict }: CouncilCase): boolean {
  const isDoubtful = verdict?.verdict === "ineligible" || verdict?.verdict === "on-hold";
  return isDoubtful || findings.some(({ severity }) => severity !== "note");
}

/** Tells whether the council still has to decide. */
export function isToDecide({ state }: CouncilCase): boolean {
  return state === "open" || state === "reopened";
}

const searchIn = createSearch<CouncilCase>(({ subject: { name, school, staffCode } }) => [
  name,
  school,
  staffCode,
]);

export function filterCases(
  cases: readonly CouncilCase[],
  { state, school, award, search }: CaseFilters,
): readonly CouncilCase[] {
  const holdsWords = searchIn(cases, search);
  return cases.filter(
    (one) =>
      tests[state](one) &&
      (school === "" || one.subject.school === school) &&
      (award === "" || one.subject.award === award) &&
      holdsWords(one),
  );
}

export function countCases(cases: readonly CouncilCase[]): Readonly<Record<CaseFilter, number>> {
  const count = (filter: CaseFilter): number => cases.filter(tests[filter]).length;
  return Object.fromEntries(caseFilters.map((filter) => [filter, count(filter)])) as Record<
    CaseFilter,
    number
  >;
}

/** Schools of the cases, in Vietnamese order. */
export function schoolsOfCases(cases: readonly CouncilCase[]): readonly string[] {
  const names = new Set(cases.flatMap(({ subject }) => subject.school ?? []));
  return [...names].sort(new Intl.Collator("vi").compare);
}

/** The case to show after one: the next to decide below it, else the first above it; undefined where none is left. */
export function nextToDecide(
  shown: readonly CouncilCase[],
  from: number,
  done: ReadonlySet<string>,
): CouncilCase | undefined {
  const rest = [...shown.slice(from + 1), ...shown.slice(0, from)];
  return rest.find((one) => isToDecide(one) && !done.has(one.key));
}
