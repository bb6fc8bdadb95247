import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const folder = path.resolve(__dirname, "../../dist/web");

/** Gives the compressed bytes of all scripts and styles of ours that a page names: what stands between a click and the first screen. */
export function firstLoadBytes(pageName: string): number {
  const html = readFileSync(path.join(folder, pageName), "utf8");
  const names = [...html.matchAll(/(?:src|href)="?([^":>\s]+\.(?:js|css))\b/gu)].map(([, name = ""]) => name);
  if (names.length === 0) throw new Error(`${pageName} names no script.`);
  return names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length, 0);
}
