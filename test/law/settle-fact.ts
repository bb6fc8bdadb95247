/** Sets one fact of a case to each of the values that it may have: what a person who knows it would write. */
import type { JudgeCase } from "../../src/core/domain";

const years = [
  "2018-2019",
  "2019-2020",
  "2020-2021",
  "2021-2022",
  "2022-2023",
  "2023-2024",
  "2024-2025",
  "2025-2026",
];
const held = (award: string) => years.map((schoolYear) => ({ award, schoolYear }));
const rated = (rating: string) =>
  [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => ({ year, rating }));
const flags = [true, false];
const ratings = ["HTXSNV", "HTTNV", "HTNV", "KHTNV", null];

const values: Readonly<Record<string, readonly unknown[]>> = {
  award: ["LDTT", "TTLDTT"],
  kind: ["individual", "collective"],
  decisionDate: [
    "2018-08-10",
    "2023-08-10",
    "2024-03-01",
    "2024-08-10",
    "2025-06-30",
    "2025-08-20",
    "2026-08-10",
    "2026-12-10",
  ],
  receivedDate: ["2025-06-01", "2025-08-01"],
  "issuer.level": ["truong", "xa", "huyen", "so", "tinh", "bo", "trung-uong"],
  score: ["95", "10"],
  "person.rating": ratings,
  "person.isLdtt": flags,
  "person.isHead": flags,
  "person.registered": flags,
  "person.recruitedOn": [
    null,
    "2010-09-01",
    "2026-11-01",
    "2025-08-01",
    "2024-05-01",
    "2023-05-01",
    "2022-12-01",
  ],
  "person.countUntil": ["2022-05-31", "2023-05-31", "2024-05-31", "2025-05-31", "2026-05-31", "2027-05-31"],
  "person.discipline": [null, "khien-trach"],
  "person.disciplineForDuty": flags,
  "person.underInvestigation": flags,
  "person.movement": flags,
  "person.otherGround": flags,
  "person.initiatives": [[], [{ level: "toan-quoc" }, { level: "toan-quoc" }]],
  "person.history": [[], held("CSTDCS"), held("CSTDCT")],
  "person.ratings": [[], rated("HTXSNV")],
  "person.contests": [[], held("GVDG_TRUONG"), held("GVDG_HUYEN"), held("GVDG_TINH"), held("GVCNG_TRUONG")],
  "unit.rating": ratings,
  "unit.members": [10, 1_000_000],
  "unit.ldttCount": [0, 10, 100],
  "unit.cstdcsCount": [0, 5],
  "unit.completedCount": [0, 10, 20, 30, 40, 100],
  "unit.discipline": [null, { "canh-cao": 1 }],
  "unit.movement": flags,
  "unit.united": flags,
  "unit.leadsCluster": flags,
  "unit.otherGround": flags,
  "unit.history": [[], held("TTLDXS"), held("TTLDTT")],
  "unit.ratings": [[], rated("HTXSNV")],
  "quota.base": [1, 1000],
  "quota.rate": ["0.01", "1"],
  "quota.units": [1, 1000],
  "quota.unitIsHtxsnv": flags,
  "votes.members": [1, 1000],
  "votes.present": [1, 9, 10, 11],
  "votes.writtenYes": [0, 1, 2],
  "votes.threshold": [1, 100],
};

/** Where a fact stands that is not of the case itself. */
const places: Readonly<Record<string, string>> = { "votes.threshold": "settings.voteThresholdPercent" };

/** Gives the case with a fact set each way; a fact that the table does not know is our omission. */
export function settleFact(input: JudgeCase, fact: string): readonly JudgeCase[] {
  const candidates = values[fact];
  if (candidates === undefined) throw new Error(`No values for ${fact}`);
  const [side = fact, name] = (places[fact] ?? fact).split(".");
  return candidates.map((value) => {
    const before = (input as Readonly<Record<string, unknown>>)[side];
    const after = name === undefined ? value : { ...(before as object | undefined), [name]: value };
    return { ...input, [side]: after };
  });
}
