import type {
  Result,
  SheetSnapshot,
  SourceFailure,
  WorkbookSnapshot,
  WorkbookSource,
} from "../../core/index";
import { cellsPerSync, probeExcel } from "./abilities";
import { sourceFailureOf } from "./office-error";
import { findDateSystem } from "./reading/date-system";
import { planBlocks } from "./reading/plan-blocks";
import type { Block } from "./reading/plan-blocks";
import { ChangedWhileReading, readGroup } from "./reading/read-group";
import type { BlockCells } from "./reading/read-group";
import { readExtents, readSheetNames } from "./reading/sheet-extent";
import type { SheetExtent } from "./reading/sheet-extent";
import { settleFonts } from "./reading/settle-fonts";
import { sheetSnapshots } from "./reading/sheet-snapshots";

/** Called the open workbook until its name is known. */
const UNNAMED = "Excel";

/** Reads the open workbook: names, extents, then cells in few and bounded requests. Writes nothing, ever. */
export function createExcelWorkbookSource(): WorkbookSource {
  return { read: () => guarded(UNNAMED, readOpenWorkbook) };
}

/** Reads only some sheets again, after an edit, and gives the snapshot with these replaced; a sheet that is gone is left out. */
export function rereadSheets(
  before: WorkbookSnapshot,
  names: readonly string[],
): Promise<Result<WorkbookSnapshot, SourceFailure>> {
  return guarded(before.file, (context) => readAgain(context, before, names));
}

/** Reads sheets of our own by their role, as "Cần xét", whatever the clerk calls them now; those not there are left out. */
export function readOwnSheets(roles: readonly string[]): Promise<Result<WorkbookSnapshot, SourceFailure>> {
  return guarded(UNNAMED, async (context) => {
    const { file, sheets } = await readSheetNames(context);
    const extents = (await readExtents(context, sheets)).flatMap((extent) =>
      extent.role !== undefined && roles.includes(extent.role)
        ? [{ ...extent, name: extent.role, isOwn: false }]
        : [],
    );
    const { blocks } = await readBlocks(context, extents);
    return { file, sheets: sheetSnapshots(extents, blocks), date1904: false };
  });
}

async function guarded(
  file: string,
  read: (context: Excel.RequestContext) => Promise<WorkbookSnapshot>,
): Promise<Result<WorkbookSnapshot, SourceFailure>> {
  try {
    return { ok: true, value: await twiceIfChanged(() => Excel.run(read)) };
  } catch (error) {
    if (error instanceof ChangedWhileReading) {
      return {
        ok: false,
        failure: { code: "host-busy", file, detail: `sheet ${error.message} changes while it is read` },
      };
    }
    return { ok: false, failure: sourceFailureOf(error, file) };
  }
}

/** Reads again where another user's edit came between two requests of the first read. */
async function twiceIfChanged<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ChangedWhileReading)) throw error;
    return read();
  }
}

async function readOpenWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { file, sheets: names } = await readSheetNames(context);
  const extents = await readExtents(context, names);
  const { blocks, dateSystem } = await readBlocks(context, extents);
  return { file, sheets: sheetSnapshots(extents, blocks), date1904: dateSystem === "1904" };
}

interface Read {
  readonly blocks: readonly BlockCells[];
  readonly dateSystem: "1900" | "1904" | undefined;
}

async function readBlocks(context: Excel.RequestContext, extents: readonly SheetExtent[]): Promise<Read> {
  const groups = planBlocks(extents, cellsPerSync(probeExcel()));
  let read: Read = { blocks: [], dateSystem: undefined };
  for (const group of groups) read = await readNext(context, group, read);
  return read;
}

/** Shown texts are asked for only until a date cell has told the date system. */
async function readNext(context: Excel.RequestContext, group: readonly Block[], before: Read): Promise<Read> {
  const cells = await readSettled(context, group, before.dateSystem === undefined);
  return { blocks: [...before.blocks, ...cells], dateSystem: before.dateSystem ?? findDateSystem(cells) };
}

async function readSettled(
  context: Excel.RequestContext,
  group: readonly Block[],
  withText: boolean,
): Promise<readonly BlockCells[]> {
  return settleFonts(context, await readGroup(context, group, withText));
}

async function readAgain(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  names: readonly string[],
): Promise<WorkbookSnapshot> {
  const extents = await readExtentsByName(context, names);
  const groups = planBlocks(extents, cellsPerSync(probeExcel()));
  const blocks: BlockCells[] = [];
  for (const group of groups) blocks.push(...(await readSettled(context, group, false)));
  const fresh = new Map(sheetSnapshots(extents, blocks).map((sheet) => [sheet.name, sheet]));
  return { ...before, sheets: before.sheets.flatMap((sheet) => replaced(sheet, names, fresh)) };
}

/** The names are those of the last snapshot; a sheet renamed since is no longer found by its old one. */
async function readExtentsByName(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly SheetExtent[]> {
  const known = names.map((name) => ({ id: name, name, state: "visible" as const }));
  return readExtents(context, known);
}

function replaced(
  sheet: SheetSnapshot,
  names: readonly string[],
  fresh: ReadonlyMap<string, SheetSnapshot>,
): readonly SheetSnapshot[] {
  if (!names.includes(sheet.name)) return [sheet];
  const read = fresh.get(sheet.name);
  return read ? [{ ...read, state: sheet.state }] : [];
}
