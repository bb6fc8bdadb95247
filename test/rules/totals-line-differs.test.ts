import type { WorkbookReading } from "../../src/core/domain";
import { totalsLineDiffers } from "../../src/core/rules/problems/totals-line-differs";
import { buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const list = (claimed: number, actual: number) =>
  buildList({
    nonDataRows: [
      {
        row: 70,
        role: "grand-total",
        raw: "Tổng cộng: 61 người",
        claimed,
        actual,
        claims: [{ cell: "B70", of: "records", claimed, actual }],
      },
    ],
  });

const rollUp = (
  claimed: number,
  actual: number | null,
  label = "2023-2024",
  header = "Tỷ lệ LĐTT",
): WorkbookReading => ({
  schema: 1,
  file: "TH.xlsx",
  sheets: [],
  lists: [],
  regions: [],
  recordCount: 0,
  unread: [],
  summary: [
    {
      sheet: "Tổng hợp",
      row: 5,
      label,
      cells: [{ cell: "C5", header, claimed, actualFromSheets: actual }],
    },
  ],
});

describeRule(totalsLineDiffers, [
  { name: "the number that the list holds", given: [], with: { lists: [list(60, 60)] }, expect: [] },
  {
    name: "another number, at the cell that says it",
    given: [],
    with: { lists: [list(61, 60)] },
    expect: [
      { code: "totals-line-differs", cell: "B70", severity: "query", params: { claimed: 61, actual: 60 } },
    ],
  },
  {
    name: "a number that no count reaches: the reader reports it, there is nothing to compare",
    given: [],
    with: { lists: [list(1e308, 60), list(Number.MAX_SAFE_INTEGER + 1, 60)] },
    expect: [],
  },
  {
    name: "a row with one number: at its first cell",
    given: [],
    with: {
      lists: [buildList({ nonDataRows: [{ row: 70, role: "grand-total", claimed: 61, actual: 60 }] })],
    },
    expect: [{ code: "totals-line-differs", cell: "B70", params: { label: "", claimed: 61, actual: 60 } }],
  },
  {
    name: "a row that claims no number, or that nothing was counted for",
    given: [],
    with: {
      lists: [
        buildList({
          nonDataRows: [
            { row: 70, role: "grand-total" },
            { row: 71, role: "grand-total", claimed: 61 },
            { row: 72, role: "grand-total", actual: 60 },
            { row: 73, role: "grand-total", claimed: 61, actual: 60, claims: [] },
          ],
        }),
      ],
    },
    expect: [],
  },
  {
    name: "a sum that whole numbers cannot hold is not compared either",
    given: [],
    with: { lists: [list(1_000_000, Number.MAX_SAFE_INTEGER + 1)] },
    expect: [],
  },
]);

it("takes a fraction in a roll-up sheet for a rate, not for a count", () => {
  const find = (claimed: number) => totalsLineDiffers.find(rollUp(claimed, 60), undefined as never);
  expect(find(0.952)).toEqual([]);
  expect(find(60)).toEqual([]);
  expect(find(61)).toMatchObject([{ at: { cell: "C5" }, params: { claimed: 61, actual: 60 } }]);
});

it.each([
  ["2023-2024", "LĐTT", "2023-2024 – LĐTT"],
  ["2023-2024", "", "2023-2024"],
  ["", "LĐTT", "LĐTT"],
])("names a number of a roll-up sheet by its row “%s” and its head “%s”", (label, header, expected) => {
  const found = totalsLineDiffers.find(rollUp(61, 60, label, header), undefined as never);
  expect(found).toMatchObject([{ params: { label: expected } }]);
});

it("compares no number of a roll-up sheet with what was not counted", () => {
  expect(totalsLineDiffers.find(rollUp(61, null), undefined as never)).toEqual([]);
});
