import { strFromU8, strToU8 } from "fflate";

const relationships = /^(.*)_rels\/([^/]+)\.rels$/u;

/** Replaces the random relationship ids of drawings by counted ones, in each list of relationships and in the part it serves. */
export function settleRelationshipIds(parts: Record<string, Uint8Array>): void {
  for (const [path, bytes] of Object.entries(parts)) {
    const [, folder = "", name = ""] = relationships.exec(path) ?? [];
    const list = name === "" ? "" : strFromU8(bytes);
    const randomIds = [...list.matchAll(/ Id="(rId[^"]*[^"\d][^"]*)"/gu)].map((match) => match[1] ?? "");
    for (const [index, id] of randomIds.entries()) {
      renameId(parts, [path, folder + name], id, `rIdPart${String(index + 1)}`);
    }
  }
}

function renameId(
  parts: Record<string, Uint8Array>,
  paths: readonly string[],
  from: string,
  to: string,
): void {
  for (const path of paths) {
    const bytes = parts[path];
    if (bytes !== undefined) parts[path] = strToU8(strFromU8(bytes).replaceAll(`"${from}"`, `"${to}"`));
  }
}
