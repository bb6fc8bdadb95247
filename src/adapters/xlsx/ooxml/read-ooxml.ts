import type { SheetSnapshot, WorkbookSnapshot } from "../../../core/index";
import { CellBudget, SheetBuilder } from "../snapshot/sheet-builder";
import { createStyleTable } from "../snapshot/style-table";
import { corrupt, unsupported, wrongType } from "../unreadable";
import type { ZipArchive } from "../zip/open-zip";
import { readRelationships, type Relationship } from "./read-relationships";
import { readSharedStrings } from "./read-shared-strings";
import { readSheet, type SharedParts } from "./read-sheet";
import { readStyles } from "./read-styles";
import { readWorkbookPart, type SheetEntry } from "./read-workbook-part";

/** Reads an .xlsx or .xlsm package, transitional or strict, whatever its parts are called. */
export function readOoxml(archive: ZipArchive, file: string): WorkbookSnapshot {
  const part = findWorkbookPart(archive);
  const workbook = readWorkbookPart(archive, part);
  const links = readRelationships(archive, part);
  const strings = links.find(({ kind }) => kind === "sharedStrings")?.target;
  const shared: SharedParts = {
    strings: strings !== undefined && archive.has(strings) ? readSharedStrings(archive, strings) : [],
    styleOf: readStyles(archive, links.find(({ kind }) => kind === "styles")?.target, createStyleTable()),
    date1904: workbook.date1904,
  };
  const budget = new CellBudget();
  const read = (sheet: SheetEntry) => readOneSheet(archive, sheet, links, shared, budget);
  return { file, date1904: workbook.date1904, sheets: workbook.sheets.flatMap(read) };
}

/** Gives the name of the part that lists the sheets. */
export function findWorkbookPart(archive: ZipArchive): string {
  const part = readRelationships(archive, "").find(({ kind }) => kind === "officeDocument")?.target;
  if (part?.toLowerCase().endsWith(".bin") === true) throw unsupported("a binary workbook (.xlsb)");
  if (part !== undefined) return part;
  if (archive.has("xl/workbook.xml")) return "xl/workbook.xml";
  throw wrongType("a zip without a workbook in it");
}

/** Chart sheets and old macro and dialog sheets hold no cells of a list and are left out. */
function readOneSheet(
  archive: ZipArchive,
  { name, state, relationship }: SheetEntry,
  links: readonly Relationship[],
  shared: SharedParts,
  budget: CellBudget,
): readonly SheetSnapshot[] {
  const link = links.find(({ id }) => id === relationship);
  if (!link) throw corrupt(`sheet "${name}" has no part`);
  if (link.kind !== "worksheet") return [];
  const sheet = new SheetBuilder(name, state, budget);
  readSheet(archive, link.target, shared, sheet);
  return [sheet.build()];
}
