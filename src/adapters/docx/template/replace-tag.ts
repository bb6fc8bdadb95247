import { childElements, wordName } from "../reading/word-xml";
import type { TagPlace } from "./tag-text";
import type { WordNodes } from "./word-nodes";

/**
 * Puts a figure where a tag stands, in a control that bears its key; text before and after keeps its runs.
 * Inside another control, where no second one may stand, the figure is plain text.
 */
export function replaceTag(place: TagPlace, key: string, text: string, nodes: WordNodes): void {
  const { first, last, between } = place;
  const run = ancestor(first.node, "r");
  const parent = run?.parentNode;
  if (!run || !parent) return;
  const rest = last.node.textContent.slice(last.at);
  const tail = first.node === last.node ? rest : "";
  setText(first.node, first.node.textContent.slice(0, first.at));
  for (const node of between) setText(node, "");
  if (first.node !== last.node) setText(last.node, rest);
  const figure = nodes.run(text, run);
  const made = ancestor(run, "sdt") ? figure : nodes.control(key, figure);
  const after = splitAfter(run, first.node, tail, nodes);
  parent.insertBefore(made, run.nextSibling);
  if (after) parent.insertBefore(after, made.nextSibling);
}

/** Moves what follows a text inside its run into a run of its own; undefined where nothing does. */
function splitAfter(run: Element, text: Element, tail: string, nodes: WordNodes): Element | undefined {
  const siblings = childElements(run);
  const moved = siblings.slice(siblings.indexOf(text) + 1);
  if (tail === "" && moved.length === 0) return undefined;
  const after = nodes.run(tail, run);
  for (const node of moved) after.appendChild(node);
  return after;
}

function setText(node: Element, text: string): void {
  node.textContent = text;
  node.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
}

export function ancestor(node: Node, name: string): Element | undefined {
  for (let at = node.parentNode; at; at = at.parentNode) {
    if (at.nodeType === 1 && wordName(at as Element) === name) return at as Element;
  }
  return undefined;
}
