import { oneAchievementTwice } from "../../src/core/rules/one-achievement-twice";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const list = buildList({ fields: ["fullName", "birthDate", "awards", "achievements"] });
const form = (row: number, award: string, achievements: string) =>
  buildEntry(list, {
    row,
    cells: { fullName: "Vũ Thị Hạnh", birthDate: "1985-03-04", awards: [award], achievements },
  });
const library = "Xây dựng thư viện xanh của trường";

describeRule(oneAchievementTwice, [
  {
    name: "two forms for one achievement",
    given: [form(8, "GK_UBND_XA", library), form(9, "BK_UBND_TINH", library)],
    expect: [
      {
        code: "duplicate-entry",
        cell: "D9",
        severity: "query",
        related: ["E8", "E9"],
        params: { by: "achievement" },
      },
    ],
  },
  {
    name: "two forms for two achievements",
    given: [form(8, "GK_UBND_XA", library), form(9, "BK_UBND_TINH", "Cứu người bị nạn trong bão số 3")],
    expect: [],
  },
  {
    name: "the same form twice",
    given: [form(8, "GK_UBND_XA", library), form(9, "GK_UBND_XA", library)],
    expect: [],
  },
  {
    name: "the same form twice, then another",
    given: [
      form(8, "GK_UBND_XA", library),
      form(9, "GK_UBND_XA", library),
      form(10, "BK_UBND_TINH", library),
    ],
    expect: [{ code: "duplicate-entry", cell: "D10", related: ["E8", "E10"] }],
  },
  {
    name: "a word that names no achievement",
    given: [form(8, "GK_UBND_XA", "HTTNV"), form(9, "BK_UBND_TINH", "HTTNV")],
    expect: [],
  },
]);
