/** Fills the tags of one part: the body, a header, a footer or the notes. */
import type { TemplateContent } from "./template-model";
import { wordName } from "../reading/word-xml";
import { fillControl, tagOfControl } from "./fill-controls";
import { ancestor, replaceTag } from "./replace-tag";
import { brokenTag, findTags, tidyTag } from "./tag-text";
import type { WordNodes } from "./word-nodes";

/** What stands in the way of filling; nothing was changed for these tags. */
export interface TagFaults {
  readonly unknown: string[];
  readonly inText: string[];
}

/** A paragraph or control that blocks take the place of. */
export interface BlockPlace {
  readonly tag: string;
  readonly element: Element;
}

/** Fills figures and words; gives the places of tables, which the caller fills. */
export function fillPart(
  root: Element,
  content: TemplateContent,
  nodes: WordNodes,
  faults: TagFaults,
): BlockPlace[] {
  const places: BlockPlace[] = [];
  for (const control of allOf(root, "sdt")) {
    const tag = tidyTag(tagOfControl(control));
    const words = tag === "" ? undefined : content.textOf(tag);
    if (words) fillControl(control, words.text, nodes);
    else if (content.blocksOf(tag)) {
      if (ancestor(control, "p")) faults.inText.push(tag);
      else places.push({ tag, element: control });
    }
  }
  for (const paragraph of allOf(root, "p")) places.push(...fillParagraph(paragraph, content, nodes, faults));
  return places;
}

/** From the last tag to the first, so that the offsets of those before stay true. */
function fillParagraph(
  paragraph: Element,
  content: TemplateContent,
  nodes: WordNodes,
  faults: TagFaults,
): BlockPlace[] {
  const places: BlockPlace[] = [];
  const broken = brokenTag(paragraph);
  if (broken !== undefined) faults.unknown.push(broken.replace(/[{}]/gu, "").trim());
  for (const place of findTags(paragraph).reverse()) {
    const { tag } = place;
    const words = content.textOf(tag);
    if (words) replaceTag(place, words.key, words.text, nodes);
    else if (!content.blocksOf(tag)) faults.unknown.unshift(tag);
    else if (place.isAlone) places.push({ tag, element: paragraph });
    else faults.inText.unshift(tag);
  }
  return places;
}

function allOf(root: Element, name: string): Element[] {
  return [...root.getElementsByTagNameNS("*", name)].filter((element) => wordName(element) === name);
}
