/**
 * The whole answer to every published case, and to each award with nothing known, all good and all bad: the other tests say what
 * must be in an answer, this one that nothing else has changed.
 */
import type { JudgeCase, Judgement, MoneyJudgement, PersonFacts, UnitFacts } from "../../src/core/domain";
import { awards } from "../../src/core/law";
import { judge, parseJudgeCases } from "../../src/core/rules/judge";
import { judgeMoney, parseMoneyCases } from "../../src/core/rules/prize-money/judge-money";
import file from "../law/vectors.json";
import { describeKept } from "./expect-kept";
import type { KeptCase } from "./expect-kept";

const { vectors } = file;

function only<T>(parsed: { ok: true; value: T[] } | { ok: false; failure: string[] }): T {
  const [first] = parsed.ok ? parsed.value : [];
  if (first === undefined) throw new Error("no case");
  return first;
}

const factsOf = (facts: Judgement["conditions"][number]["facts"]) =>
  facts.map(({ name, value }) => ` ${name}=${String(value)}`).join("");
const warningsOf = (warnings: Judgement["warnings"]) => warnings.map(({ rule }) => `  warns ${rule}`);

function linesOf({
  verdict,
  decidedBy,
  conditions,
  missing,
  warnings,
  derived,
}: Judgement): readonly string[] {
  return [
    `  ${verdict} by ${decidedBy.join(", ")}`,
    ...conditions.map(({ rule, limb, outcome, facts }) => `  ${outcome}: ${rule} ${limb}${factsOf(facts)}`),
    ...(missing.length === 0 ? [] : [`  missing ${missing.join(", ")}`]),
    ...warningsOf(warnings),
    ...Object.entries(derived).map(([name, value]) => `  ${name}: ${String(value)}`),
  ];
}

function moneyLines({ totalVnd, lines, warnings }: MoneyJudgement): readonly string[] {
  return [
    `  total ${String(totalVnd)}`,
    ...lines.map(
      ({ award, coefficient, baseSalaryVnd, dueVnd, paid, rule }) =>
        `  ${award}: ${String(coefficient)} × ${String(baseSalaryVnd)} = ${String(dueVnd)}, ${paid ? "paid" : "not paid"} (${rule.join(", ")})`,
    ),
    ...warningsOf(warnings),
  ];
}

const years = [
  "2016-2017",
  "2017-2018",
  "2018-2019",
  "2019-2020",
  "2020-2021",
  "2021-2022",
  "2022-2023",
  "2023-2024",
];
const allOf = (titles: readonly string[]) =>
  years.flatMap((schoolYear) => titles.map((award) => ({ award, schoolYear })));
const ratings = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => ({
  year,
  rating: "HTXSNV" as const,
}));

const person: Readonly<Record<"good" | "bad", PersonFacts>> = {
  good: {
    rating: "HTXSNV",
    isLdtt: true,
    registered: true,
    recruitedOn: null,
    discipline: null,
    movement: true,
    initiatives: ["co-so", "tinh", "toan-quoc"].map((level) => ({ level, schoolYear: "2023-2024" })),
    history: allOf(["LDTT", "CSTDCS", "CSTDCT"]),
    ratings,
    contests: allOf(["GVDG_TRUONG", "GVDG_XA", "GVDG_TINH", "GVCNG_TRUONG"]),
    usedInSchoolYear: "2024-2025",
  },
  bad: {
    rating: "KHTNV",
    isLdtt: false,
    registered: false,
    recruitedOn: "2024-06-01",
    countUntil: "2024-05-31",
    discipline: "canh-cao",
    disciplineForDuty: true,
    movement: false,
    initiatives: [],
    history: [],
    ratings: [],
    leave: { kind: "sick", workingDays: 60 },
    contests: [],
    usedInSchoolYear: "2024-2025",
  },
};
const unit: Readonly<Record<"good" | "bad", UnitFacts>> = {
  good: {
    rating: "HTXSNV",
    members: 10,
    ldttCount: 10,
    cstdcsCount: 1,
    completedCount: 10,
    discipline: null,
    movement: true,
    united: true,
    leadsCluster: true,
    history: allOf(["TTLDTT", "TTLDXS"]),
    ratings,
  },
  bad: {
    rating: "HTNV",
    members: 10,
    ldttCount: 2,
    cstdcsCount: 0,
    completedCount: 9,
    discipline: { "canh-cao": 1 },
    movement: false,
    united: false,
    leadsCluster: false,
    history: [],
    ratings: [],
  },
};

const local = {
  newHireMonths: 6,
  ttldxsMustBeTtldtt: true,
  ttldxsPreviousYears: 2,
  ttldxsDisciplineClause: "always",
  initiativeCarry: "yes",
  gkMinimumRating: "HTTNV",
  bkOtherGrounds: "ask",
  communeAuthority2025: "ask",
  schoolOwner: "commune",
  communeContests: "ask",
  ratingRule2026: "nd-90",
};

