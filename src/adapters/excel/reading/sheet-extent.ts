import type { SheetState } from "../../../core/index";
import { findMark } from "../own-sheet";

/** Where a sheet has values, counted from 0, and what all its cells share. */
export interface SheetExtent {
  readonly id: string;
  readonly name: string;
  readonly state: SheetState;
  /** Undefined where the sheet has no value. */
  readonly used: UsedArea | undefined;
  /** True for a sheet that we wrote ourselves; it is no source. */
  readonly isOwn: boolean;
  /** What a sheet of ours is for, such as "Cần xét". */
  readonly role: string | undefined;
  /** True for a sheet that was deleted or renamed since its name was read. */
  readonly isGone: boolean;
}

export interface UsedArea {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
  /** Null where some are hidden and some are not. */
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
  /** Null where cells differ. */
  readonly fontName: string | null;
}

export interface SheetName {
  readonly id: string;
  readonly name: string;
  readonly state: SheetState;
}

const STATES: Readonly<Record<string, SheetState>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** First sync of a check: which sheets there are. */
export async function readSheetNames(
  context: Excel.RequestContext,
): Promise<{ file: string; sheets: SheetName[] }> {
  const { workbook } = context;
  workbook.load("name");
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  return {
    file: workbook.name,
    sheets: sheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      state: STATES[visibility] ?? "visible",
    })),
  };
}

/** Second sync: where each sheet has values. */
export async function readExtents(
  context: Excel.RequestContext,
  names: readonly SheetName[],
): Promise<readonly SheetExtent[]> {
  const asked = names.map((name) => ({ name, ...askExtent(context, name.id) }));
  await context.sync();
  return asked.map(({ name, sheet, used, firstRow }) => {
    const mark = firstRow.isNullObject ? undefined : findMark((firstRow.values as unknown[][])[0] ?? []);
    return {
      ...name,
      isGone: sheet.isNullObject,
      used: used.isNullObject ? undefined : areaOf(used),
      isOwn: mark !== undefined,
      role: mark?.role,
    };
  });
}

function askExtent(context: Excel.RequestContext, id: string) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,format/font/name");
  const firstRow = sheet.getRange("1:1").getUsedRangeOrNullObject(true).load("values");
  return { sheet, used, firstRow };
}

function areaOf(used: Excel.Range): UsedArea {
  return {
    row: used.rowIndex,
    column: used.columnIndex,
    height: used.rowCount,
    width: used.columnCount,
    rowHidden: used.rowHidden,
    columnHidden: used.columnHidden,
    fontName: used.format.font.name,
  };
}
