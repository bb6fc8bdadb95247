import type { CellLook, Result, Severity, SheetModel, SourceFailure } from "../../../core/index";
import { quoteSheetName, validSheetNames } from "../build/sheet-names";
import { readRelationships } from "../ooxml/read-relationships";
import { sniff } from "../sniff";
import { Unreadable, corrupt, wrongType } from "../unreadable";
import { openZip } from "../zip/open-zip";
import { addHighlight, addLooks } from "./add-looks";
import { addContentType, addRelationship } from "./add-relationship";
import { markCells } from "./mark-cells";
import type { CellMarks } from "./mark-cells";
import { PackageEdit } from "./package-edit";
import { sheetXml } from "./sheet-xml";
import { StyleEdit } from "./style-edit";
import { vocabularyOf } from "./vocabulary";
import type { Vocabulary } from "./vocabulary";
import { appendWithin, attributeOf, childrenOf, escapeXml, insertAt, rootOf } from "./xml-nodes";
import type { XmlNode } from "./xml-nodes";

export interface AddedSheet {
  readonly sheet: SheetModel;
  /** The sheet of an earlier slip, whose place is taken. */
  readonly replaces?: string;
  /** Marks on the workbook's other sheets by the sheets' names. */
  readonly marks: ReadonlyMap<string, readonly CellMarks[]>;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Adds a sheet of ours, and marks, to a copy of an .xlsx or .xlsm. Every part but the list of sheets, the styles and the marked
 * sheets keeps its bytes; of those, everything keeps its bytes but what is added.
 */
export function addSheet(
  bytes: Uint8Array,
  fileName: string,
  added: AddedSheet,
): Result<Uint8Array, SourceFailure> {
  try {
    return { ok: true, value: addTo(new PackageEdit(bytes), added) };
  } catch (error) {
    const code = error instanceof Unreadable ? error.code : "corrupt";
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, failure: { code, file: fileName, detail } };
  }
}

/** Tells whether a file is of the kind that can take a sheet; the others are copied by nobody unharmed. */
export function canTakeSheet(bytes: Uint8Array): boolean {
  try {
    return sniff(bytes) === "zip" && !openZip(bytes).has("mimetype");
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
}

function addTo(edit: PackageEdit, { sheet, replaces, marks }: AddedSheet): Uint8Array {
  const book = openBook(edit);
  const styles = book.styles();
  const looks = addLooks(styles, [
    ...new Set(sheet.rows.flatMap(({ cells }) => cells.map(({ style }) => style))),
  ]);
  const formatOf = (severity: Severity): number => addHighlight(styles, severity);
  for (const { name, part } of book.sheets) {
    edit.change(part, (text) => markCells(text, marks.get(name) ?? [], formatOf));
  }
  edit.change(book.stylesPart, () => styles.text);
  const own = book.sheets.find(({ name }) => name === replaces);
  if (own) edit.put(own.part, sheetXml(sheet, looks, book.words));
  else addNew(edit, book, sheet, looks);
  return edit.toBytes();
}

interface Book {
  readonly part: string;
  readonly words: Vocabulary;
  readonly stylesPart: string;
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  /** Names of all sheets, of those without cells too. */
  readonly names: readonly string[];
  styles(): StyleEdit;
}

function openBook(edit: PackageEdit): Book {
  const part =
    readRelationships(edit.archive, "").find(({ kind }) => kind === "officeDocument")?.target ??
    "xl/workbook.xml";
  if (!edit.has(part)) throw wrongType("a zip without a workbook in it");
  const text = edit.textOf(part);
  const words = vocabularyOf(text);
  const links = readRelationships(edit.archive, part);
  const listed = childrenOf(text, sheetList(text));
  const sheets = listed.flatMap((node) => {
    const link = links.find(({ id }) => id === attributeOf(node, "id"));
    return link?.kind === "worksheet" ? [{ name: attributeOf(node, "name") ?? "", part: link.target }] : [];
  });
  const stylesPart = links.find(({ kind }) => kind === "styles")?.target ?? addStyles(edit, part, words);
  const names = listed.map((node) => attributeOf(node, "name") ?? "");
  return { part, words, stylesPart, sheets, names, styles: () => new StyleEdit(edit.textOf(stylesPart)) };
}

function sheetList(text: string): XmlNode {
  const list = childrenOf(text, rootOf(text)).find(({ name }) => name === "sheets");
  if (!list) throw corrupt("a workbook without a list of sheets");
  return list;
}

/** A workbook without styles shows every cell plainly; its first font, fills, border and format say the same. */
function addStyles(edit: PackageEdit, workbook: string, { main, links }: Vocabulary): string {
  const part = edit.freeName(`${workbook.slice(0, workbook.lastIndexOf("/") + 1)}soThiDuaStyles`, "xml");
  edit.put(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
      `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
      `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
      `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
  );
  addContentType(edit, part, `${SPREADSHEET}.styles+xml`);
  addRelationship(edit, workbook, `${links}/styles`, part);
  return part;
}

function addNew(
  edit: PackageEdit,
  book: Book,
  sheet: SheetModel,
  looks: ReadonlyMap<CellLook, number>,
): void {
  const folder = book.part.slice(0, book.part.lastIndexOf("/") + 1);
  const part = edit.freeName(`${folder}worksheets/soThiDua`, "xml");
  edit.put(part, sheetXml(sheet, looks, book.words));
  addContentType(edit, part, `${SPREADSHEET}.worksheet+xml`);
  const id = addRelationship(edit, book.part, `${book.words.links}/worksheet`, part);
  const name = validSheetNames([...book.names, sheet.name]).at(-1) ?? sheet.name;
  edit.change(book.part, (text) => nameTitles(listSheet(text, name, id, book.words), name, sheet));
}

function listSheet(text: string, name: string, id: string, { links }: Vocabulary): string {
  const list = sheetList(text);
  const ids = childrenOf(text, list).map((node) => Number(attributeOf(node, "sheetId") ?? 0));
  const place = `name="${escapeXml(name)}" sheetId="${String(Math.max(0, ...ids) + 1)}"`;
  return appendWithin(text, list, `<${list.prefix}sheet xmlns:r="${links}" ${place} r:id="${id}"/>`);
}

/** What may stand before defined names in the workbook part. */
const BEFORE_NAMES = new Set(
  "fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups externalReferences".split(
    " ",
  ),
);

/** Header rows that print on each page are a name of the sheet. */
function nameTitles(text: string, sheetName: string, { print }: SheetModel): string {
  if (!print.repeatRows) return text;
  const root = rootOf(text);
  const nodes = childrenOf(text, root);
  const [first, last] = print.repeatRows;
  const range = escapeXml(`${quoteSheetName(sheetName)}!$${String(first)}:$${String(last)}`);
  const index = childrenOf(text, sheetList(text)).length - 1;
  const tag = `${root.prefix}definedName`;
  const title = `<${tag} name="_xlnm.Print_Titles" localSheetId="${String(index)}">${range}</${tag}>`;
  const names = nodes.find(({ name }) => name === "definedNames");
  if (names) return appendWithin(text, names, title);
  const before = nodes.filter(({ name }) => BEFORE_NAMES.has(name)).at(-1);
  return insertAt(text, (before ?? sheetList(text)).to, `<${tag}s>${title}</${tag}s>`);
}
