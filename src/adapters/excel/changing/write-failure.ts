import type { SinkFailure } from "../../../core/index";
import { refusalOf, sinkFailureOf } from "../office-error";

/** Gives the failure of a write on a clerk's sheet; where Excel denies it, tells whether the sheet is protected. */
export async function writeFailureOf(error: unknown, sheet: string): Promise<SinkFailure> {
  const failure = sinkFailureOf(error, sheet);
  if (failure.code !== "no-access" || !(await isProtected(sheet))) return failure;
  return { ...failure, code: "protected-sheet" };
}

async function isProtected(name: string): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(name);
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
  } catch (error) {
    if (!refusalOf(error)) throw error;
    return false;
  }
}
