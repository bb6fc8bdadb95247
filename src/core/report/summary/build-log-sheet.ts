import type { CheckResult, FileResult, IncompleteReason, Severity } from "../../domain/check-result";
import type { DecisionRow } from "../../domain/council";
import type { WorkbookReading } from "../../domain/reading";
import { describePeopleLeft } from "../../messages/people-left";
import { summaryHeadings } from "../../messages/report-summary-headings-vi";
import { logHeadings, sheetSentences } from "../../messages/report-summary-sheets-vi";
import { sheetNames } from "../../messages/report-summary-vi";
import { reviewColumns, reviewSentences } from "../../messages/review-vi";
import { awardName, describeDecision } from "../../review/describe-decision";
import { recordCells } from "../../review/long-records";
import type { CellModel, SheetModel } from "../workbook-model";
import { lineOf } from "./council-cells";
import { SheetDraft } from "./sheet-draft";

const widths = [6, 18, 38, 12, 10, 40, 14, 70, 3] as const;

/** Characters of a line over all columns. */
const titleLength = 150;

/** How many unread ranges one cell names. */
const namedRanges = 20;

/** Builds the log: what this run read, what it could not read, and what it doubted. */
export function buildLogSheet(result: CheckResult, readings: readonly WorkbookReading[]): SheetModel {
  const draft = new SheetDraft();
  draft.addWide(logHeadings.title, "title", [1, widths.length], titleLength);
  const { stt, what, file, lists, records, unread, issues, note } = logHeadings;
  const header = draft.add(
    [
      ...rowOf([stt, what, file, lists, records, unread, issues, note], "header"),
      record(reviewColumns.record),
    ],
    34,
  );
  const lines = [
    runLine(result),
    ...result.files.map((each) => fileLine(each, readings)),
    ...result.incomplete.map(incompleteLine),
  ];
  lines.forEach((line, index) => draft.add(rowOf([index + 1, ...line], "text-wrap")));
  [...result.decisions]
    .sort((a, b) => a.number - b.number)
    .forEach((decision, index) => {
      const [first = "", ...others] = recordCells(JSON.stringify(lineOf(decision)));
      draft.add([
        ...rowOf([lines.length + index + 1, ...decisionLine(decision)], "text-wrap"),
        record(first),
      ]);
      for (const other of others)
        draft.add([...rowOf([null, logHeadings.continued], "text-wrap"), record(other)]);
    });
  return {
    name: sheetNames.log,
    columnWidths: widths,
    rows: draft.rows,
    merges: draft.merges,
    freeze: { rows: header, columns: 0 },
    print: {
      landscape: true,
      fitToWidth: true,
      repeatRows: [header, header],
      footer: summaryHeadings.footer,
    },
  };
}

type Line = readonly CellModel["value"][];

/** What the sheet's reader needs, unseen beside the words. */
function record(value: string): CellModel {
  return { column: widths.length, value, style: "unseen" };
}

function decisionLine({ decision, subject }: DecisionRow): Line {
  const { name, school, award } = subject;
  const who = [name ?? reviewSentences.noName, school, awardName(award), decision.by, decision.on];
  const said = reviewSentences.decided(
    describeDecision(decision),
    who.filter((part) => part !== null && part !== undefined && part !== "").join(", "),
  );
  return [logHeadings.decision, null, null, null, null, null, said];
}

function runLine({ files, findings }: CheckResult): Line {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const records = files.reduce((sum, file) => sum + file.recordCount, 0);
  const said = sheetSentences.run(files.length, records, count("error"), count("query"));
  return [logHeadings.run, null, null, records, null, null, said];
}

function fileLine(file: FileResult, readings: readonly WorkbookReading[]): Line {
  const reading = readings.find((each) => each.file === file.file);
  const lists = typeof file.lists === "number" ? reading?.lists : file.lists;
  const listCount = typeof file.lists === "number" ? file.lists : file.lists.length;
  const issues = lists?.reduce((sum, list) => sum + list.readIssues.length, 0) ?? null;
  return [
    logHeadings.read,
    file.file,
    listCount,
    file.recordCount,
    unreadText(file),
    issues,
    describePeopleLeft(file.unread, "vi") ?? null,
  ];
}

function unreadText({ unread }: FileResult): string | null {
  if (unread.length === 0) return null;
  const named = unread
    .slice(0, namedRanges)
    .map(({ sheet, range }) => sheetSentences.unreadWhere(sheet, range));
  return [...named, ...(unread.length > namedRanges ? ["…"] : [])].join("; ");
}

function incompleteLine(reason: IncompleteReason): Line {
  return [
    logHeadings.incomplete,
    reason.file ?? reason.at?.file ?? null,
    null,
    null,
    null,
    null,
    reason.text,
  ];
}

function rowOf(values: Line, style: "header" | "text-wrap"): CellModel[] {
  return values.map((value, index) => ({
    column: index + 1,
    value,
    style: index === 0 && style === "text-wrap" ? "text-centre" : style,
  }));
}
