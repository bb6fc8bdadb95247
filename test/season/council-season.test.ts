/**
 * The whole season, once with the council's decisions kept in a file and once in the simulated Excel: lists, slips, corrected
 * files, thirty decisions, one reopened by a file that comes again, a late school, a namesake.
 */
import { createWorkbookBuilder } from "../../src/adapters/xlsx/build-workbook";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import {
  applyDecisions,
  buildSummaryWorkbook,
  enterDecisions,
  readDecisionSheets,
  replayLog,
} from "../../src/core";
import { createOpenWorkbook } from "../../src/entries/taskpane/open-workbook";
import { isFailure } from "../../src/ui/services";
import type { Checked, DecisionFile, LoggedDecision, WorkbookModel, WorkbookSnapshot } from "../../src/core";
import { reviewHeadings } from "../../src/core/messages/report-summary-sheets-vi";
import { sheetNames } from "../../src/core/messages/report-summary-vi";
import { reviewColumns } from "../../src/core/messages/review-vi";
import { calculateWith } from "../adapters/excel/summary-support";
import { saveWorkbook } from "../host/excel/save-workbook";
import { Workbook } from "../host/excel/workbook";
import { openExcel } from "../host/open-excel";
import { schoolFile } from "./school-file";
import { sendAndCorrect } from "./play-season";
import { checkFiles, decideThirty, fileOf, late, schools, standing, teachersOf } from "./season-lists";
import type { Files } from "./season-lists";

/** A loaded machine needs its time. */
jest.setTimeout(240_000);

/** Where the council's decisions lie between its meetings. */
interface Store {
  keep(checked: Checked): Promise<void>;
  /** What a person types beside the first row of a name. */
  type(name: string, answers: Readonly<Record<string, string>>): Promise<void>;
  read(): Promise<DecisionFile>;
}

async function readFile(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const read = await readWorkbookFile(bytes, "tong-hop.xlsx");
  if (!read.ok) throw new Error(read.failure.detail);
  return read.value;
}

/** The file tong-hop.xlsx; typed into as LibreOffice or Excel would, and saved. */
function fileStore(): Store {
  let bytes = new Uint8Array();
  let kept: WorkbookModel | undefined;
  const write = async (model: WorkbookModel): Promise<void> => {
    kept = model;
    bytes = new Uint8Array(await createWorkbookBuilder().build(model));
  };
  return {
    keep: (checked) => write(buildSummaryWorkbook(checked)),
    async type(name, answers) {
      if (kept === undefined) throw new Error("nothing was written yet");
      await write(typedInto(kept, name, answers));
    },
    read: async () => readDecisionSheets(await readFile(bytes)),
  };
}

function typedInto(
  model: WorkbookModel,
  name: string,
  answers: Readonly<Record<string, string>>,
): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet) => {
      if (sheet.name !== reviewSheet) return sheet;
      const { row, columns } = placeIn(sheet.rows, name);
      const typed = new Map(Object.entries(answers).map(([heading, text]) => [columns.get(heading), text]));
      return {
        ...sheet,
        rows: sheet.rows.map((each) =>
          each.row !== row
            ? each
            : {
                ...each,
                cells: each.cells.map((cell) =>
                  typed.has(cell.column) ? { ...cell, value: typed.get(cell.column) ?? null } : cell,
                ),
              },
        ),
      };
    }),
  };
}

/** The open workbook in the simulated Excel, as the pane reads and writes it through Microsoft's client. */
function excelStore(): Store & { readonly workbook: Workbook } {
  const { workbook } = openExcel(new Workbook("Sổ của xã.xlsx", ["Sổ"]), "latest");
  const pane = createOpenWorkbook();
  let kept: WorkbookModel | undefined;
  return {
    workbook,
    async keep(checked) {
      kept = buildSummaryWorkbook(checked);
      calculateWith(workbook, kept);
      expect(await pane.writeSummary(checked)).toEqual({ unplacedCount: 0 });
    },
    type(name, answers) {
      const sheet = kept?.sheets.find((each) => each.name === reviewSheet);
      const { row, columns } = placeIn(sheet?.rows ?? [], name);
      for (const [heading, text] of Object.entries(answers))
        workbook.sheet(reviewSheet).grid.cell(row - 1, (columns.get(heading) ?? 0) - 1).value = text;
      return Promise.resolve();
    },
    async read() {
      const read = await pane.readDecisions();
      if (isFailure(read)) throw new Error(read.detail);
      return read;
    },
  };
}

