import type { SheetModel, SinkFailure } from "../../../core/index";
import { probeExcel } from "../abilities";
import { findMark } from "../own-sheet";
import type { OwnSheetMark } from "../own-sheet";

/** The key under which a sheet of ours bears its role, where Excel keeps properties of sheets. */
export const PROPERTY = "so-thi-dua";

/** A sheet of ours that is in the workbook already, or may become ours since it is empty. */
export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly mark: OwnSheetMark | undefined;
}

/** What the workbook holds for each sheet of the model; undefined where it must be added. */
export interface OwnSheets {
  readonly workbookName: string;
  readonly found: ReadonlyMap<string, FoundSheet>;
}

/** Thrown before anything is written. */
export class WriteRefused extends Error {
  constructor(readonly failure: SinkFailure) {
    super(failure.detail);
  }
}

interface Seen {
  readonly id: string;
  readonly name: string;
  readonly role: string | undefined;
  readonly mark: OwnSheetMark | undefined;
  readonly isEmpty: boolean;
  readonly isProtected: boolean;
}

/** Finds our sheets by their property or mark; a foreign sheet of the same name, or a locked one, is refused. */
export async function findOwnSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetModel[],
): Promise<OwnSheets> {
  const { workbook } = context;
  workbook.load("name,readOnly");
  workbook.protection.load("protected");
  const names = workbook.worksheets.load("items/id,items/name");
  await context.sync();
  if (workbook.readOnly) throw refused("no-access", workbook.name, "the workbook is read-only");
  const seen = await lookAt(context, names.items);
  const found = new Map<string, FoundSheet>();
  for (const { name } of sheets) {
    const sheet = choose(seen, name);
    if (sheet) found.set(name, sheet);
    else if (workbook.protection.protected)
      throw refused("no-access", name, "the workbook's structure is locked");
  }
  return { workbookName: workbook.name, found };
}

async function lookAt(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Seen[]> {
  const { hasSheetProperties } = probeExcel();
  const asked = sheets.map((sheet) => ({
    sheet,
    firstRow: sheet.getRange("1:1").getUsedRangeOrNullObject(true).load("values"),
    used: sheet.getUsedRangeOrNullObject(true),
    protection: sheet.protection.load("protected"),
    property: hasSheetProperties
      ? sheet.customProperties.getItemOrNullObject(PROPERTY).load("value")
      : undefined,
  }));
  await context.sync();
  return asked.map(({ sheet, firstRow, used, protection, property }) => {
    const mark = firstRow.isNullObject ? undefined : findMark((firstRow.values as unknown[][])[0] ?? []);
    const role = property && !property.isNullObject ? property.value : mark?.role;
    return {
      id: sheet.id,
      name: sheet.name,
      role,
      mark,
      isEmpty: used.isNullObject,
      isProtected: protection.protected,
    };
  });
}

/** Of several with one role (a copy that the clerk made), the one that bears its name. */
function choose(seen: readonly Seen[], role: string): FoundSheet | undefined {
  const isNamed = ({ name }: Seen): boolean => name.toLowerCase() === role.toLowerCase();
  const ours = seen.filter((sheet) => sheet.role === role);
  const named = seen.find(isNamed);
  const sheet = ours.find(isNamed) ?? ours[0] ?? named;
  if (!sheet) return undefined;
  if (sheet.role === undefined && !sheet.isEmpty)
    throw refused("exists-foreign", role, "a sheet of this name is not ours");
  if (sheet.isProtected) throw refused("protected-sheet", sheet.name, "the sheet is protected");
  return sheet;
}

const refused = (code: SinkFailure["code"], target: string, detail: string): WriteRefused =>
  new WriteRefused({ code, target, detail });
