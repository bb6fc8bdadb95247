/** The file system inside an .xls file ([MS-CFB]): sectors in chains, and a directory of streams. */
import { MAX_XLS_STREAM_BYTES } from "../limits";
import { corrupt, tooLarge } from "../unreadable";
import { followChain, readAllocation } from "./sector-chain";

/** The streams of a compound file by name, compared without case. */
export interface CompoundFile {
  has(name: string): boolean;
  read(name: string): Uint8Array;
}

interface DirectoryEntry {
  readonly start: number;
  readonly size: number;
}

const ROOT = 5;
const STREAM = 2;

/** Opens a compound file; the streams are put together only when read. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < 512) throw corrupt("the compound file is cut off");
  const view = viewOf(bytes);
  const sectors = readAllocation(bytes);
  const directory = followChain(sectors, view.getUint32(48, true), MAX_XLS_STREAM_BYTES);
  const { entries, root } = readDirectory(directory);
  const smallLimit = view.getUint32(56, true);
  const small = () => smallSectors(view, followChain(sectors, root.start, root.size), sectors);
  return {
    has: (name) => entries.has(name.toLowerCase()),
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw corrupt(`stream "${name}" is missing`);
      if (entry.size > MAX_XLS_STREAM_BYTES) throw tooLarge(`stream "${name}" is too large`);
      const stream = followChain(entry.size >= smallLimit ? sectors : small(), entry.start, entry.size);
      if (stream.length < entry.size) throw corrupt(`stream "${name}" is cut off`);
      return stream;
    },
  };
}

type Sectors = Parameters<typeof followChain>[0];

/** Short streams share the root's stream in sectors of 64 bytes with a table of their own. */
function smallSectors(view: DataView, data: Uint8Array, sectors: Sectors): Sectors {
  const table = viewOf(followChain(sectors, view.getUint32(60, true), MAX_XLS_STREAM_BYTES));
  const count = Math.floor(table.byteLength / 4);
  return {
    size: 1 << view.getUint16(32, true),
    bytes: data,
    first: 0,
    next: (sector) => (sector < count ? table.getUint32(sector * 4, true) : undefined),
  };
}

function readDirectory(bytes: Uint8Array) {
  const view = viewOf(bytes);
  const entries = new Map<string, DirectoryEntry>();
  let root: DirectoryEntry = { start: 0, size: 0 };
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const kind = bytes[at + 66];
    const entry = { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) };
    if (kind === ROOT) root = entry;
    else if (kind === STREAM) entries.set(nameAt(view, at).toLowerCase(), entry);
  }
  return { entries, root };
}

function nameAt(view: DataView, at: number): string {
  const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
  return new TextDecoder("utf-16le").decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
