import { contradictsOtherYear } from "../../src/core/rules/contradicts-other-year";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const before = buildList({ file: "2023.xlsx", year: "2023-2024" });
const after = buildList({ file: "2024.xlsx", year: "2024-2025" });
const row = (of: typeof before, at: number, birthDate: string) =>
  buildEntry(of, { row: at, cells: { fullName: "Hoàng Thị Nhung", birthDate, titles: ["LDTT"] } });

describeRule(contradictsOtherYear, [
  { name: "the same date", given: [row(before, 8, "1985-03-04"), row(after, 9, "1985-03-04")], expect: [] },
  {
    name: "another date, with both places",
    given: [row(before, 8, "1985-03-04"), row(after, 9, "1985-04-03")],
    expect: [{ code: "contradicts-other-year", cell: "C9", severity: "query", related: ["C8"] }],
  },
  {
    name: "a bare year within the date",
    given: [row(before, 8, "1985-03-04"), row(after, 9, "1985")],
    expect: [],
  },
  {
    name: "two people of the name in one year: nobody is asked",
    given: [row(before, 8, "1985-03-04"), row(before, 9, "1990-01-01"), row(after, 10, "1985-04-03")],
    expect: [],
  },
  {
    name: "people of one name at two schools",
    given: [
      row(before, 8, "1985-03-04"),
      row(buildList({ school: "Trường THCS Xuân Lâm" }), 9, "1985-04-03"),
    ],
    expect: [],
  },
]);
