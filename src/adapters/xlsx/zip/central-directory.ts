/** The list of parts at a zip's end (APPNOTE 4.3.12), checked against the limits before anything is unzipped. */
import { MAX_RATIO, MAX_UNZIPPED_BYTES, MAX_ZIP_ENTRIES } from "../limits";
import { corrupt, tooLarge } from "../unreadable";

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the part's local header begins, in bytes from the start of the file. */
  readonly offset: number;
}

const END_RECORD = 0x06054b50;
const END_LOCATOR_64 = 0x07064b50;
const END_RECORD_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const MEBIBYTE = 1024 * 1024;

/** Lists the parts of a zip, or throws where the list is broken or promises more than the limits allow. */
export function readCentralDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  if (count > MAX_ZIP_ENTRIES) throw tooLarge(`${String(count)} parts in the zip`);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY)
      throw corrupt("broken list of zip parts");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push(readEntry(bytes, view, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  checkBudget(entries);
  return entries;
}

function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_LOCATOR_64) throw corrupt("zip64 end is missing");
  const record = readSize64(view, locator + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== END_RECORD_64) {
    throw corrupt("zip64 end is broken");
  }
  return { count: readSize64(view, record + 32), offset: readSize64(view, record + 48) };
}

/** A comment of up to 65,535 bytes may follow the end record. */
function findEndRecord(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw corrupt("the zip has no end; the file was cut off");
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const nameEnd = at + 46 + nameLength;
  const sizes = readSizes(view, at, nameEnd, Math.min(nameEnd + extraLength, view.byteLength));
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    ...sizes,
  };
}

/** Sizes beyond 4 GiB stand in an extra field; small files may use it too. */
function readSizes(view: DataView, at: number, extraAt: number, extraEnd: number) {
  const plain = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let wide = plain.includes(0xffffffff) ? findZip64Extra(view, extraAt, extraEnd) : 0;
  const [size = 0, compressedSize = 0, offset = 0] = plain.map((value) => {
    if (value !== 0xffffffff) return value;
    wide += 8;
    return readSize64(view, wide - 8);
  });
  return { size, compressedSize, offset };
}

function findZip64Extra(view: DataView, from: number, end: number): number {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  throw corrupt("zip64 sizes are missing");
}

function readSize64(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw corrupt("zip64 size beyond the file");
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  if (!Number.isSafeInteger(value)) throw corrupt("zip64 size out of range");
  return value;
}

function checkBudget(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { name, size, compressedSize } of entries) {
    total += size;
    if (total > MAX_UNZIPPED_BYTES) throw tooLarge("the parts of the zip are too large together");
    if (size > MEBIBYTE && size > compressedSize * MAX_RATIO) throw tooLarge(`"${name}" expands too much`);
  }
}
