/**
 * Saves a document of the simulated Word as .docx bytes: its paragraphs, tables and tagged controls, within the package that it
 * was opened from. The model knows text and controls, so looks of the opened text are not kept; all other parts are.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ContentControl } from "./content-controls";
import type { WordDocument } from "./document";
import type { Block, ParagraphText, Stretch } from "./text-model";

const MAIN = "word/document.xml";
const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const ITEM_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** What a package needs at least. */
const BLANK: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`,
  [MAIN]: `<w:document xmlns:w="${NAMESPACE}"><w:body></w:body></w:document>`,
};

export function saveDocument(document: WordDocument): Uint8Array {
  const parts = document.openedFrom === undefined ? blankParts() : unzipSync(document.openedFrom);
  parts[MAIN] = strToU8(withBody(strFromU8(parts[MAIN] ?? new Uint8Array()), document.blocks));
  [...document.xmlParts.values()].forEach((xml, at) => {
    const name = `customXml/item${String(900 + at)}.xml`;
    parts[name] = strToU8(xml);
    linkItem(parts, name, at);
  });
  return zipSync(parts, { level: 0 });
}

const blankParts = (): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(BLANK).map(([name, xml]) => [name, strToU8(xml)]));

function linkItem(parts: Record<string, Uint8Array>, name: string, at: number): void {
  const links = "word/_rels/document.xml.rels";
  const xml = strFromU8(parts[links] ?? strToU8(BLANK[links] ?? ""));
  const link = `<Relationship Id="rIdItem${String(at)}" Type="${ITEM_LINK}" Target="../${name}"/>`;
  parts[links] = strToU8(xml.replace("</Relationships>", `${link}</Relationships>`));
}

/** The last section's page set-up stands at the end of the body and stays there. */
function withBody(xml: string, blocks: readonly Block[]): string {
  const [start, end] = [xml.indexOf("<w:body>") + "<w:body>".length, xml.lastIndexOf("</w:body>")];
  const section = /<w:sectPr(?:(?!<w:sectPr)[\s\S])*<\/w:sectPr>\s*$/.exec(xml.slice(start, end))?.[0] ?? "";
  return xml.slice(0, start) + blocks.map(blockXml).join("") + section + xml.slice(end);
}

function blockXml(block: Block): string {
  if (block.kind === "paragraph") return paragraphXml(block);
  const rows = block.rows.map((cells) => {
    const inner = cells.map(
      (paragraphs) => `<w:tc>${paragraphs.map(paragraphXml).join("") || "<w:p/>"}</w:tc>`,
    );
    return `<w:tr>${inner.join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
}

function paragraphXml({ stretches, style }: ParagraphText): string {
  const look = style === "Normal" ? "" : `<w:pPr><w:pStyle w:val="${escaped(style)}"/></w:pPr>`;
  return `<w:p>${look}${stretchesXml(stretches, 0)}</w:p>`;
}

/** Stretches of one control stand in it together, outer controls around inner ones. */
function stretchesXml(stretches: readonly Stretch[], depth: number): string {
  let xml = "";
  for (let at = 0; at < stretches.length;) {
    const control = stretches[at]?.controls[depth];
    let end = at + 1;
    while (end < stretches.length && stretches[end]?.controls[depth] === control) end += 1;
    const run = stretches.slice(at, end);
    xml += control ? controlXml(control, stretchesXml(run, depth + 1)) : run.map(runXml).join("");
    at = end;
  }
  return xml;
}

function controlXml({ Id, Tag, Title }: ContentControl, content: string): string {
  const title = Title === "" ? "" : `<w:alias w:val="${escaped(Title)}"/>`;
  return `<w:sdt><w:sdtPr>${title}<w:tag w:val="${escaped(Tag)}"/><w:id w:val="${String(Id)}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

const runXml = ({ text }: Stretch): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
  );
