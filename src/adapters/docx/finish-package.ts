import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { settleRelationshipIds } from "./settle-relationship-ids";

/** The earliest day a zip can name; built from local parts because that is how a zip stores it. */
const fixedTime = new Date(1980, 0, 1);
const contentTypes = "[Content_Types].xml";
const coreProperties = "docProps/core.xml";
/** Parts that hold no text of the model and that the library writes with extensions we do not use. */
const supportingPart = /^word\/(?:styles|settings|numbering|fontTable|footnotes|endnotes)\.xml$/u;

/**
 * Takes clock and chance out of a package, so that two builds of one model give equal bytes,
 * and the unused extensions of its supporting parts, so that each validates against ISO/IEC 29500 as it stands.
 */
export function finishPackage(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  settleRelationshipIds(parts);
  const paths = Object.keys(parts).sort(contentTypesFirst);
  const finished: Record<string, Uint8Array> = {};
  for (const path of paths) finished[path] = finishPart(path, parts[path] ?? new Uint8Array());
  return zipSync(finished, { mtime: fixedTime, level: 6 });
}

function finishPart(path: string, bytes: Uint8Array): Uint8Array {
  if (path.endsWith(".xlsx")) return finishPackage(bytes);
  if (path === coreProperties) return changeText(bytes, dropTimes);
  if (supportingPart.test(path)) return changeText(bytes, dropExtensions);
  return bytes;
}

function changeText(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return strToU8(change(strFromU8(bytes)));
}

function dropTimes(xml: string): string {
  return xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/gu, "");
}

function dropExtensions(xml: string): string {
  return xml.replace(/ (?:mc:Ignorable|w1[45]:\w+)="[^"]*"/gu, "");
}

/** Readers that stream a package look for the content types first. */
function contentTypesFirst(left: string, right: string): number {
  if (left === contentTypes) return -1;
  if (right === contentTypes) return 1;
  return left < right ? -1 : 1;
}
