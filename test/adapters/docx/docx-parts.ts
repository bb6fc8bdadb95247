import { strFromU8, unzipSync } from "fflate";
import { createDocumentBuilder } from "../../../src/adapters/docx";
import type { DocumentModel } from "../../../src/core/report/document-model";

/** The XML parts of a built report by their path in the package. */
export async function buildParts(model: DocumentModel): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(await createDocumentBuilder().build(model));
  return new Map(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Gives one part, or fails the test. */
export function partOf(parts: ReadonlyMap<string, string>, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`no part ${path}; there are ${[...parts.keys()].join(", ")}`);
  return part;
}

/** Gives the text that a reader sees, with a line for each paragraph. */
export function visibleText(xml: string): string {
  const lines = xml.split("</w:p>").map((paragraph) => {
    const runs = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map((match) => match[1] ?? "");
    return runs.join("");
  });
  return lines.join("\n").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
