import { childElements, valueOfChild, wordChild, wordName } from "../reading/word-xml";
import type { WordNodes } from "./word-nodes";

/** Puts a text into a content control that the commune's people made; its first run's look stays. */
export function fillControl(control: Element, text: string, nodes: WordNodes): void {
  const properties = wordChild(control, "sdtPr");
  const content = wordChild(control, "sdtContent");
  const holder = content && holderOfRuns(content);
  if (!holder) return;
  const runs = childElements(holder).filter((child) => wordName(child) === "r");
  const isPrompt = wordChild(properties, "showingPlcHdr");
  const made = nodes.run(text, isPrompt ? undefined : runs[0]);
  holder.insertBefore(made, runs[0] ?? null);
  for (const run of runs) holder.removeChild(run);
  // A bound control takes its text from the data part again when the file is opened.
  for (const old of [isPrompt, wordChild(properties, "dataBinding")]) if (old) properties?.removeChild(old);
}

export function tagOfControl(control: Element): string {
  return valueOfChild(wordChild(control, "sdtPr"), "tag") ?? "";
}

/** Runs stand in the control itself, or in the first paragraph that it holds. */
function holderOfRuns(content: Element): Element | undefined {
  const [first] = childElements(content);
  if (!first || wordName(first) === "r") return content;
  if (wordName(first) === "p") return first;
  return holderOfRuns(first);
}
