import type { SheetState } from "../../../core/index";
import { MAX_SHEETS } from "../limits";
import { tooLarge, wrongType } from "../unreadable";
import { scanPart } from "../xml/scan-part";
import type { XmlTag } from "../xml/xml-tag";
import type { ZipArchive } from "../zip/open-zip";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly state: SheetState;
  /** Points to the sheet's part by way of the workbook's relationships. */
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

/** Reads the list of sheets and the date system. */
export function readWorkbookPart(archive: ZipArchive, part: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let root: string | undefined;
  scanPart(archive, part, {
    open: (name, tag) => {
      root ??= name;
      if (name === "workbookPr") date1904 = tag.flag("date1904");
      else if (name === "sheet") sheets.push(sheetEntry(tag));
    },
    text: () => undefined,
    close: () => undefined,
  });
  if (root !== "workbook") throw wrongType(`the package holds "${root ?? "nothing"}", not a workbook`);
  if (sheets.length > MAX_SHEETS) throw tooLarge(`${String(sheets.length)} sheets`);
  return { sheets, date1904 };
}

function sheetEntry(tag: XmlTag): SheetEntry {
  const state = tag.attribute("state");
  return {
    name: tag.attribute("name") ?? "",
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationship: tag.attribute("id") ?? "",
  };
}
