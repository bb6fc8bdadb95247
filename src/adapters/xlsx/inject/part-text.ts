/** A part as text and back: what is not changed in the text comes back as the same bytes. */
export interface PartText {
  readonly text: string;
  encode(text: string): Uint8Array;
}

/** Keeps the mark of the byte order where there is one. */
export function partText(bytes: Uint8Array): PartText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder("utf-16le", { ignoreBOM: true }).decode(bytes), encode: encodeUtf16 };
  }
  const text = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }).decode(bytes);
  return { text, encode: (changed) => new TextEncoder().encode(changed) };
}

function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
