import { keyOf } from "./open-package";
import type { PackageParts } from "./open-package";
import { parsePart } from "./parse-part";
import { Unreadable } from "./unreadable";
import type { XmlSeam } from "./xml-seam";

/** Names of the parts that make a document's text. */
export interface DocumentParts {
  readonly main: string;
  readonly styles: string | null;
  /** Headers, footers, foot- and endnotes, in the order of the list. */
  readonly others: readonly string[];
}

/** Follows the package's own lists of parts; a link that leads out of it is not followed. */
export function findParts(parts: PackageParts, xml: XmlSeam): DocumentParts {
  const main = targetsOf(parts, "", xml).find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined || !parts.has(main))
    throw new Unreadable("wrong-type", "the package names no document");
  const targets = targetsOf(parts, main, xml).filter(({ target }) => parts.has(target));
  const others = targets.filter(({ type }) => /^(?:header|footer|footnotes|endnotes)$/u.test(type));
  return {
    main,
    styles: targets.find(({ type }) => type === "styles")?.target ?? null,
    others: [...new Set(others.map(({ target }) => target))],
  };
}

interface Target {
  /** The last word of the relationship's type, which the strict and the transitional form share. */
  readonly type: string;
  readonly target: string;
}

function targetsOf(parts: PackageParts, source: string, xml: XmlSeam): Target[] {
  const slash = source.lastIndexOf("/") + 1;
  const list = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  if (!parts.has(list)) return [];
  return [...parsePart(parts, list, xml).getElementsByTagNameNS("*", "Relationship")]
    .filter((link) => link.getAttribute("TargetMode") !== "External")
    .map((link) => ({
      type: (link.getAttribute("Type") ?? "").replace(/^.*\//u, ""),
      target: resolve(source.slice(0, slash), link.getAttribute("Target") ?? ""),
    }));
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : folder + target;
  const steps: string[] = [];
  for (const step of keyOf(path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
