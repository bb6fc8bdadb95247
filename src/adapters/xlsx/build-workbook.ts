import type { NamedRange, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { SheetModel, WorkbookBuilder, WorkbookModel } from "../../core/index";
import { buildSheet } from "./build/build-sheet";
import { ChoiceLists } from "./build/choice-lists";
import { DEFAULT_FONT } from "./build/looks";
import { quoteSheetName, validSheetNames } from "./build/sheet-names";

/** The moment that our files carry, so that the same model gives the same bytes. */
const FIXED_MOMENT = new Date(Date.UTC(2000, 0, 1));

/** The sheet that keeps long lists of choices; it stays hidden. */
const LIST_SHEET = "_lua_chon";

/** Gives the builder that writes .xlsx files. */
export function createWorkbookBuilder(): WorkbookBuilder {
  return { build: buildWorkbook };
}

async function buildWorkbook({ sheets, properties }: WorkbookModel): Promise<Uint8Array> {
  const names = validSheetNames([...sheets.map(({ name }) => name), LIST_SHEET]);
  const lists = new ChoiceLists(names.at(-1) ?? LIST_SHEET);
  const written: WriteSheet[] = sheets.map((sheet, i) => buildSheet(sheet, names[i] ?? sheet.name, lists));
  const listSheet = lists.sheet();
  return writeXlsx({
    sheets: listSheet ? [...written, listSheet] : written,
    namedRanges: sheets.flatMap((sheet, i) => repeatedRows(sheet, names[i] ?? sheet.name)),
    defaultFont: { ...DEFAULT_FONT },
    properties: { ...properties, created: FIXED_MOMENT, modified: FIXED_MOMENT },
  });
}

/** Rows that print on each page are a name of the sheet; the library does not quote the sheet's name in it. */
function repeatedRows({ print }: SheetModel, sheet: string): readonly NamedRange[] {
  if (!print.repeatRows) return [];
  const [first, last] = print.repeatRows;
  const range = `${quoteSheetName(sheet)}!$${String(first)}:$${String(last)}`;
  return [{ name: "_xlnm.Print_Titles", range, scope: sheet }];
}
