import { corrupt } from "../unreadable";

/** Sectors of one size and the table that says which follows which. */
export interface Sectors {
  readonly size: number;
  readonly bytes: Uint8Array;
  /** Where sector 0 begins in the bytes. */
  readonly first: number;
  /** The sector after this one, or undefined where the table does not know it. */
  readonly next: (sector: number) => number | undefined;
}

/** Numbers from here on mark ends, free sectors and tables; they are no sectors. */
const FIRST_MARK = 0xfffffffa;

/** Reads the allocation table of a compound file, which is itself scattered over sectors. */
export function readAllocation(bytes: Uint8Array): Sectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << view.getUint16(30, true);
  if (size !== 512 && size !== 4096) throw corrupt(`sectors of ${String(size)} bytes`);
  const tables = findTables(view, size);
  const perSector = size / 4;
  const next = (sector: number): number | undefined => {
    const table = tables[Math.floor(sector / perSector)];
    if (table === undefined) return undefined;
    const at = (table + 1) * size + (sector % perSector) * 4;
    return at + 4 <= view.byteLength ? view.getUint32(at, true) : undefined;
  };
  return { size, bytes, first: size, next };
}

/** The first 109 table sectors stand in the header, the others in a chain of lists. */
function findTables(view: DataView, size: number): readonly number[] {
  const tables: number[] = [];
  const takeList = (at: number, count: number): void => {
    for (let i = 0; i < count; i++) {
      const sector = view.getUint32(at + 4 * i, true);
      if (sector < FIRST_MARK) tables.push(sector);
    }
  };
  takeList(76, 109);
  let list = view.getUint32(68, true);
  for (let left = Math.ceil(view.byteLength / size); list < FIRST_MARK; left--) {
    const at = (list + 1) * size;
    if (left <= 0 || at + size > view.byteLength) throw corrupt("the list of sector tables is broken");
    takeList(at, size / 4 - 1);
    list = view.getUint32(at + size - 4, true);
  }
  return tables;
}

/** Puts the sectors of a chain together, at most so many bytes. */
export function followChain(sectors: Sectors, start: number, length: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let sector: number | undefined = start;
  while (sector !== undefined && sector < FIRST_MARK && size < length) {
    const at = sectors.first + sector * sectors.size;
    if (at >= sectors.bytes.length || size > sectors.bytes.length)
      throw corrupt("a chain of sectors is broken");
    const piece = sectors.bytes.subarray(at, Math.min(at + sectors.size, at + length - size));
    pieces.push(piece);
    size += piece.length;
    sector = sectors.next(sector);
  }
  return join(pieces, size);
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
