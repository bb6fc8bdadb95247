import { nameSpeltTwoWays } from "../../src/core/rules/problems/name-spelt-two-ways";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const before = buildList({ file: "2023.xlsx", year: "2023-2024" });
const after = buildList({ file: "2024.xlsx", year: "2024-2025" });
const birthDate = "1985-03-04";
const row = (of: typeof before, at: number, fullName: string, more: object = {}) =>
  buildEntry(of, { row: at, cells: { fullName, birthDate, titles: ["LDTT"], ...more } });

describeRule(nameSpeltTwoWays, [
  {
    name: "another accent, with both places",
    given: [row(before, 8, "Hoàng Thị Hòa"), row(after, 9, "Hoàng Thị Hoa")],
    expect: [
      {
        code: "name-spelt-two-ways",
        cell: "B9",
        severity: "query",
        related: ["B8"],
        params: { name: "Hoàng Thị Hoa", otherName: "Hoàng Thị Hòa", otherYear: "2023-2024" },
      },
    ],
  },
  {
    name: "y for i, in two lists of one year",
    given: [
      row(after, 8, "Lê Thị Lý"),
      row(buildList({ file: "them.xlsx", year: "2024-2025" }), 9, "Lê Thị Lí"),
    ],
    expect: [{ code: "name-spelt-two-ways", cell: "B9", related: ["B8"], params: { otherYear: null } }],
  },
  {
    name: "the spelling of most lists is the usual one",
    given: [
      row(buildList({ file: "2022.xlsx", year: "2022-2023" }), 7, "Hoàng Thị Hoa"),
      row(before, 8, "Hoàng Thị Hòa"),
      row(after, 9, "Hoàng Thị Hòa"),
    ],
    expect: [{ code: "name-spelt-two-ways", cell: "B7", related: ["B8"] }],
  },
  {
    name: "capitals and the place of the tone do not count",
    given: [row(before, 8, "HOÀNG THỊ HOÀ"), row(after, 9, "Hoàng Thị Hòa")],
    expect: [],
  },
  {
    name: "two people whom one list holds both",
    given: [row(before, 8, "Hoàng Thị Hòa"), row(before, 9, "Hoàng Thị Hoa"), row(after, 9, "Hoàng Thị Hoa")],
    expect: [],
  },
  {
    name: "two people whom one list holds both, and a later list the first",
    given: [row(before, 8, "Hoàng Thị Hòa"), row(before, 9, "Hoàng Thị Hoa"), row(after, 9, "Hoàng Thị Hòa")],
    expect: [],
  },
  {
    name: "one person in two rows of one list",
    given: [row(before, 8, "Hoàng Thị Hòa"), row(before, 9, "Hoàng Thị Hòa"), row(after, 9, "Hoàng Thị Hoa")],
    expect: [{ code: "name-spelt-two-ways", cell: "B9", related: ["B8"] }],
  },
  {
    name: "the earlier year has the usual spelling, whichever file is read first",
    given: [row(after, 9, "Hoàng Thị Hoa"), row(before, 8, "Hoàng Thị Hòa")],
    expect: [
      { code: "name-spelt-two-ways", cell: "B9", related: ["B8"], params: { otherYear: "2023-2024" } },
    ],
  },
  {
    name: "people of no school that is known",
    given: [
      { ...row(before, 8, "Hoàng Thị Hòa"), school: null },
      { ...row(after, 9, "Hoàng Thị Hoa"), school: null },
    ],
    expect: [],
  },
  {
    name: "a person and a collective",
    given: [row(before, 8, "Hoàng Thị Hòa"), { ...row(after, 9, "Hoàng Thị Hoa"), kind: "collective" }],
    expect: [],
  },
  {
    name: "two staff codes are two people",
    given: [
      row(before, 8, "Hoàng Thị Hòa", { staffCode: "A1" }),
      row(after, 9, "Hoàng Thị Hoa", { staffCode: "A2" }),
    ],
    expect: [],
  },
  {
    name: "names of other letters, and a birth date that is a year only",
    given: [
      row(before, 8, "Hoàng Thị Hòa"),
      row(after, 9, "Hoàng Thị Hoan"),
      row(after, 10, "Hoàng Thị Hoa", { birthDate: "1985" }),
    ],
    expect: [],
  },
  {
    name: "people at two schools",
    given: [
      row(before, 8, "Hoàng Thị Hòa"),
      row(buildList({ school: "Trường THCS Xuân Lâm" }), 9, "Hoàng Thị Hoa"),
    ],
    expect: [],
  },
]);
