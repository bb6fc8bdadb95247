import { Inflate } from "fflate";
import { corrupt, encrypted } from "../unreadable";
import { readCentralDirectory, type ZipEntry } from "./central-directory";
import { crc32 } from "./crc32";

/** The parts of a zip by name; names compare without case, a leading slash or the kind of slash. */
export interface ZipArchive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Gives a part's bytes piece by piece, and throws where size or checksum differ from what the zip says. */
  read(name: string, take: (piece: Uint8Array) => void): void;
}

/** Bytes handed to the inflater at once: a bomb grows by at most a thousand times this before it is seen. */
const STEP = 16 * 1024;

/** Opens a zip within the limits; nothing is unzipped yet. */
export function openZip(bytes: Uint8Array): ZipArchive {
  const entries = new Map(readCentralDirectory(bytes).map((entry) => [keyOf(entry.name), entry]));
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(keyOf(name)),
    read(name, take) {
      const entry = entries.get(keyOf(name));
      if (!entry) throw corrupt(`part "${name}" is missing`);
      readEntry(bytes, entry, take);
    },
  };
}

const keyOf = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

function readEntry(bytes: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  if (entry.isEncrypted) throw encrypted(`part "${entry.name}" is encrypted`);
  let size = 0;
  let crc = 0;
  unpack(dataOf(bytes, entry), entry, (piece) => {
    size += piece.length;
    if (size > entry.size) throw corrupt(`part "${entry.name}" is larger than the zip says`);
    crc = crc32(piece, crc);
    take(piece);
  });
  if (size !== entry.size || crc !== entry.crc) throw corrupt(`part "${entry.name}" is damaged`);
}

function dataOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== 0x04034b50) {
    throw corrupt(`part "${entry.name}" is not where the zip says`);
  }
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + entry.compressedSize > view.byteLength) throw corrupt(`part "${entry.name}" is cut off`);
  return bytes.subarray(from, from + entry.compressedSize);
}

function unpack(data: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  if (entry.method === 0) {
    take(data);
    return;
  }
  if (entry.method !== 8) throw corrupt(`part "${entry.name}" uses compression ${String(entry.method)}`);
  const inflate = new Inflate(take);
  for (let at = 0; at < data.length; at += STEP) {
    inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  }
}
