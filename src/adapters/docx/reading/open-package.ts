import { unzipSync } from "fflate";
import type { UnzipFileInfo } from "fflate";
import { corrupt, Unreadable } from "./unreadable";

/** The parts of a Word file by name, as far as they are XML or were asked for. */
export type PackageParts = ReadonlyMap<string, Uint8Array>;

/** What a report of a thousand pages stays far below. */
const mostParts = 10_000;
const mostBytes = 256 * 1024 * 1024;
/** DEFLATE cannot pack tighter than about 1 : 1032; text of documents stays below 1 : 200. */
const mostRatio = 400;
const mebibyte = 1024 * 1024;

const zipMark = [0x50, 0x4b];
/** Office's older container: what a .doc is, and what Word wraps around a document with a password. */
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];
const encryptedStream = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);

/**
 * Unpacks a Word file within limits; nothing is written anywhere, so a part's name is a key and never a path.
 * @throws {Unreadable} when it is no package, has a password, or promises more than the limits allow
 */
export function openPackage(bytes: Uint8Array, wants: (name: string) => boolean = isXml): PackageParts {
  checkKind(bytes);
  const names = new Set<string>();
  let total = 0;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    if (names.has(keyOf(name))) throw corrupt(`two parts are named "${name}"`);
    names.add(keyOf(name));
    total += originalSize;
    if (names.size > mostParts || total > mostBytes || isBomb(size, originalSize))
      throw new Unreadable("too-large", `"${name}" or the parts together are too large`);
    return wants(keyOf(name));
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })).map(([name, part]) => [keyOf(name), part]));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw corrupt(error instanceof Error ? error.message : String(error));
  }
}

/** Part names compare without case; "\" and a leading "/" are how some writers put the same name. */
export function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/u, "").toLowerCase();
}

function isXml(key: string): boolean {
  return /\.(?:xml|rels)$/u.test(key);
}

function isBomb(size: number, originalSize: number): boolean {
  return originalSize > mebibyte && originalSize > size * mostRatio;
}

function checkKind(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Unreadable("empty-file", "0 bytes");
  if (startsWith(bytes, zipMark)) return;
  if (!startsWith(bytes, compoundMark)) throw new Unreadable("wrong-type", "not a zip");
  throw holds(bytes, encryptedStream)
    ? new Unreadable("encrypted", "a package with a password")
    : new Unreadable("unsupported-version", "a document of Word 97–2003");
}

function startsWith(bytes: Uint8Array, mark: readonly number[], at = 0): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}

function holds(bytes: Uint8Array, mark: readonly number[]): boolean {
  const first = mark[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, mark, at)) return true;
  }
  return false;
}
