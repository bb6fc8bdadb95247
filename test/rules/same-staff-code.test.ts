import { sameStaffCode } from "../../src/core/rules/same-staff-code";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const list = buildList({ fields: ["fullName", "staffCode", "titles"] });
const row = (at: number, fullName: string, staffCode: string, school = "Trường Tiểu học Hoa Mai") =>
  buildEntry(list, { row: at, school, cells: { fullName, staffCode, titles: ["LDTT"] } });

describeRule(sameStaffCode, [
  {
    name: "two names under one code is a question",
    given: [row(8, "Lê Thị Lan", "CB0001234"), row(9, "Lê Văn Hùng", "CB0001234")],
    expect: [{ code: "duplicate-entry", cell: "B9", severity: "query", params: { by: "staff-code" } }],
  },
  {
    name: "two codes",
    given: [row(8, "Lê Thị Lan", "CB0001234"), row(9, "Lê Văn Hùng", "CB0001235")],
    expect: [],
  },
  {
    name: "short codes of two schools are counted by each school",
    given: [row(8, "Lê Thị Lan", "GV01"), row(9, "Lê Văn Hùng", "GV01", "Trường THCS Xuân Lâm")],
    expect: [],
  },
]);
