import type { Inline } from "../document-model";
import type { ReportFact } from "./fact";

/** The facts of one report by their keys. */
export interface FactBook {
  has(key: string): boolean;
  get(key: string): ReportFact | undefined;
  /** The number behind a key; 0 where there is no such fact. */
  number(key: string): number;
  /** A run of text that carries its key. @throws {Error} when no fact has the key */
  figure(key: string): Inline;
  /** As `figure`, or a dash where there is no such fact. */
  figureOrDash(key: string): Inline;
}

export function createFactBook(facts: readonly ReportFact[]): FactBook {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  const figure = (key: string): Inline => {
    const fact = byKey.get(key);
    if (!fact) throw new Error(`the report has no fact ${key}`);
    return { text: fact.text, fact: key };
  };
  const number = (key: string): number => {
    const value = byKey.get(key)?.value;
    return typeof value === "number" ? value : 0;
  };
  return {
    has: (key) => byKey.has(key),
    get: (key) => byKey.get(key),
    number,
    figure,
    figureOrDash: (key) => (byKey.has(key) ? figure(key) : { text: "–" }),
  };
}
