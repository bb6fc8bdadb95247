import type { CheckResult, FindingRow, Severity } from "../../domain/check-result";
import type { Entry } from "../../domain/entry";
import { acceptedNotesOf } from "../../law";
import { summaryHeadings } from "../../messages/report-summary-headings-vi";
import { reviewHeadings, sheetSentences } from "../../messages/report-summary-sheets-vi";
import { severityWords, sheetNames } from "../../messages/report-summary-vi";
import { decisionKindWords, reviewColumns } from "../../messages/review-vi";
import type { CellRange } from "../../domain/cell-address";
import type { CellLook, CellModel, ListValidation, RowModel, SheetModel } from "../workbook-model";
import { createCouncilFinder } from "./council-cells";
import type { CouncilCells } from "./council-cells";
import { createSubjectFinder } from "./entry-names";
import type { RowSubject } from "./entry-names";
import { placeLink, placeText } from "./place-link";

const headerRow = 4;

/** A sheet holds at most 65,530 links; rows beyond keep the place as text. */
const mostLinks = 65_000;

interface ReviewRow {
  readonly finding: FindingRow;
  readonly subject: RowSubject;
  readonly number: number;
  readonly council: CouncilCells;
}

interface ReviewColumn {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: ReviewRow) => Omit<CellModel, "column">;
}

const wrapped = (value: string | null): Omit<CellModel, "column"> => ({ value, style: "text-wrap" });

const columns: readonly ReviewColumn[] = [
  { heading: reviewHeadings.stt, width: 5, cell: ({ number }) => ({ value: number, style: "text-centre" }) },
  { heading: reviewHeadings.severity, width: 10, cell: ({ finding }) => severityCell(finding.severity) },
  {
    heading: reviewHeadings.code,
    width: 8,
    cell: ({ finding }) => ({ value: finding.number, style: "text-centre" }),
  },
  { heading: reviewHeadings.school, width: 19, cell: ({ subject }) => wrapped(subject.school) },
  { heading: reviewHeadings.name, width: 19, cell: ({ subject }) => wrapped(subject.name) },
  { heading: reviewHeadings.text, width: 38, cell: ({ finding }) => wrapped(finding.text) },
  { heading: reviewHeadings.fix, width: 30, cell: ({ finding }) => wrapped(finding.fix) },
  { heading: reviewHeadings.citation, width: 17, cell: ({ finding }) => wrapped(finding.citation ?? null) },
  { heading: reviewHeadings.place, width: 18, cell: placeCell },
  { heading: reviewHeadings.decision, width: 12, cell: ({ council }) => input(council.decision) },
  { heading: reviewHeadings.note, width: 19, cell: ({ council }) => input(council.reason) },
  { heading: reviewColumns.award, width: 13, cell: ({ council }) => wrapped(council.award) },
  { heading: reviewColumns.to, width: 11, cell: ({ council }) => input(council.to) },
  { heading: reviewColumns.votes, width: 14, cell: ({ council }) => input(council.votes) },
  { heading: reviewColumns.by, width: 12, cell: ({ council }) => input(council.by) },
  { heading: reviewColumns.on, width: 11, cell: ({ council }) => input(council.on) },
  {
    heading: reviewColumns.record,
    width: 3,
    cell: ({ council }) => ({ value: council.record, style: "unseen" }),
  },
];

function input(value: string | null): Omit<CellModel, "column"> {
  return { value, style: "input" };
}

const columnOf = (heading: string): number => columns.findIndex((column) => column.heading === heading) + 1;

