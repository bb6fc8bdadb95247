import type { PackageEdit } from "./package-edit";
import { appendWithin, attributeOf, childrenOf, escapeXml, rootOf } from "./xml-nodes";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Lets a part point to another and gives the new relationship's id. */
export function addRelationship(edit: PackageEdit, from: string, type: string, target: string): string {
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  const list = `${folder}_rels/${from.slice(folder.length)}.rels`;
  if (!edit.has(list)) edit.put(list, `<Relationships xmlns="${PACKAGE}/relationships"/>`);
  let id = "";
  edit.change(list, (text) => {
    const root = rootOf(text);
    const taken = new Set(childrenOf(text, root).map((node) => attributeOf(node, "Id")));
    for (let number = 1; id === "" || taken.has(id); number++) id = `rId${String(number)}`;
    const tag = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`;
    return appendWithin(text, root, tag);
  });
  return id;
}

/** Says what kind of content a new part holds. */
export function addContentType(edit: PackageEdit, part: string, type: string): void {
  edit.change("[Content_Types].xml", (text) => {
    const root = rootOf(text);
    return appendWithin(
      text,
      root,
      `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`,
    );
  });
}
