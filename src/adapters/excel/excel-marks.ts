import type { Result, Severity, SinkFailure, WorkbookSnapshot } from "../../core/index";
import { askRow, keyOfRow, positionOf, rowKeyIn } from "./changing/row-key";
import { writeFailureOf } from "./changing/write-failure";
import { sinkFailureOf } from "./office-error";
import { joinAddresses } from "./writing/addresses";
import { HIGHLIGHTS } from "./writing/looks";

/** A cell to be shown by a colour. */
export interface Mark {
  readonly sheet: string;
  /** "C12". */
  readonly cell: string;
  readonly severity: Severity;
}

export interface MarkOutcome {
  readonly marked: readonly Mark[];
  /** Cells whose row holds something else now; they were not marked. */
  readonly moved: readonly Mark[];
}

export interface MarkFailure extends SinkFailure {
  /** True where marks of ours may be left; taking them off removes them. */
  readonly isIncomplete: boolean;
}

/** Always true, and known by its text: this is how a mark of ours is found again. */
const SIGNATURE = '=LEN("so-thi-dua")>0';

/**
 * Colours cells by conditional formats alone, so that the clerk's own fills stay. Marks of an earlier run go.
 *
 * Each row is looked at before and again within the request that marks; a row that is another now is not marked.
 */
export async function showMarks(
  snapshot: WorkbookSnapshot,
  marks: readonly Mark[],
): Promise<Result<MarkOutcome, MarkFailure>> {
  return guarded(marks[0]?.sheet ?? "", (context) => mark(context, snapshot, marks, marks));
}

/** Takes off exactly our marks, from all sheets. */
export async function hideMarks(): Promise<Result<void, MarkFailure>> {
  return guarded("Excel", removeMarks);
}

async function guarded<T>(
  target: string,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<Result<T, MarkFailure>> {
  try {
    return { ok: true, value: await Excel.run(work) };
  } catch (error) {
    const failure = await writeFailureOf(error, target);
    return { ok: false, failure: { ...failure, isIncomplete: !(await tryToRemove()) } };
  }
}

/** After a failure no half of the marks stays, if Excel lets us. */
async function tryToRemove(): Promise<boolean> {
  try {
    await Excel.run(removeMarks);
    return true;
  } catch (error) {
    sinkFailureOf(error, "");
    return false;
  }
}

async function mark(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  marks: readonly Mark[],
  all: readonly Mark[],
): Promise<MarkOutcome> {
  const formats = askFormats(context, sheetsOf(all));
  const before = await stillThere(context, snapshot, marks);
  for (const format of formats().filter(isOurs)) format.delete();
  addMarks(context, before);
  const after = await stillThere(context, snapshot, before);
  if (after.length < before.length) return mark(context, snapshot, after, all);
  return { marked: after, moved: all.filter((each) => !after.includes(each)) };
}

/** Gives the marks whose rows hold what they held, seen within one request with all that is waiting to be sent. */
async function stillThere(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  marks: readonly Mark[],
): Promise<readonly Mark[]> {
  const rows = new Map<string, Excel.Range>();
  for (const each of marks) {
    const sheet = context.workbook.worksheets.getItem(each.sheet);
    if (!rows.has(placeOf(each))) rows.set(placeOf(each), askRow(sheet, positionOf(each.cell).row));
  }
  await context.sync();
  return marks.filter((each) => {
    const row = rows.get(placeOf(each));
    return row && keyOfRow(row) === rowKeyIn(snapshot, each.sheet, positionOf(each.cell).row);
  });
}

const placeOf = ({ sheet, cell }: Mark): string => `${String(positionOf(cell).row)}!${sheet}`;

const sheetsOf = (marks: readonly Mark[]): readonly string[] => [...new Set(marks.map(({ sheet }) => sheet))];

function addMarks(context: Excel.RequestContext, marks: readonly Mark[]): void {
  for (const name of sheetsOf(marks)) {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const severity of ["error", "query", "note"] as const) {
      const cells = marks
        .filter((each) => each.sheet === name && each.severity === severity)
        .map(({ cell }) => cell);
      for (const addresses of joinAddresses([...new Set(cells)]))
        addMark(sheet.getRanges(addresses), severity);
    }
  }
}

function addMark(cells: Excel.RangeAreas, severity: Severity): void {
  const { custom } = cells.conditionalFormats.add("Custom");
  custom.rule.formula = SIGNATURE;
  custom.format.fill.color = HIGHLIGHTS[severity].ground;
  custom.format.font.color = HIGHLIGHTS[severity].letters;
}

/** Asks for all conditional formats of some sheets and gives what collects them after the sync. */
function askFormats(
  context: Excel.RequestContext,
  sheets: readonly string[],
): () => readonly Excel.ConditionalFormat[] {
  const asked = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange();
    return range.conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  });
  return () => asked.flatMap(({ items }) => items);
}

/** A rule without a formula is one of ours that a failure caught half made: nobody else can make such a one. */
function isOurs({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && [SIGNATURE, ""].includes(customOrNullObject.rule.formula);
}

async function removeMarks(context: Excel.RequestContext): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const formats = askFormats(
    context,
    sheets.items.map(({ id }) => id),
  );
  await context.sync();
  for (const format of formats().filter(isOurs)) format.delete();
  await context.sync();
}
