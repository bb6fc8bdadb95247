import type { AwardLine, TotalCell, Words } from "../../core";
import { moneyOf } from "../../core";
import type { Texts } from "../texts";
import type { Figure, FigureRow } from "./figure";

type Split = Pick<TotalCell, "award" | "level" | "status">;

const keyOf = ({ award, level, status }: Split): string => JSON.stringify([award, level, status]);

/** Prize money by title or form, by the level that decides and pays, and by state; what brings no money is left out. */
export function moneyRows(cells: readonly TotalCell[], texts: Texts, words: Words): readonly FigureRow[] {
  const priced = new Map<string, { split: Split; moneyVnd: number }>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const before = priced.get(key)?.moneyVnd ?? 0;
    priced.set(key, { split: cell, moneyVnd: before + cell.moneyVnd });
  }
  return [...priced].flatMap(([key, { split, moneyVnd }]) => {
    if (moneyVnd === 0) return [];
    const names = [
      words.award(split.award),
      split.level === null ? texts.figures.levelUnknown : words.level(split.level),
      texts.states[split.status],
    ];
    const figure: Figure = {
      key,
      isMoney: true,
      value: moneyVnd,
      name: [texts.figures.measures.money, ...names].join(" · "),
      holds: (line: AwardLine) => moneyOf(line) > 0 && keyOf({ ...line, status: line.entry.status }) === key,
    };
    return [{ key, names, figures: [figure] }];
  });
}
