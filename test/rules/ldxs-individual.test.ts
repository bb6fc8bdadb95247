import { ldxsIndividual } from "../../src/core/rules/ldxs-individual";
import { buildEntry, buildList, unread } from "./build-entry";
import { describeRule } from "./describe-rule";

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
