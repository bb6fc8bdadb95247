import type { RowContent } from "./build-entry";
import { oneAchievementInTwoFiles } from "../../src/core/rules/problems/one-achievement-in-two-files";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const fields = ["fullName", "birthDate", "awards", "achievements"] as const;
const listIn = (file: string) => ({ ...buildList({ fields: [...fields] }), file });
const [one, other] = [listIn("Xã.xlsx"), listIn("Phòng.xlsx")];
const library = "Xây dựng thư viện xanh của trường";
const form = (list: typeof one, award: string, school: string | null = null, cells: RowContent = {}) =>
  buildEntry(list, {
    row: 8,
    file: list.file,
    school,
    cells: {
      fullName: "Vũ Thị Hạnh",
      birthDate: "1985-03-04",
      awards: [award],
      achievements: library,
      ...cells,
    },
  });

describeRule(oneAchievementInTwoFiles, [
  {
    name: "neither file names the school: a question that names both places",
    given: [form(one, "GK_UBND_XA"), form(other, "BK_UBND_TINH")],
    expect: [
      {
        code: "duplicate-entry",
        cell: "D8",
        severity: "query",
        related: ["E8", "E8"],
        params: { by: "achievement", award: "BK_UBND_TINH" },
      },
    ],
  },
  {
    name: "one of the files names it",
    given: [form(one, "GK_UBND_XA", "Trường Tiểu học Hoa Mai"), form(other, "BK_UBND_TINH")],
    expect: [{ code: "duplicate-entry", severity: "query" }],
  },
  {
    name: "the other of the files names it",
    given: [form(one, "GK_UBND_XA"), form(other, "BK_UBND_TINH", "Trường Tiểu học Hoa Mai")],
    expect: [{ code: "duplicate-entry", severity: "query" }],
  },
  {
    name: "a row without a school between two schools is asked about with each",
    given: [
      form(one, "GK_UBND_XA", "Trường Tiểu học Hoa Mai"),
      form(other, "BK_UBND_TINH", "Trường THCS Xuân Lâm"),
      form(listIn("Tỉnh.xlsx"), "GK_SGD"),
    ],
    expect: [{ code: "duplicate-entry", params: { award: "GK_SGD" } }],
  },
  {
    name: "a later row is held against every earlier one, not the first alone",
    given: [form(one, "GK_UBND_XA"), form(one, "BK_UBND_TINH"), form(other, "BK_UBND_TINH")],
    expect: [{ code: "duplicate-entry", params: { award: "BK_UBND_TINH" } }],
  },
  {
    name: "both name a school: people at two schools are asked about elsewhere",
    given: [
      form(one, "GK_UBND_XA", "Trường Tiểu học Hoa Mai"),
      form(other, "BK_UBND_TINH", "Trường THCS Xuân Lâm"),
    ],
    expect: [],
  },
  {
    name: "one file: its rows are compared as schoolmates",
    given: [form(one, "GK_UBND_XA"), form(one, "BK_UBND_TINH")],
    expect: [],
  },
  {
    name: "another birth date is another person",
    given: [form(one, "GK_UBND_XA"), form(other, "BK_UBND_TINH", null, { birthDate: "1985-03-05" })],
    expect: [],
  },
  {
    name: "a bare year of birth says too little",
    given: [
      form(one, "GK_UBND_XA", null, { birthDate: "1985" }),
      form(other, "BK_UBND_TINH", null, { birthDate: "1985" }),
    ],
    expect: [],
  },
  {
    name: "two achievements",
    given: [
      form(one, "GK_UBND_XA"),
      form(other, "BK_UBND_TINH", null, { achievements: "Cứu người bị nạn trong bão số 3" }),
    ],
    expect: [],
  },
  {
    name: "the same form twice",
    given: [form(one, "GK_UBND_XA"), form(other, "GK_UBND_XA")],
    expect: [],
  },
]);
