import { criterionNotMet } from "../../src/core/rules/problems/criterion-not-met";
import { evidenceMissing } from "../../src/core/rules/problems/evidence-missing";
import { factMissing } from "../../src/core/rules/problems/fact-missing";
import { onHold } from "../../src/core/rules/problems/on-hold";
import { buildEntry, buildList, unread } from "./build-entry";
import type { RowContent } from "./build-entry";
import { describeRule } from "./describe-rule";

const list = buildList();
const bare = buildList({ fields: ["fullName", "titles"] });
const noted = buildList({ fields: ["fullName", "titles", "rating", "initiativeName", "note"] });
const row = (cells: RowContent, of = list, at = 8) =>
  buildEntry(of, {
    row: at,
    cells: { fullName: `Người ${String(at)}`, titles: ["CSTDCS"], rating: "HTTNV", ...cells },
  });

describeRule(criterionNotMet, [
  { name: "LĐTT with HTTNV", given: [row({ titles: ["LDTT"] })], expect: [] },
  {
    name: "LĐTT with HTNV, naming the limb and what the list says",
    given: [row({ titles: ["LDTT"], rating: "HTNV" })],
    expect: [
      {
        code: "criterion-not-met",
        cell: "E8",
        severity: "error",
        rule: "ldtt-2022",
        params: { award: "LDTT", rules: ["ldtt-2022"], facts: ["person.rating=HTNV"], decided: "proposed" },
      },
    ],
  },
  {
    name: "LĐTT with HTNV that the school's own remark takes back: it is asked about elsewhere",
    given: [row({ titles: ["LDTT"], rating: "HTNV", note: "Không đạt LĐTT" }, noted)],
    expect: [],
  },
  {
    name: "CSTĐCS with HTNV where the remark takes back LĐTT alone",
    given: [row({ rating: "HTNV", initiativeName: "Không", note: "Không đạt LĐTT" }, noted)],
    expect: [{ code: "criterion-not-met" }],
  },
  {
    name: "CSTĐCS with HTXSNV and no initiative, from 2024",
    given: [row({ rating: "HTXSNV", initiativeName: "Không" })],
    expect: [],
  },
  {
    name: "CSTĐCS with HTTNV and no initiative",
    given: [row({ initiativeName: "Không" })],
    expect: [
      {
        code: "criterion-not-met",
        cell: "E8",
        params: {
          award: "CSTDCS",
          facts: expect.arrayContaining(["person.initiatives=", "person.rating=HTTNV"]) as unknown,
        },
      },
    ],
  },
  {
    name: "CSTĐCS with HTXSNV and no initiative, before 2024",
    given: [{ ...row({ rating: "HTXSNV", initiativeName: "Không" }), governingOn: "2023-12-31" }],
    expect: [{ code: "criterion-not-met", cell: "E8" }],
  },
  { name: "a doubt is no refusal", given: [row({})], expect: [] },
  {
    name: "an award named by a section row is pointed at by the name",
    given: [
      buildEntry(list, {
        cells: { fullName: "Lê Thị Lan", rating: "HTNV" },
        awards: [{ award: "LDTT", cell: "A5" }],
      }),
    ],
    expect: [{ code: "criterion-not-met", cell: "B8" }],
  },
]);

describeRule(evidenceMissing, [
  { name: "an initiative is named", given: [row({ initiativeName: "Có" })], expect: [] },
  {
    name: "the evidence cell is empty",
    given: [row({})],
    expect: [{ code: "evidence-missing", cell: "G8", severity: "query", params: { award: "CSTDCS" } }],
  },
  {
    name: "there is no column for it: the award cell",
    given: [row({}, buildList({ fields: ["fullName", "titles", "rating"] }))],
    expect: [{ code: "evidence-missing", cell: "C8" }],
  },
  { name: "HTXSNV needs none from 2024", given: [row({ rating: "HTXSNV" })], expect: [] },
  {
    name: "the rating comes first where that is unknown too",
    given: [row({ rating: unread("?") })],
    expect: [],
  },
  { name: "decided rows are not asked", given: [{ ...row({}), status: "decided" }], expect: [] },
  {
    name: "nor is who waits for an inquiry",
    given: [row({ discipline: "Đang xem xét kỷ luật" })],
    expect: [],
  },
]);

const unrated = (at: number) =>
  buildEntry(bare, { row: at, cells: { fullName: `Người ${String(at)}`, titles: ["LDTT"] } });

describeRule(factMissing, [
  { name: "everything known", given: [row({ titles: ["LDTT"] })], expect: [] },
  {
    name: "one question a list, however many rows it touches",
    given: [unrated(8), unrated(9), unrated(10)],
    expect: [
      {
        code: "fact-missing",
        cell: "C8",
        related: ["C9", "C10"],
        params: { fact: "person.rating", rowCount: 3 },
      },
    ],
  },
  {
    name: "an empty rating among filled ones is asked about at its cell",
    given: [
      row({ titles: ["LDTT"] }),
      buildEntry(list, { row: 9, cells: { fullName: "Người 9", titles: ["LDTT"] } }),
    ],
    expect: [],
  },
  {
    name: "a rating that was not understood is asked about at its cell",
    given: [row({ titles: ["LDTT"], rating: unread("?") })],
    expect: [],
  },
  { name: "decided rows are not asked", given: [{ ...unrated(8), status: "decided" }], expect: [] },
]);

describeRule(onHold, [
  { name: "no inquiry", given: [row({ note: "Tổ trưởng" })], expect: [] },
  {
    name: "an inquiry is open",
    given: [row({ discipline: "Đang xem xét kỷ luật" })],
    expect: [{ code: "on-hold", cell: "E8", severity: "note" }],
  },
]);
