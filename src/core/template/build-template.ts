import {
  templateGuide,
  templateHeadings,
  templateHelp,
  templateSheets,
  templateTexts,
} from "../messages/template-vi";
import { SheetDraft } from "../report/summary/sheet-draft";
import type { CellModel, ListValidation, SheetModel, WorkbookModel } from "../report/workbook-model";
import { templateLists } from "./template-lists";
import type { TemplateColumn, TemplateList, TemplateLook } from "./template-lists";

const headerRow = 7;
const guideWidth = 100;

/**
 * Builds a workbook that a school may fill in for a year: nobody has to. It reads back with nothing doubtful, filled in or not;
 * examples stand on the sheet that tells how to fill it in, which no reader takes for a list.
 */
export function buildTemplate(look: TemplateLook, parentUnit: string | null): WorkbookModel {
  return {
    sheets: [...templateLists(look).map((list) => listSheet(list, look, parentUnit)), guideSheet()],
    properties: { title: templateTexts.title(look.year), subject: look.school },
  };
}

function listSheet(
  list: TemplateList,
  { school, year }: TemplateLook,
  parentUnit: string | null,
): SheetModel {
  const count = list.columns.length;
  const middle = Math.ceil(count / 2);
  const draft = new SheetDraft();
  const halves = (left: string | null, right: string, style: CellModel["style"]): void => {
    const row = draft.add([
      { column: 1, value: left, style },
      { column: middle + 1, value: right, style },
    ]);
    draft.merge(row, 1, row, middle);
    draft.merge(row, middle + 1, row, count);
  };
  halves(parentUnit?.toUpperCase() ?? null, templateTexts.nation, "signature");
  halves(school.toUpperCase(), templateTexts.motto, "signature");
  draft.skip();
  draft.addWide(list.title, "title", [1, count], 90);
  draft.addWide(templateTexts.yearLine(year), "title", [1, count], 90);
  draft.skipTo(headerRow);
  draft.add(
    list.columns.map(({ heading }, at) => ({
      column: at + 1,
      value: templateHeadings[heading],
      style: "header",
    })),
  );
  for (let number = 1; number <= list.rows; number++) draft.add(emptyRow(list.columns, number));
  draft.skip();
  halves(null, templateTexts.place, "subtitle");
  halves(templateTexts.preparer, templateTexts.signer, "signature");
  halves(templateTexts.signNote, templateTexts.signNote, "subtitle");
  return {
    name: list.name,
    columnWidths: list.columns.map(({ width }) => width),
    rows: draft.rows,
    merges: draft.merges,
    freeze: { rows: headerRow, columns: 2 },
    validations: list.columns.flatMap((column, at) =>
      validationOf(column, at + 1, headerRow + 1, headerRow + list.rows),
    ),
    print: {
      landscape: true,
      fitToWidth: true,
      repeatRows: [headerRow, headerRow],
      footer: templateTexts.footer,
    },
  };
}

function emptyRow(columns: readonly TemplateColumn[], number: number): readonly CellModel[] {
  return columns.map(({ heading }, at) => {
    const value = heading === "stt" ? number : null;
    const style = heading === "stt" ? "text-centre" : heading === "birthDate" ? "date" : "text-wrap";
    return { column: at + 1, value, style };
  });
}

/** Gives what a column offers, and its help, over some rows; other text may be typed all the same. */
export function validationOf(
  { heading, choices = [] }: TemplateColumn,
  column: number,
  firstRow: number,
  lastRow: number,
): readonly ListValidation[] {
  const prompt = templateHelp[heading];
  if (prompt === undefined) return [];
  const range = { fromRow: firstRow, fromColumn: column, toRow: lastRow, toColumn: column };
  return [{ range, choices, promptTitle: templateHeadings[heading], prompt, isOpen: true }];
}

function guideSheet(): SheetModel {
  const draft = new SheetDraft();
  draft.add([{ column: 1, value: templateSheets.guide.title, style: "title" }]);
  draft.skip();
  const lines = [
    ...templateGuide.lines,
    templateTexts.otherLine,
    "",
    templateGuide.examples,
    ...templateGuide.rows,
  ];
  for (const value of lines) draft.add([{ column: 1, value, style: "label" }]);
  return {
    name: templateSheets.guide.name,
    columnWidths: [guideWidth],
    rows: draft.rows,
    merges: [],
    print: { landscape: false, fitToWidth: true },
  };
}
