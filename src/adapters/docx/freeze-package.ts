import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { settleRelationshipIds } from "./settle-relationship-ids";

/** The earliest day a zip can name; built from local parts because that is how a zip stores it. */
const fixedTime = new Date(1980, 0, 1);
const contentTypes = "[Content_Types].xml";
const coreProperties = "docProps/core.xml";

/** Takes clock and chance out of a package, so that two builds of one model give equal bytes. */
export function freezePackage(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  settleRelationshipIds(parts);
  const paths = Object.keys(parts).sort(contentTypesFirst);
  const frozen: Record<string, Uint8Array> = {};
  for (const path of paths) frozen[path] = freezePart(path, parts[path] ?? new Uint8Array());
  return zipSync(frozen, { mtime: fixedTime, level: 6 });
}

function freezePart(path: string, bytes: Uint8Array): Uint8Array {
  if (path.endsWith(".xlsx")) return freezePackage(bytes);
  if (path !== coreProperties) return bytes;
  const timeless = strFromU8(bytes).replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/gu, "");
  return strToU8(timeless);
}

/** Readers that stream a package look for the content types first. */
function contentTypesFirst(left: string, right: string): number {
  if (left === contentTypes) return -1;
  if (right === contentTypes) return 1;
  return left < right ? -1 : 1;
}
