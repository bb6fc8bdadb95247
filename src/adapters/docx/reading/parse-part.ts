import type { PackageParts } from "./open-package";
import { corrupt } from "./unreadable";
import type { XmlSeam } from "./xml-seam";

/**
 * Parses one part. Office parts have no document type; one that brings it along could define entities that grow without end.
 * @throws {Unreadable} when it is missing or not well-formed
 */
export function parsePart(parts: PackageParts, name: string, xml: XmlSeam): Document {
  const bytes = parts.get(name);
  if (bytes === undefined) throw corrupt(`part "${name}" is missing`);
  const text = decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw corrupt(`part "${name}" brings a document type`);
  try {
    return xml.parse(text);
  } catch (error) {
    throw corrupt(`part "${name}": ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Parts are UTF-8 or UTF-16 with its mark. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
