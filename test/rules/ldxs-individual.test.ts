import { ldxsIndividual } from "../../src/core/rules/problems/ldxs-individual";
import { buildEntry, buildList, unread } from "./build-entry";
import { describeRule, findIn } from "./describe-rule";

const list = buildList();
const row = (raw: string, kind: "individual" | "collective" = "individual") => [
  buildEntry(list, { kind, cells: { fullName: "Lê Thị Lan", titles: unread(raw) } }),
];
const ldxs = [{ code: "ldxs-individual", cell: "E8", severity: "error" }];

describeRule(ldxsIndividual, [
  { name: "LĐXS", given: row("LĐXS"), expect: ldxs },
  { name: "written out, with the word for title", given: row("Danh hiệu Lao động xuất sắc"), expect: ldxs },
  { name: "beside another title", given: row("LĐTT, LĐXS"), expect: ldxs },
  { name: "of a collective it means its title", given: row("LĐXS", "collective"), expect: [] },
  {
    name: "with “tập thể” it is the collective's title",
    given: row("Tập thể lao động xuất sắc"),
    expect: [],
  },
]);

it.each([
  ["2023-09-25", "khoản 1 Điều 20 Luật Thi đua, Khen thưởng số 15/2003/QH11"],
  ["2024-07-26", "Điều 19 Luật Thi đua, khen thưởng số 06/2022/QH15"],
])("cites on %s the list of titles then in force", (governingOn, citation) => {
  const given = row("LĐXS").map((entry) => ({ ...entry, governingOn }));
  expect(findIn(given, [ldxsIndividual]).map((found) => found.citation)).toEqual([citation]);
});
