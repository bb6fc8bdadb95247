/** A slip as a file: a copy of the workbook where its kind allows it, else a workbook of its own. */
import { findSlipSheet, readSlipAnswers, withAnswers } from "../../core/index";
import type { WorkbookSlip } from "../../core/index";
import { createWorkbookBuilder } from "./build-workbook";
import { addSheet, canTakeSheet } from "./inject/add-sheet";
import { readWorkbookFile } from "./read-workbook-file";

export interface WrittenSlip {
  readonly isCopy: boolean;
  readonly bytes: Uint8Array;
}

/** What the school answered before stays. `source` are the bytes of its workbook, where there are any; they are only read. */
export async function writeSlip(fresh: WorkbookSlip, source: Uint8Array | undefined): Promise<WrittenSlip> {
  const snapshot = source === undefined ? undefined : await readWorkbookFile(source, fresh.file);
  const slip = snapshot?.ok === true ? withAnswers(fresh, readSlipAnswers(snapshot.value)) : fresh;
  if (source !== undefined && snapshot?.ok === true && canTakeSheet(source)) {
    const replaces = findSlipSheet(snapshot.value);
    const { sheet, marks } = slip;
    const copy = addSheet(source, slip.file, { sheet, marks, ...(replaces !== undefined && { replaces }) });
    if (copy.ok) return { isCopy: true, bytes: copy.value };
  }
  return { isCopy: false, bytes: await createWorkbookBuilder().build(slip.workbook) };
}
