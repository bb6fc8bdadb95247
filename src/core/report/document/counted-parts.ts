import type { Inline } from "../document-model";
import type { FactBook } from "./fact-book";
import { fillSentence } from "./fill-sentence";
import { joinParts } from "./join-parts";

/** A part of a sentence: its words with a {count}, and the key of the figure; `rough` prints another fact's words for it. */
export interface CountedPart {
  readonly words: string;
  readonly key: string;
  readonly rough?: string;
  /** The key of the {distinct} that the words also name. */
  readonly distinct?: string;
}

/** Joins the parts whose figure is not zero; empty where all are. */
export function countedParts(facts: FactBook, parts: readonly CountedPart[]): Inline[] {
  const told = parts.filter(({ key }) => facts.number(key) > 0);
  return joinParts(
    told.map(({ words, key, rough = key, distinct = key }) =>
      fillSentence(words, { count: facts.figure(rough), distinct: facts.figure(distinct) }),
    ),
  );
}
