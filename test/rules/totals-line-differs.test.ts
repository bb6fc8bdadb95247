import { totalsLineDiffers } from "../../src/core/rules/totals-line-differs";
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
]);
