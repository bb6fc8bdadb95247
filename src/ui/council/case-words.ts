/** Sentences about cases and decisions, from the core's words and those of the views. */
import type { CouncilDecision, FactChange, FieldName, Words } from "../../core";
import { useWords } from "../frame/use-words";
import { useTexts } from "../texts";
import type { Texts } from "../texts";

export interface CaseWords {
  readonly texts: Texts["council"];
  readonly words: Words;
  readonly decision: (decision: CouncilDecision) => string;
  readonly change: (change: FactChange) => string;
}

export function useCaseWords(): CaseWords {
  const texts = useTexts().council;
  const words = useWords();
  return {
    texts,
    words,
    decision: ({ kind, to, reason, withdrawn, adoptedBecause }) => {
      const made = texts.said(texts.kinds[kind], to === undefined ? null : words.award(to), reason);
      const said = adoptedBecause === undefined ? made : texts.adoptedSaid(made, adoptedBecause);
      return withdrawn === true ? texts.withdrawn(said) : said;
    },
    change: ({ name, before, after }) => texts.change(nameOf(name, texts, words), before, after),
  };
}

function nameOf(name: string, texts: Texts["council"], words: Words): string {
  if (name.startsWith("law:")) return texts.lawChange;
  const known: Readonly<Record<string, string>> = texts.changeNames;
  return known[name] ?? words.field(name as FieldName);
}
