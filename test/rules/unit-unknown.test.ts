import type { Entry } from "../../src/core/domain";
import { unitUnknown } from "../../src/core/rules/problems/unit-unknown";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const several = buildList({ fields: ["fullName", "unit", "titles"] });
const ofOne = buildList({
  fields: ["fullName", "unit", "titles"],
  school: "Trường Tiểu học Hoa Mai",
});
const row = (at: number, unit: string, school: string | null = null, list = several): Entry =>
  buildEntry(list, { row: at, school, cells: { fullName: `Người ${String(at)}`, unit, titles: ["LDTT"] } });
const hoaSen = (at: number): Entry => row(at, "Trường Mầm non Hoa Sen", "Trường Mầm non Hoa Sen");

describeRule(unitUnknown, [
  { name: "schools alone", given: [hoaSen(8), hoaSen(9)], expect: [] },
  {
    name: "a bare name among schools, once for all its rows",
    given: [hoaSen(8), hoaSen(9), row(10, "Hoa Mai"), row(11, "Hoa Mai")],
    expect: [
      {
        code: "value-unknown",
        cell: "C10",
        severity: "query",
        related: ["C11"],
        params: { field: "unit", raw: "Hoa Mai" },
      },
    ],
  },
  {
    name: "two bare names, each for itself",
    given: [hoaSen(8), hoaSen(9), row(10, "Hoa Mai"), row(11, "Hoa Cúc")],
    expect: [
      { code: "value-unknown", cell: "C10" },
      { code: "value-unknown", cell: "C11" },
    ],
  },
  {
    name: "other bodies than schools",
    given: [
      hoaSen(8),
      hoaSen(9),
      hoaSen(10),
      row(11, "UBND xã"),
      row(12, "Phòng Văn hóa"),
      row(13, "Công an"),
    ],
    expect: [],
  },
  {
    name: "a list in which most rows are of other bodies",
    given: [hoaSen(8), row(9, "Hoa Mai"), row(10, "Hoa Cúc")],
    expect: [],
  },
  { name: "a list of one school", given: [row(8, "Hoa Mai", null, ofOne)], expect: [] },
]);
