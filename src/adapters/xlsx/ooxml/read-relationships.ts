import { scanPart } from "../xml/scan-part";
import type { ZipArchive } from "../zip/open-zip";

/** Where a part points to: the kind's last word ("worksheet") and the other part's full name. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** Reads what a part ("" for the package) refers to; the transitional and strict kinds end in the same word. */
export function readRelationships(archive: ZipArchive, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  if (!archive.has(list)) return found;
  scanPart(archive, list, {
    open: (name, tag) => {
      if (name !== "Relationship" || tag.attribute("TargetMode") === "External") return;
      const kind = tag.attribute("Type") ?? "";
      const target = resolve(folder, tag.attribute("Target") ?? "");
      found.push({ id: tag.attribute("Id") ?? "", kind: kind.slice(kind.lastIndexOf("/") + 1), target });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  if (path.startsWith("/")) return path.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