const { review: reviewSheet } = sheetNames;

/** The row of a name on Cần xét, and the columns by their headings. */
function placeIn(
  rows: WorkbookModel["sheets"][number]["rows"],
  name: string,
): { readonly row: number; readonly columns: ReadonlyMap<string, number> } {
  const header = rows.find(({ cells }) => cells.some(({ value }) => value === reviewHeadings.decision));
  const columns = new Map((header?.cells ?? []).map(({ value, column }) => [String(value), column]));
  const row = rows.find(({ cells }) => cells.some(({ value }) => value === name))?.row;
  if (row === undefined) throw new Error(`no row names ${name}`);
  return { row, columns };
}

/** The school whose list comes before the council first. */
const first = 4;

/** What that school sends after the meeting: renamed, the other way round, a row more, and its first teacher rated lower. */
async function resend(files: Files): Promise<string> {
  const [rated, ...others] = teachersOf(first);
  if (rated === undefined) throw new Error("a school without teachers");
  const more = { name: "Lý Thị Mới", born: "01/01/1979" };
  files.delete(fileOf(first));
  files.set(
    "gui lai (2).xlsx",
    await schoolFile(schools[first], [more, ...others.reverse(), { ...rated, rating: "HTNV" }]),
  );
  return rated.name;
}

const takeUp = async (checked: Checked, store: Store): Promise<readonly LoggedDecision[]> => {
  const { log, problems } = enterDecisions(checked, await store.read());
  expect(problems).toEqual([]);
  return log;
};

describe.each([
  ["tong-hop.xlsx", fileStore],
  ["the open workbook in Excel", excelStore],
])("through %s", (_, openStore) => {
  it("keeps every decision with its nominee, reopens the one whose facts changed, and takes what is typed there", async () => {
    const store = openStore();
    const { kept: files, second } = await sendAndCorrect();
    const decided = decideThirty(second);
    await store.keep(applyDecisions(second, decided));
    expect(replayLog(await takeUp(second, store))).toEqual(replayLog(decided));

    const renamed = await resend(files);
    const namesake = { name: renamed, born: "20/11/1975" };
    files.set("THCS LTV.xlsx", await schoolFile(late, [...teachersOf(12), namesake]));
    const third = await checkFiles(files);
    const log = await takeUp(third, store);
    expect(standing(third, log)).toEqual({ proposed: 107, decided: 23, holds: 29 });
    const after = applyDecisions(third, log).result.decisions;
    const reopened = after.filter(({ state }) => state === "reopened");
    expect(reopened.map(({ subject, at }) => [subject.name, at.map(({ file }) => file)])).toEqual([
      [renamed, ["gui lai (2).xlsx"]],
    ]);
    expect(reopened[0]?.changes).toContainEqual({ name: "rating", before: "HTXSNV", after: "HTNV" });

    // The council sits again and types its answer beside the case.
    await store.keep(applyDecisions(third, log));
    await store.type(renamed, {
      [reviewHeadings.decision]: "Không công nhận",
      [reviewHeadings.note]: "Chưa đủ tiêu chuẩn",
      [reviewColumns.by]: "Đỗ Thị Xuân",
    });
    const typed = await takeUp(third, store);
    expect(replayLog(typed).lines).toHaveLength(31);
    expect(standing(third, typed)).toEqual({ proposed: 107, decided: 23, holds: 30 });
    await store.keep(applyDecisions(third, typed));
    expect(replayLog(await takeUp(third, store))).toEqual(replayLog(typed));
  });
});

it("gives a workbook that was saved from Excel the same decisions as a file", async () => {
  const store = excelStore();
  const { second: checked } = await sendAndCorrect();
  const decided = decideThirty(checked);
  await store.keep(applyDecisions(checked, decided));
  const saved = readDecisionSheets(await readFile(await saveWorkbook(store.workbook)));
  expect(replayLog(saved.log)).toEqual(replayLog(decided));
});
