import type { ReportFact } from "./fact";

/** A tagged stretch of an open document. */
export interface TaggedText {
  readonly tag: string;
  readonly text: string;
}

export interface FigureChange {
  readonly tag: string;
  readonly before: string;
  readonly after: string;
  /** In how many places of the document. */
  readonly count: number;
}

export interface RefreshPlan {
  readonly changes: readonly FigureChange[];
  /** Figures that stand in the document as the data has them. */
  readonly same: number;
  /** Tags of the document, prompts aside, that today's data has no figure for: their text stays. */
  readonly unknown: readonly TaggedText[];
}

/** Tags that hold the clerk's own prose begin so. */
const promptTag = "prompt.";

/** Compares the figures of an open report with today's; nothing is changed. */
export function planRefresh(controls: readonly TaggedText[], facts: readonly ReportFact[]): RefreshPlan {
  const known = new Map(facts.map(({ key, text }) => [key, text]));
  const changes = new Map<string, FigureChange>();
  const unknown: TaggedText[] = [];
  let same = 0;
  for (const { tag, text } of controls) {
    const after = known.get(tag);
    if (after === undefined) {
      if (!tag.startsWith(promptTag)) unknown.push({ tag, text });
    } else if (after === text) same += 1;
    else {
      const key = `${tag} ${text}`;
      const count = (changes.get(key)?.count ?? 0) + 1;
      changes.set(key, { tag, before: text, after, count });
    }
  }
  return { changes: [...changes.values()], same, unknown };
}