function casesOf(award: string, decisionDate: string): readonly [says: string, input: JudgeCase][] {
  const kind = awards.get(award)?.nominees.includes("individual") === false ? "collective" : "individual";
  const base = { award, kind, decisionDate, schoolYear: "2023-2024" } as const;
  const of = (side: "good" | "bad"): JudgeCase => ({
    ...base,
    ...(kind === "individual" ? { person: person[side] } : { unit: unit[side] }),
  });
  return [
    ["nothing known", base],
    ["all good", of("good")],
    ["all bad", of("bad")],
    ["nothing known, set locally", { ...base, settings: local }],
    ["all good, set locally", { ...of("good"), settings: local }],
  ];
}

const published = vectors.map(({ id, says, door, input }): KeptCase => [
  `${id}: ${says}`,
  () =>
    door === "judge"
      ? linesOf(judge(only(parseJudgeCases(input))))
      : moneyLines(judgeMoney(only(parseMoneyCases(input)))),
]);
const made = [...awards.keys()].flatMap((award) =>
  ["2023-08-10", "2024-08-10", "2025-08-20"].flatMap((day) =>
    casesOf(award, day).map(([says, input]): KeptCase => [
      `${award} on ${day}, ${says}`,
      () => linesOf(judge(only(parseJudgeCases(input)))),
    ]),
  ),
);
const days = ["1990-01-01", "2019-08-10", "2023-08-10", "2024-08-10", "2025-08-20", "2026-09-10"];
const kept = (title: string, input: JudgeCase): KeptCase => [title, () => linesOf(judge(input))];
const ofTeacher = (decisionDate: string, parts: PersonFacts, award = "LDTT"): JudgeCase => ({
  award,
  kind: "individual",
  decisionDate,
  schoolYear: "2023-2024",
  person: { ...person.good, ...parts },
});
const recent = [2021, 2022, 2023, 2024, 2025].map((year) => ({ year, rating: "HTTNV" as const }));
const leaves = [
  { kind: "maternity" },
  { kind: "training" },
  { kind: "training", months: 3 },
  { kind: "training", months: 12 },
  { kind: "sick", workingDays: 39 },
  { kind: "sick", workingDays: 40 },
] as const;
const further = [
  ...[...awards.keys()].map((award) =>
    kept(`${award} before the first law`, { award, decisionDate: "1990-01-01" }),
  ),
  ...[...awards.values()]
    .filter(({ nominees }) => nominees.includes("individual") && nominees.includes("collective"))
    .flatMap(({ id }) =>
      days.flatMap((day) =>
        [unit.good, unit.bad, { ...unit.good, ratings: recent }, { ratings: recent }, { history: [] }].map(
          (facts, at) =>
            kept(`${id} for a collective on ${day}, ${String(at)}`, {
              award: id,
              kind: "collective",
              decisionDate: day,
              schoolYear: "2023-2024",
              unit: facts,
            }),
        ),
      ),
    ),
  ...days.flatMap((day) =>
    leaves.map((leave) => kept(`LDTT on ${day} after ${JSON.stringify(leave)}`, ofTeacher(day, { leave }))),
  ),
  ...days.flatMap((day) =>
    ["89.99", "90", "70", "50", "49.99"].flatMap((score) => [
      kept(`a score of ${score} on ${day}`, { decisionDate: day, score }),
      kept(`HTTNV by a score of ${score} on ${day}`, { award: "HTTNV", decisionDate: day, score }),
      kept(`LDTT by a score of ${score} on ${day}`, { award: "LDTT", decisionDate: day, score }),
    ]),
  ),
  ...days.flatMap((day) =>
    ["GVDG_TRUONG", "GVDG_XA", "GVDG_HUYEN", "GVDG_TINH", "GVDG"].flatMap((award) => [
      kept(`${award} on ${day}, no contest listed`, {
        award,
        decisionDate: day,
        person: { usedInSchoolYear: "2024-2025", contests: [] },
      }),
      kept(`${award} on ${day}, contests unknown`, {
        award,
        decisionDate: day,
        person: { usedInSchoolYear: "2024-2025" },
      }),
      kept(`${award} on ${day}, of the case's year`, {
        award,
        decisionDate: day,
        schoolYear: "2022-2023",
        person: { usedInSchoolYear: "2024-2025" },
      }),
    ]),
  ),
  ...days.flatMap((day) =>
    ["BK_UBND_TINH", "BK_BO", "CSTDCT", "CSTDTQ"].flatMap((award) => [
      kept(`${award} on ${day}, recent ratings`, ofTeacher(day, { ratings: recent }, award)),
      kept(`${award} on ${day}, ratings unknown`, {
        award,
        decisionDate: day,
        person: { initiatives: [], history: [] },
      }),
      kept(`${award} on ${day}, initiatives unknown`, {
        award,
        decisionDate: day,
        person: { ratings: recent },
      }),
    ]),
  ),
  ...(["truong", "xa", "huyen", "so", "tinh", "bo", "trung-uong"] as const).flatMap((level) =>
    days.flatMap((day) =>
      ["LDTT", "TTLDXS", "GK", "GVDG", "BK_UBND_TINH"].map((award) =>
        kept(`${award} signed by ${level} on ${day}`, { award, decisionDate: day, issuer: { level } }),
      ),
    ),
  ),
];

describeKept("the whole answer", "whole-answers.txt", [...published, ...made, ...further]);
