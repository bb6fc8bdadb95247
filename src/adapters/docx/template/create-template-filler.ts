import { strToU8, unzipSync, zipSync } from "fflate";
import type { TemplateFiller } from "../../../core/ports";
import { textWidth, twips } from "../decree-layout";
import { findParts } from "../reading/find-parts";
import type { DocumentParts } from "../reading/find-parts";
import { keyOf, openPackage } from "../reading/open-package";
import type { PackageParts } from "../reading/open-package";
import { parsePart } from "../reading/parse-part";
import { Unreadable } from "../reading/unreadable";
import { childElements, wordName } from "../reading/word-xml";
import type { XmlSeam } from "../reading/xml-seam";
import { fillPart } from "./fill-part";
import type { BlockPlace, TagFaults } from "./fill-part";
import { placeBlocks } from "./place-blocks";
import type { TemplateContent, TemplateFailure } from "./template-model";
import { createWordNodes } from "./word-nodes";

/** Gives the filler of a commune's own .docx. A template that cannot be filled gives a failure, never half a file. */
export function createTemplateFiller(xml: XmlSeam): TemplateFiller {
  return {
    async fill(template, file, content) {
      const refuse = (code: TemplateFailure["code"], detail: string, tags: readonly string[] = []) =>
        ({ ok: false, failure: { code, file, tags: [...new Set(tags)], detail } }) as const;
      try {
        const parts = openPackage(template);
        const kind = kindOf(parts, xml);
        if (kind !== undefined) return refuse(kind, "not a plain .docx");
        const { changed, faults } = await fillParts(parts, content, xml);
        if (faults.unknown.length > 0) return refuse("unknown-tags", "unknown tags", faults.unknown);
        if (faults.inText.length > 0)
          return refuse("table-inside-text", "table tag in a text", faults.inText);
        return { ok: true, value: writePackage(template, changed, xml) };
      } catch (error) {
        if (error instanceof Unreadable) return refuse(error.code, error.message);
        throw error;
      }
    },
  };
}

const contentTypes = "[content_types].xml";
const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Macros would be signed off unseen; the strict form has other namespaces than what we write. */
function kindOf(parts: PackageParts, xml: XmlSeam): "has-macros" | "strict-form" | undefined {
  const types = new TextDecoder().decode(parts.get(contentTypes));
  if (types.includes("macroEnabled")) return "has-macros";
  const { main } = findParts(parts, xml);
  return parsePart(parts, main, xml).documentElement.namespaceURI === transitional
    ? undefined
    : "strict-form";
}

interface Filled {
  readonly changed: ReadonlyMap<string, Document>;
  readonly faults: TagFaults;
}

async function fillParts(parts: PackageParts, content: TemplateContent, xml: XmlSeam): Promise<Filled> {
  const names: DocumentParts = findParts(parts, xml);
  const documents = new Map([names.main, ...names.others].map((name) => [name, parsePart(parts, name, xml)]));
  const faults: TagFaults = { unknown: [], inText: [] };
  const nextId = idsAfter([...documents.values()]);
  const places: BlockPlace[] = [];
  for (const document of documents.values()) {
    const nodes = createWordNodes(document, nextId);
    places.push(...fillPart(document.documentElement, content, nodes, faults));
  }
  const styles = names.styles === null ? null : parsePart(parts, names.styles, xml);
  const width = widthOf(documents.get(names.main));
  for (const { tag, element } of places) {
    await placeBlocks(element, content.blocksOf(tag) ?? [], { width, nextId, styles, xml });
  }
  const changed = new Map(documents);
  if (styles && names.styles !== null && places.length > 0) changed.set(names.styles, styles);
  return { changed, faults };
}

/** Ids of controls and drawings must differ in one document. */
function idsAfter(documents: readonly Document[]): () => number {
  let last = 0;
  for (const document of documents) {
    for (const element of document.getElementsByTagNameNS("*", "id")) {
      const value = Number(element.getAttributeNS(element.namespaceURI, "val") ?? Number.NaN);
      if (Number.isSafeInteger(value)) last = Math.max(last, value);
    }
  }
  const highest = 2 ** 31 - 1 - 100_000;
  if (last > highest) last = 0;
  return () => ++last;
}

/** The width of the text of the first section, in twips. */
function widthOf(document: Document | undefined): number {
  const body =
    document && childElements(document.documentElement).find((child) => wordName(child) === "body");
  const section = body && childElements(body).findLast((child) => wordName(child) === "sectPr");
  const measure = (name: string, attribute: string): number => {
    const element = section && childElements(section).find((child) => wordName(child) === name);
    return Number(element?.getAttributeNS(element.namespaceURI, attribute) ?? Number.NaN);
  };
  const width = measure("pgSz", "w") - measure("pgMar", "left") - measure("pgMar", "right");
  return width > twips(60) ? width : textWidth.portrait;
}

/** All other parts keep their bytes; the order of parts stays. */
function writePackage(
  template: Uint8Array,
  changed: ReadonlyMap<string, Document>,
  xml: XmlSeam,
): Uint8Array {
  const parts = unzipSync(template);
  const written: Record<string, Uint8Array> = {};
  for (const [name, bytes] of Object.entries(parts)) {
    const document = changed.get(keyOf(name));
    const isTypes = keyOf(name) === contentTypes;
    written[name] = document
      ? strToU8(withDeclaration(xml.write(document)))
      : isTypes
        ? asDocument(bytes)
        : bytes;
  }
  return zipSync(written, { mtime: new Date(1980, 0, 1), level: 6 });
}

function withDeclaration(text: string): string {
  const body = text.replace(/^<\?xml[^>]*\?>\s*/u, "");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
}

/** A Word template (.dotx) becomes a document. */
function asDocument(types: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(types);
  return strToU8(text.replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml"));
}
