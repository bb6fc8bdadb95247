import { figureTitle } from "../../core/index";
import type { Result, SinkFailure } from "../../core/index";
import { sinkFailureOf } from "./office-error";

const OPEN_DOCUMENT = "Word";

/** Word keeps at most so many characters of a tag. */
const MAX_TAG = 64;

/** Puts a figure where the caret stands, in a control that bears its key, so that it can be refreshed later. */
export function insertFact(key: string, text: string): Promise<Result<void, SinkFailure>> {
  return write(async (context) => {
    const control = context.document.getSelection().insertText(text, "End").insertContentControl();
    control.tag = key.slice(0, MAX_TAG);
    control.title = figureTitle(key);
    await context.sync();
  });
}

/** Puts a table below the caret; all rows must be as long as the first, which is the header. */
export function insertTable(rows: readonly (readonly string[])[]): Promise<Result<void, SinkFailure>> {
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width))
    throw new Error("rows of one length are needed");
  return write(async (context) => {
    const values = rows.map((row) => [...row]);
    const table = context.document.getSelection().insertTable(rows.length, width, "After", values);
    table.headerRowCount = 1;
    await context.sync();
  });
}

async function write(
  work: (context: Word.RequestContext) => Promise<void>,
): Promise<Result<void, SinkFailure>> {
  try {
    await Word.run(work);
    return { ok: true, value: undefined };
  } catch (error) {
    return { ok: false, failure: sinkFailureOf(error, OPEN_DOCUMENT) };
  }
}
