import type { NomineeKind } from "../domain/award";
import { valueOf } from "../domain/entry";
import { dossierTexts as texts } from "../messages/dossier-vi";
import { column, heading, paragraph, row } from "../report/document/blocks";
import { describeDecision } from "../report/document/describe-entry";
import type { DocumentBlock, TableBlock } from "../report/document-model";
import { formatVnd } from "../text";
import { nomineeKinds } from "./dossier-lines";
import type { DossierLine } from "./dossier-lines";

interface ListColumn {
  readonly heading: string;
  readonly share: number;
  readonly align?: "left" | "centre" | "right";
  readonly text: (line: DossierLine) => string;
}

/** What the last column of a list says. */
export type LastColumn = "note" | "money" | "reason" | "decision";

/** Writes one table for each kind of nominee that the lines hold; says so where there are none. */
export function dossierTables(lines: readonly DossierLine[], last: LastColumn): readonly DocumentBlock[] {
  const hasYears = new Set(lines.map(({ line }) => line.entry.year)).size > 1;
  const parts = nomineeKinds
    .map((kind) => ({ kind, own: lines.filter(({ line }) => line.entry.kind === kind) }))
    .filter(({ own }) => own.length > 0);
  const numberOf = (index: number): string => (parts.length === 1 ? "" : `${"I".repeat(index + 1)}. `);
  const blocks = parts.flatMap(({ kind, own }, index) => [
    heading(2, numberOf(index) + texts.parts[kind]),
    tableOf(own, columnsOf(kind, last, hasYears), last),
  ]);
  if (blocks.length === 0) return [paragraph(texts.none)];
  const isPaidOnce = last === "money" && lines.some(({ line }) => line.dueVnd === 0);
  return isPaidOnce ? [...blocks, paragraph(texts.paidOnce)] : blocks;
}

/** The year is told where the list has more than one. */
function columnsOf(kind: NomineeKind, last: LastColumn, hasYears: boolean): readonly ListColumn[] {
  const position: ListColumn = {
    heading: texts.position,
    share: 4,
    text: ({ line }) => textOf(valueOf(line.entry, "position")),
  };
  return [
    { heading: texts.name[kind], share: 6, text: ({ line }) => line.entry.name ?? texts.noName },
    ...(kind === "individual" ? [position] : []),
    { heading: texts.school, share: 6, text: ({ line }) => line.school ?? "" },
    ...(hasYears ? [yearColumn] : []),
    { heading: texts.award, share: 6, text: ({ line }) => line.record?.nameVi ?? line.award },
    lastColumn[last],
  ];
}

const yearColumn: ListColumn = {
  heading: texts.year,
  share: 3,
  align: "centre",
  text: ({ line }) => line.entry.year ?? "",
};

const lastColumn: Readonly<Record<LastColumn, ListColumn>> = {
  note: {
    heading: texts.note,
    share: 3,
    text: ({ verdict }) => (verdict === "needs-review" ? texts.needsReview : ""),
  },
  money: {
    heading: texts.money,
    share: 4,
    align: "right",
    text: ({ line }) => (line.dueVnd === null ? texts.unknownMoney : formatVnd(line.dueVnd)),
  },
  decision: {
    heading: texts.decision,
    share: 6,
    text: ({ issued }) => (issued === undefined ? "" : describeDecision(issued)),
  },
  reason: { heading: texts.reason, share: 14, text: ({ reasons }) => reasons.join(" ") },
};

function tableOf(
  lines: readonly DossierLine[],
  columns: readonly ListColumn[],
  last: LastColumn,
): TableBlock {
  const rows = lines.map((line, index) => row([String(index + 1), ...columns.map(({ text }) => text(line))]));
  return {
    type: "table",
    columns: [column(1.5, "centre"), ...columns.map(({ share, align }) => column(share, align ?? "left"))],
    header: [[texts.number, ...columns.map((each) => each.heading)].map((text) => ({ content: [{ text }] }))],
    rows: last === "money" ? [...rows, totalRow(lines, columns.length)] : rows,
  };
}

function totalRow(lines: readonly DossierLine[], columnCount: number): TableBlock["rows"][number] {
  const total = lines.reduce((sum, { line }) => sum + (line.dueVnd ?? 0), 0);
  const label = { content: [{ text: texts.total }], columnSpan: columnCount };
  return { total: true, cells: [label, { content: [{ text: formatVnd(total) }] }] };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
