import { zipSync } from "fflate";

/** The first moment that a zip can name, so that the same files give the same bytes. */
const FIXED_MOMENT = new Date(1980, 0, 1);

export interface PackedFile {
  /** With its folders, such as "Trường Tiểu học Hoa Mai/DS_can-sua.xlsx". */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Puts files into one .zip; they are kept as they are, since workbooks and documents are compressed already. */
export function packFiles(files: readonly PackedFile[]): Uint8Array {
  const parts = Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]));
  return zipSync(parts, { level: 0, mtime: FIXED_MOMENT });
}
