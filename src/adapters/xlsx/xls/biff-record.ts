/** Records of the workbook stream ([MS-XLS] 2.1.4): a number, a length, and data that may be continued. */
import { corrupt } from "../unreadable";

export interface BiffRecord {
  readonly id: number;
  /** Where the data stands in the stream: one stretch, or several where records of kind Continue follow. */
  readonly stretches: readonly (readonly [from: number, to: number])[];
}

/** Numbers of the records that we read, named as in [MS-XLS] 2.3. */
export const RECORD = {
  formula: 0x0006,
  endOfFile: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  font: 0x0031,
  continuation: 0x003c,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  multipleRk: 0x00bd,
  richString: 0x00d6,
  format: 0x00e0,
  mergeCells: 0x00e5,
  sharedStrings: 0x00fc,
  labelShared: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  numberFormat: 0x041e,
  beginOfFile: 0x0809,
} as const;

/** Gives the records of one substream from its beginning to its end; throws where it has no end. */
export function* readSubstream(stream: Uint8Array, start: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = start;
  let depth = 0;
  do {
    const id = headerAt(view, at).id;
    const stretches: (readonly [number, number])[] = [];
    do {
      const { length } = headerAt(view, at);
      stretches.push([at + 4, at + 4 + length]);
      at += 4 + length;
    } while (at + 4 <= view.byteLength && view.getUint16(at, true) === RECORD.continuation);
    if (id === RECORD.beginOfFile) depth++;
    else if (id === RECORD.endOfFile) depth--;
    // Charts within a sheet are substreams of their own whose numbers are no cells.
    if (depth === 1) yield { id, stretches };
  } while (depth > 0);
}

function headerAt(view: DataView, at: number): { readonly id: number; readonly length: number } {
  if (at + 4 > view.byteLength) throw corrupt("the workbook stream is cut off");
  const length = view.getUint16(at + 2, true);
  if (at + 4 + length > view.byteLength) throw corrupt("a record reaches beyond the workbook stream");
  return { id: view.getUint16(at, true), length };
}
