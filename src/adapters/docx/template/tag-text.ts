/** Finds "{{tag}}" in a paragraph, however Word has cut it into runs. */
import { childElements, wordName } from "../reading/word-xml";

/** A tag with the text nodes that hold it. */
export interface TagPlace {
  readonly tag: string;
  readonly first: TextEnd;
  readonly last: TextEnd;
  /** Text nodes strictly between the first and the last. */
  readonly between: readonly Element[];
  /** Whether the paragraph holds nothing but this tag. */
  readonly isAlone: boolean;
}

/** An offset in a text element, in UTF-16 units. */
interface TextEnd {
  readonly node: Element;
  readonly at: number;
}

const tagForm = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** What is left of a tag that somebody began or ended alone; undefined where nothing is. */
export function brokenTag(paragraph: Element): string | undefined {
  const whole = textNodes(paragraph)
    .map((node) => node.textContent)
    .join("");
  return /\{\{.{0,40}|.{0,40}\}\}/u.exec(whole.replace(tagForm, ""))?.[0];
}

/** Word changes hyphens and spaces while people type. */
export function tidyTag(tag: string): string {
  return tag
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/\s+/gu, "");
}

/** Lists the tags of one paragraph in order; those of a text box inside it belong to their own paragraphs. */
export function findTags(paragraph: Element): TagPlace[] {
  const nodes = textNodes(paragraph);
  const texts = nodes.map((node) => node.textContent);
  const whole = texts.join("");
  const starts = texts.map((_, index) => texts.slice(0, index).join("").length);
  const endAt = (position: number, isEnd: boolean): (TextEnd & { readonly index: number }) | undefined => {
    const index = starts.findLastIndex((start) => (isEnd ? start < position : start <= position));
    const node = nodes[index];
    return node && { node, at: position - (starts[index] ?? 0), index };
  };
  return [...whole.matchAll(tagForm)].flatMap((match): TagPlace[] => {
    const first = endAt(match.index, false);
    const last = endAt(match.index + match[0].length, true);
    if (!first || !last) return [];
    const place = {
      tag: tidyTag(match[1] ?? ""),
      first,
      last,
      between: nodes.slice(first.index + 1, last.index),
      isAlone: whole.trim() === match[0],
    };
    return [place];
  });
}

/** The texts that a reader sees, in order: not deleted ones, not those of paragraphs inside. */
function textNodes(element: Element): Element[] {
  return childElements(element).flatMap((child) => {
    const name = wordName(child);
    if (name === "t") return [child];
    if (name === "p" || name === "del" || name === "moveFrom" || name === "pPr" || name === "rPr") return [];
    return textNodes(child);
  });
}
