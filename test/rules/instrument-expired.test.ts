import type { Entry } from "../../src/core/domain";
import { instrumentExpired } from "../../src/core/rules/problems/instrument-expired";
import { buildEntry, buildList } from "./build-entry";
import type { RowContent } from "./build-entry";
import { describeRule } from "./describe-rule";

const found = (raw: string, cell = "A4") => ({ cell, raw, value: raw, from: "cell" }) as const;
const titled = (raw: string, on = "2025-08-20"): readonly Entry[] => [
  buildEntry(buildList({ title: found(raw) }), { governingOn: on, cells: { fullName: "Lê Thị Lan" } }),
];
const cites = (text: string, ...cited: readonly string[]) => ({
  name: `${text}: ${cited.join(", ") || "nothing"}`,
  given: titled(text),
  expect: cited.map((number) => ({
    code: "instrument-expired",
    cell: "A4",
    params: { cited: expect.stringContaining(number) as string, on: "2025-08-20" },
  })),
});

/** What is cited, by 20 August 2025. */
describeRule(instrumentExpired, [
  cites("Thông tư số 12/2019/TT-BNV", "12/2019/TT-BNV"),
  cites("Thông tư 12/2019", "12/2019/TT-BNV"),
  cites("TT số: 08/2017", "08/2017/TT-BNV"),
  cites("Thông tư 8/2017", "08/2017/TT-BNV"),
  cites("Thông tư số 01/2024/TT-BNV", "01/2024/TT-BNV"),
  cites("12/2019/TT-BNV", "12/2019/TT-BNV"),
  cites("Luật số 39/2013/QH13", "39/2013/QH13"),
  cites("Luật số 39/2013", "39/2013/QH13"),
  cites("Luật TĐKT năm 2003", "15/2003/QH11"),
  cites("Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003", "15/2003/QH11"),
  cites("Luật Thi đua khen thưởng ngày 26/11/2003", "15/2003/QH11"),
  cites("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"),
  cites("Luật Thi đua, khen thưởng; quyết định ngày 05/9/2003"),
  cites("Luật Thi đua, khen thưởng số 15/2003/QH11 ngày 26/11/2003", "15/2003/QH11"),
  cites("Nghị định 91/2017, Thông tư 12/2019/TT-BNV", "91/2017/NĐ-CP", "12/2019/TT-BNV"),
  cites("Nghị định 91/2017 và Nghị định 91/2017/NĐ-CP", "91/2017/NĐ-CP"),
  cites("Thông tư số 29/2023/TT-BGDĐT"),
  cites("Nghị định số 129/2025/NĐ-CP"),
  cites("Nghị định số 12/2019"),
  cites("Thông tư số 98/2023"),
  cites("Luật số 91/2017"),
  cites("Nghị định số 39/2013"),
  cites("Nghị định số 98/2023/NQ-HĐND"),
  cites("98/2023/QĐ-UBND"),
  cites("Thông tư số 77/2019"),
  cites("Thông tư số 2/2019"),
  cites("Nghị định 98 năm 2023"),
  cites("Luật Giáo dục năm 2003"),
]);

/** The number belongs to the kind that stands right before it. */
describeRule(instrumentExpired, [
  cites("Luật Thi đua, khen thưởng và Nghị định số 98/2023", "98/2023/NĐ-CP"),
  cites("Thông tư hướng dẫn Nghị định 98/2023", "98/2023/NĐ-CP"),
  cites("Luật Thi đua, khen thưởng; Nghị định 39/2013"),
  cites("Luật Thi đua, khen thưởng; Quyết định số 39/2013"),
]);

const expired = (cell: string) => [{ code: "instrument-expired", cell, severity: "query" }];
const old = "Nghị định số 98/2023/NĐ-CP";
const inList = (of: Parameters<typeof buildList>[0], more: object = {}): readonly Entry[] => {
  const list = buildList(of);
  return [
    buildEntry({ ...list, reading: { ...list.reading, ...more } }, { cells: { fullName: "Lê Thị Lan" } }),
  ];
};
const nonData = (role: "note" | "other" | "subtotal", raw?: string) =>
  inList({ nonDataRows: [{ row: 20, role, ...(raw === undefined ? {} : { raw }) }] });

/** Where a list cites it. */
describeRule(instrumentExpired, [
  {
    name: "the document to which the list is attached",
    given: inList({
      attachedTo: { cell: "A5", raw: `Kèm theo ${old}`, value: null, from: "cell" },
    }),
    expect: expired("A5"),
  },
  {
    name: "a title in the sheet's name is pointed at by the list's first cell",
    given: inList({ title: { raw: old, value: old, from: "sheet-name" } }),
    expect: expired("A7"),
  },
  {
    name: "a line above the table",
    given: inList({}, { lines: [found("Căn cứ", "A2"), found(`Căn cứ ${old}`, "A3")] }),
    expect: expired("A3"),
  },
  {
    name: "a section row",
    given: inList({}, { sections: [{ row: 9, cell: "A9", raw: `Theo ${old}`, value: "", role: "part" }] }),
    expect: expired("A9"),
  },
  { name: "a note below the rows", given: nonData("note", old), expect: expired("A20") },
  { name: "another row without data", given: nonData("other", old), expect: expired("A20") },
  { name: "a row without data that says nothing", given: nonData("other"), expect: [] },
  { name: "a total is no citation", given: nonData("subtotal", old), expect: [] },
  {
    name: "a footer",
    given: inList(
      {},
      {
        footer: [
          { cell: "B30", role: "note", value: old },
          { cell: "B31", role: "signer-label" },
        ],
      },
    ),
    expect: expired("B30"),
  },
]);

const rows = (...days: readonly (string | null)[]): readonly Entry[] => {
  const list = buildList({ title: found(old) });
  return days.map((governingOn, at) => buildEntry(list, { row: 8 + at, governingOn }));
};

/** A list is asked about where the instrument had ended for all of its rows. */
describeRule(instrumentExpired, [
  { name: "all rows after its end", given: rows("2025-08-20", "2025-07-01"), expect: expired("A4") },
  { name: "a later row before its end", given: rows("2025-08-20", "2025-06-30"), expect: [] },
  { name: "an earlier row before its end", given: rows("2025-06-30", "2025-08-20"), expect: [] },
  { name: "a row of no day", given: rows("2025-08-20", null), expect: [] },
  {
    name: "a list without a row",
    given: [],
    with: { lists: [buildList({ title: found(old) })] },
    expect: [],
  },
  {
    name: "the month of its end begins after it",
    given: rows("2025-07"),
    expect: [{ code: "instrument-expired", params: { until: "2025-07-01", on: "2025-07" } }],
  },
  { name: "a bare year may lie before its end", given: rows("2025"), expect: [] },
]);

const row = (cells: RowContent, governingOn: string | null = "2025-08-20") => [
  buildEntry(buildList({ fields: ["fullName", "achievements", "note", "category"] }), {
    governingOn,
    cells: { fullName: "Lê Thị Lan", ...cells },
  }),
];

describeRule(instrumentExpired, [
  { name: "a row's achievements", given: row({ achievements: `Theo ${old}` }), expect: expired("C8") },
  { name: "a row's note", given: row({ note: old }), expect: expired("D8") },
  { name: "a row's category", given: row({ category: old }), expect: expired("E8") },
  {
    name: "a row's two cells",
    given: row({ achievements: old, note: old }),
    expect: [...expired("C8"), ...expired("D8")],
  },
  { name: "a row before its end", given: row({ note: old }, "2025-06-30"), expect: [] },
  { name: "a row of no day", given: row({ note: old }, null), expect: [] },
]);