/** Builds the council's sheet: one row a finding that needs an answer, errors first, each with room for a decision. */
export function buildReviewSheet(result: CheckResult, entries: readonly Entry[]): SheetModel {
  const findings = [...ofSeverity(result, "error"), ...ofSeverity(result, "query")];
  const subjectOf = createSubjectFinder(entries);
  const councilOf = createCouncilFinder(result, entries);
  const found = findings.map((finding, index) =>
    findingRow({
      finding,
      subject: subjectOf(finding.at),
      number: index + 1,
      council: councilOf.row(finding),
    }),
  );
  const kept = councilOf
    .rest(findings)
    .map(({ finding, subject, council }, index) =>
      findingRow({ finding, subject, council, number: findings.length + index + 1 }),
    );
  const rows = [...found, ...kept];
  const lastRow = headerRow + Math.max(1, rows.length);
  return {
    name: sheetNames.review,
    columnWidths: columns.map(({ width }) => width),
    rows: [...headRows(result), ...(rows.length > 0 ? rows : [emptyRow()])],
    merges: [1, 2].map((row) => ({ fromRow: row, fromColumn: 1, toRow: row, toColumn: columns.length })),
    freeze: { rows: headerRow, columns: 0 },
    filter: { fromRow: headerRow, fromColumn: 1, toRow: lastRow, toColumn: columns.length },
    validations: validationsOf(result.settings, headerRow + 1, lastRow),
    print: {
      landscape: true,
      fitToWidth: true,
      repeatRows: [headerRow, headerRow],
      footer: summaryHeadings.footer,
    },
  };
}

function validationsOf(
  settings: CheckResult["settings"],
  fromRow: number,
  toRow: number,
): readonly ListValidation[] {
  const rangeOf = (heading: string): CellRange => ({
    fromRow,
    fromColumn: columnOf(heading),
    toRow,
    toColumn: columnOf(heading),
  });
  const { to, votes } = reviewColumns;
  return [
    {
      range: rangeOf(reviewHeadings.decision),
      choices: Object.values(decisionKindWords),
      promptTitle: reviewHeadings.choose,
      prompt: reviewHeadings.chooseHow,
    },
    {
      range: rangeOf(reviewHeadings.note),
      choices: acceptedNotesOf(settings),
      promptTitle: reviewHeadings.note,
      prompt: reviewColumns.reasonHow,
      isOpen: true,
    },
    { range: rangeOf(to), choices: [], promptTitle: to, prompt: reviewColumns.toHow, isOpen: true },
    { range: rangeOf(votes), choices: [], promptTitle: votes, prompt: reviewColumns.votesHow, isOpen: true },
  ];
}

function ofSeverity({ findings }: CheckResult, severity: Severity): FindingRow[] {
  return findings.filter((finding) => finding.severity === severity);
}

function headRows(result: CheckResult): RowModel[] {
  const counts = sheetSentences.reviewCounts(
    ofSeverity(result, "error").length,
    ofSeverity(result, "query").length,
  );
  return [
    { row: 1, cells: [{ column: 1, value: reviewHeadings.title, style: "title" }] },
    { row: 2, cells: [{ column: 1, value: counts, style: "label" }] },
    {
      row: headerRow,
      height: 34,
      cells: columns.map(({ heading }, index) => ({
        column: index + 1,
        value: heading,
        style: heading === reviewColumns.record ? "unseen" : "header",
      })),
    },
  ];
}

function findingRow(row: ReviewRow): RowModel {
  return {
    row: headerRow + row.number,
    cells: columns.map(({ cell }, index) => ({ column: index + 1, ...cell(row) })),
  };
}

function emptyRow(): RowModel {
  return {
    row: headerRow + 1,
    cells: [{ column: 6, value: sheetSentences.nothingToReview, style: "text-wrap" }],
  };
}

function severityCell(severity: Severity): Omit<CellModel, "column"> {
  const style: CellLook = severity;
  return { value: severityWords[severity], style };
}

function placeCell({ finding, number }: ReviewRow): Omit<CellModel, "column"> {
  const value = placeText(finding.at);
  const link = number <= mostLinks ? placeLink(finding.at) : undefined;
  return link === undefined ? wrapped(value) : { value, style: "link", link };
}
