import { sameStaffCode } from "../../src/core/rules/problems/same-staff-code";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const list = buildList({ fields: ["fullName", "staffCode", "titles"] });
const row = (at: number, fullName: string, staffCode: string, school = "Trường Tiểu học Hoa Mai") =>
  buildEntry(list, { row: at, school, cells: { fullName, staffCode, titles: ["LDTT"] } });

describeRule(sameStaffCode, [
  {
    name: "two names under one code is a question",
    given: [row(8, "Lê Thị Lan", "CB0001234"), row(9, "Lê Văn Hùng", "CB0001234")],
    expect: [
      {
        code: "duplicate-entry",
        cell: "B9",
        severity: "query",
        related: ["B8"],
        params: { by: "staff-code", name: "Lê Văn Hùng" },
      },
    ],
  },
  {
    name: "two codes",
    given: [row(8, "Lê Thị Lan", "CB0001234"), row(9, "Lê Văn Hùng", "CB0001235")],
    expect: [],
  },
  {
    name: "one name under one code is another problem",
    given: [row(8, "Lê Thị Lan", "CB0001234"), row(9, "LÊ THỊ LAN", "CB0001234")],
    expect: [],
  },
  {
    name: "a code of the sector, at two schools",
    given: [row(8, "Lê Thị Lan", "CB00123"), row(9, "Lê Văn Hùng", "CB00123", "Trường THCS Xuân Lâm")],
    expect: [{ code: "duplicate-entry", cell: "B9" }],
  },
  {
    name: "a short code within a school",
    given: [row(8, "Lê Thị Lan", "GV01"), row(9, "Lê Văn Hùng", "GV01")],
    expect: [{ code: "duplicate-entry", cell: "B9" }],
  },
  {
    name: "in two years",
    given: [row(8, "Lê Thị Lan", "CB0001234"), { ...row(9, "Lê Văn Hùng", "CB0001234"), year: "2023-2024" }],
    expect: [],
  },
  {
    name: "a person and a collective",
    given: [row(8, "Lê Thị Lan", "CB0001234"), { ...row(9, "Tổ 1", "CB0001234"), kind: "collective" }],
    expect: [],
  },
  {
    name: "short codes of two schools are counted by each school",
    given: [row(8, "Lê Thị Lan", "GV01"), row(9, "Lê Văn Hùng", "GV01", "Trường THCS Xuân Lâm")],
    expect: [],
  },
]);
