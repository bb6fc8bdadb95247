/** A figure of the totals: how it is said, and which award lines make it. */
import type { AwardLine, Checked, TotalGroup } from "../../core";
import { countedLines, formatCount, formatVnd, moneyOf } from "../../core";
import type { Texts } from "../texts";

export interface Figure {
  /** The same after another check, so that its rows stay open. */
  readonly key: string;
  readonly isMoney: boolean;
  readonly value: number;
  /** Such as "cá nhân · Đề nghị · 2024-2025". */
  readonly name: string;
  readonly holds: (line: AwardLine) => boolean;
}

/** A row of figures of one state under its names, such as a school year. */
export interface FigureRow {
  readonly key: string;
  readonly names: readonly string[];
  readonly figures: readonly Figure[];
}

export const shownFigure = ({ isMoney, value }: Figure): string =>
  isMoney ? formatVnd(value) : formatCount(value);

export function linesBehind({ result, entries }: Checked, { holds }: Figure): readonly AwardLine[] {
  return countedLines(result, entries).filter(holds);
}

type Part = "year" | "school";

/** Counts and money by school year or by school; proposed and decided are never added together. */
export function groupRows(groups: readonly TotalGroup[], by: Part, texts: Texts): readonly FigureRow[] {
  return groups.map((group) => {
    const part = group[by] ?? null;
    const state = texts.states[group.status];
    const label = part ?? (by === "year" ? texts.yearUnknown : texts.schoolUnknown);
    const key = JSON.stringify([by, part, group.status]);
    const isInGroup = ({ entry, school }: AwardLine): boolean =>
      entry.status === group.status && (by === "year" ? entry.year : school) === part;
    const figure = (measure: keyof Texts["figures"]["measures"], value: number): Figure => ({
      key: `${key} ${measure}`,
      isMoney: measure === "money",
      value,
      name: [texts.figures.measures[measure], state, label].join(" · "),
      holds: (line) => isInGroup(line) && counts(line, measure),
    });
    const figures = [
      figure("collective", group.collectives),
      figure("individual", group.individuals),
      figure("money", group.moneyVnd),
    ];
    return { key, names: [label, state], figures };
  });
}

/** A contest's recognition is no commendation, and the counts leave it out. */
function counts(line: AwardLine, measure: "collective" | "individual" | "money"): boolean {
  if (measure === "money") return moneyOf(line) > 0;
  return line.fund === "emulation" && line.entry.kind === measure;
}
