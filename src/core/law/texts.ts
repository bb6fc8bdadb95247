import textData from "./data/texts.json";
import { textsShape } from "./shapes";

const texts = textsShape.parse(textData);

/** Gives the Vietnamese name of a limb, such as "Tỷ lệ Lao động tiên tiến"; the id where none is known. */
export function limbLabel(limb: string): string {
  return texts.limbs[limb] ?? limb;
}

/** Gives the Vietnamese name of a fact, such as "unit.rating"; the name itself where none is known. */
export function factLabel(fact: string): string {
  return texts.facts[fact] ?? fact;
}

/** Fills a sentence's places, written as "{name}". */
export function sentence(key: string, values: Readonly<Record<string, string>>): string {
  const pattern = texts.sentences[key];
  if (pattern === undefined) throw new Error(`No sentence ${key}`);
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

export const limbIds: readonly string[] = Object.keys(texts.limbs);
export const factIds: readonly string[] = Object.keys(texts.facts);
