/** Finds elements of a part with their places in its text, so that the rest of the text stays as it is. */
import { decodeEntities } from "../xml/decode-entities";

/** An element: `from` and `to` enclose it, `inner` is where its content begins and ends (empty where it closes itself). */
export interface XmlNode {
  readonly name: string;
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
  readonly inner: readonly [from: number, to: number] | undefined;
  readonly tag: string;
}

/** Comments, instructions and character data count as nothing; a ">" within quotes ends no tag. */
const PIECE =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<[?!][^>]*>|<(\/?)([\w.-]+:)?([\w.-]+)(?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** Gives the elements that stand side by side in a stretch of text, without those within them. */
function nodesIn(text: string, [from, to]: readonly [from: number, to: number]): XmlNode[] {
  const found: XmlNode[] = [];
  const pattern = new RegExp(PIECE);
  pattern.lastIndex = from;
  let depth = 0;
  let open = { at: from, tag: "" };
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const [tag, close, prefix = "", name] = match;
    if (name === undefined) continue;
    const end = match.index + tag.length;
    const node = { name, prefix, to: end };
    if (close === "/") {
      depth--;
      const inner = [open.at + open.tag.length, match.index] as const;
      if (depth === 0) found.push({ ...node, tag: open.tag, from: open.at, inner });
    } else if (tag.endsWith("/>")) {
      if (depth === 0) found.push({ ...node, tag, from: match.index, inner: undefined });
    } else {
      if (depth === 0) open = { at: match.index, tag };
      depth++;
    }
  }
  return found;
}

/** Gives the part's outermost element. */
export function rootOf(text: string): XmlNode {
  const root = nodesIn(text, [0, text.length])[0];
  if (!root) throw new Error("a part without an element");
  return root;
}

/** Gives the elements directly within another. */
export function childrenOf(text: string, node: XmlNode): XmlNode[] {
  return node.inner === undefined ? [] : nodesIn(text, node.inner);
}

/** Gives an attribute of an element by its name without a prefix. */
export function attributeOf({ tag }: XmlNode, name: string): string | undefined {
  const match = new RegExp(`[\\s:]${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  return match?.[1] === undefined ? undefined : decodeEntities(match[1].slice(1, -1));
}

/** Puts text at a place. */
export function insertAt(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at);
}

/** Puts text at the end of an element's content; one that closes itself is opened. */
export function appendWithin(text: string, node: XmlNode, added: string): string {
  if (node.inner) return insertAt(text, node.inner[1], added);
  const name = `${node.prefix}${node.name}`;
  return `${text.slice(0, node.from)}${node.tag.replace(/\s*\/>$/, ">")}${added}</${name}>${text.slice(node.to)}`;
}

/** Escapes text for an element's content or a quoted attribute. */
export function escapeXml(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
      .replace(/[\r\n\t]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
      // eslint-disable-next-line no-control-regex -- XML cannot carry these in any form
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "\uFFFD")
  );
}
