import { dossierHeading } from "../dossier/dossier-heading";
import { slipLetter } from "../messages/slip-vi";
import { column, paragraph, row } from "../report/document/blocks";
import type { DocumentBlock, DocumentModel } from "../report/document-model";
import { formatCount } from "../text";
import type { SlipLine } from "./slip-lines";

/** Lines of the letter's table, by which it stays on one page. */
const roomForLines = 26;

/** Characters of a line of each column of text. */
const charactersALine = { what: 38, fix: 32, where: 16 } as const;

/** Cells named before the rest are only counted. */
const mostCells = 4;

interface SlipGroup {
  readonly where: string;
  readonly what: string;
  readonly fix: string;
}

/** Builds the letter of one page that goes with a school's slips: each kind of thing once, with its cells. */
export function buildSlipLetter(
  school: string,
  lines: readonly SlipLine[],
  commune: string | null,
): DocumentModel {
  return {
    ...dossierHeading(commune, slipLetter, "committee"),
    notices: [],
    body: bodyOf(school, lines),
    annexes: [],
  };
}

function bodyOf(school: string, lines: readonly SlipLine[]): DocumentBlock[] {
  const errors = lines.filter(({ severity }) => severity === "error").length;
  const files = [...new Set(lines.map(({ file }) => file))].join("; ");
  const groups = groupsOf(lines);
  const shown = groups.slice(0, fitting(groups));
  const rest = groups.length - shown.length;
  return [
    paragraph(slipLetter.addressed, { school }),
    paragraph(slipLetter.opening, {
      files: files === "" ? slipLetter.noFile : files,
      errors: formatCount(errors),
      queries: formatCount(lines.length - errors),
    }),
    {
      type: "table",
      columns: [column(1.3, "centre"), column(3, "left"), column(7, "left"), column(6, "left")],
      header: [
        [slipLetter.number, slipLetter.where, slipLetter.what, slipLetter.fix].map((text) => ({
          content: [{ text }],
        })),
      ],
      rows: shown.map(({ where, what, fix }, index) => row([String(index + 1), where, what, fix])),
    },
    ...(rest === 0 ? [] : [paragraph(slipLetter.rest, { count: formatCount(rest) })]),
    paragraph(slipLetter.closing),
  ];
}

/** Lines of one kind are said once, by the first of them, with all their cells. */
function groupsOf(lines: readonly SlipLine[]): readonly SlipGroup[] {
  const byCode = new Map<string, SlipLine[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.code, line.sheet]);
    byCode.set(key, [...(byCode.get(key) ?? []), line]);
  }
  return [...byCode.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const cells = [...new Set(group.flatMap(({ cell }) => cell ?? []))];
    const named = slipLetter.cells(
      cells.slice(0, mostCells).join(", "),
      Math.max(0, cells.length - mostCells),
    );
    const where = [first.sheet?.trim() ?? null, named]
      .filter((part) => part !== null && part !== "")
      .join(": ");
    return [{ where, what: first.what, fix: first.fix }];
  });
}

/** Counts the groups that fit on the page. */
function fitting(groups: readonly SlipGroup[]): number {
  let room = roomForLines;
  const first = groups.findIndex(({ where, what, fix }) => {
    room -= Math.max(
      Math.ceil(where.length / charactersALine.where),
      Math.ceil(what.length / charactersALine.what),
      Math.ceil(fix.length / charactersALine.fix),
    );
    return room < 0;
  });
  return first < 0 ? groups.length : Math.max(1, first);
}
