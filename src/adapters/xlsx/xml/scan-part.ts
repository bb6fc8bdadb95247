import type { ZipArchive } from "../zip/open-zip";
import { XmlScanner, type XmlHandlers } from "./xml-scanner";

/** Reads one XML part of a zip from start to end. */
export function scanPart(archive: ZipArchive, name: string, handlers: XmlHandlers): void {
  const scanner = new XmlScanner(handlers);
  let decoder: TextDecoder | undefined;
  archive.read(name, (piece) => {
    decoder ??= new TextDecoder(isUtf16(piece) ? "utf-16le" : "utf-8");
    scanner.push(decoder.decode(piece, { stream: true }));
  });
  if (decoder) scanner.push(decoder.decode());
  scanner.end();
}

const isUtf16 = (piece: Uint8Array): boolean => piece[0] === 0xff && piece[1] === 0xfe;
