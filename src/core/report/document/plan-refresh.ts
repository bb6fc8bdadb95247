import type { ReportFact } from "./fact";
import { figureFinder } from "./figure-mark";
import type { ControlName } from "./figure-mark";

/** A control of an open document. */
export interface TaggedText extends ControlName {
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
  /** Figures of the document, prompts aside, that today's data has no figure for: their text stays. */
  readonly unknown: readonly TaggedText[];
  /** Figures that a new report would state and the document has no control for. */
  readonly missing: readonly ReportFact[];
}

/** Tags that hold the clerk's own prose begin so. */
const promptTag = "prompt.";

/**
 * Compares the figures of an open report with today's; nothing is changed.
 * @param shown keys of the figures that a new report would state
 */
export function planRefresh(
  controls: readonly TaggedText[],
  facts: readonly ReportFact[],
  shown: readonly string[],
): RefreshPlan {
  const known = new Map(facts.map(({ key, text }) => [key, text]));
  const changes = new Map<string, FigureChange>();
  const unknown: TaggedText[] = [];
  let same = 0;
  const keyOf = figureFinder(known.keys());
  for (const control of controls) {
    const { text } = control;
    const tag = keyOf(control);
    if (tag === "") continue;
    const after = known.get(tag);
    if (after === undefined) {
      if (!tag.startsWith(promptTag)) unknown.push(control);
    } else if (after === text) same += 1;
    else {
      const key = `${tag} ${text}`;
      const count = (changes.get(key)?.count ?? 0) + 1;
      changes.set(key, { tag, before: text, after, count });
    }
  }
  const found = new Set(controls.map(keyOf));
  const wanted = new Set(shown.filter((key) => !found.has(key)));
  const missing = facts.filter(({ key }) => wanted.has(key));
  return { changes: [...changes.values()], same, unknown, missing };
}
