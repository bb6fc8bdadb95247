import { summaryHeadings } from "../../messages/report-summary-headings-vi";
import type { CellLook } from "../workbook-model";
import { communeName } from "./commune-name";
import type { SheetDraft } from "./sheet-draft";
import { lastColumn } from "./summary-layout";

/** Left for who made the table, right for who signs it. */
const left = [1, 6] as const;
const right = [10, lastColumn] as const;

/** Rows that a signature and a stamp need. */
const signatureRows = 5;

/** Adds the signature block: who made the table on the left, the committee's chair on the right. */
export function addSignature(draft: SheetDraft, commune: string | null): void {
  draft.skip();
  addPair(draft, null, summaryHeadings.placeAndDate, "subtitle");
  addPair(
    draft,
    summaryHeadings.preparer,
    `${summaryHeadings.onBehalf} ${communeName(commune)}`,
    "signature",
  );
  addPair(draft, null, summaryHeadings.chair, "signature");
  addPair(draft, summaryHeadings.preparerNote, summaryHeadings.chairNote, "subtitle");
  draft.skip(signatureRows);
}

function addPair(draft: SheetDraft, own: string | null, other: string, style: CellLook): void {
  const row = draft.add([
    { column: left[0], value: own, style },
    { column: right[0], value: other, style },
  ]);
  draft.merge(row, left[0], row, left[1]);
  draft.merge(row, right[0], row, right[1]);
}
