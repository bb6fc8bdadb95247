import type { Result, SourceFailure } from "../../core/index";
import { probeExcel } from "./abilities";
import { sourceFailureOf } from "./office-error";

export interface Watch {
  /** Stops listening; later edits are not told any more. */
  stop(): Promise<void>;
}

/** Takes the sheets that were edited, and whether others alone did it, in a workbook that several have open. */
export type OnEdited = (sheets: readonly string[], isByOthers: boolean) => void;

/** Tells, after a pause in typing, which sheets were edited; what the add-in wrote itself is left out where Excel says so. */
export async function watchSheets(onEdited: OnEdited, pauseMs = 500): Promise<Result<Watch, SourceFailure>> {
  try {
    return { ok: true, value: await Excel.run((context) => listen(context, onEdited, pauseMs)) };
  } catch (error) {
    return { ok: false, failure: sourceFailureOf(error, "Excel") };
  }
}

async function listen(context: Excel.RequestContext, onEdited: OnEdited, pauseMs: number): Promise<Watch> {
  const { tellsOwnChanges } = probeExcel();
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const edited = new Set<string>();
  let isByOthers = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const names = [...edited];
    edited.clear();
    onEdited(names, isByOthers);
    isByOthers = true;
  };
  const handler = worksheets.onChanged.add((event) => {
    const isOwn = tellsOwnChanges && event.triggerSource === "ThisLocalAddin";
    // A sheet added since has no name here; its id serves as well to read it again.
    const name = names.get(event.worksheetId) ?? event.worksheetId;
    if (!isOwn) {
      edited.add(name);
      isByOthers &&= event.source === "Remote";
    }
    clearTimeout(timer);
    if (edited.size > 0) timer = setTimeout(tell, pauseMs);
    return Promise.resolve();
  });
  await context.sync();
  const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  return {
    async stop() {
      clearTimeout(timer);
      handler.remove();
      await handler.context.sync();
    },
  };
}
