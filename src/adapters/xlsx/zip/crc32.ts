const one = new Uint32Array(256).map((_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
/** What a byte comes to once one, two or three bytes more have passed. */
const two = further(one);
const three = further(two);
const four = further(three);

function further(table: Uint32Array): Uint32Array {
  return table.map((value) => (value >>> 8) ^ of(one, value));
}

function of(table: Uint32Array, value: number): number {
  return table[value & 0xff] ?? 0;
}

/** Continues a zip checksum over more bytes, four at a time; starts from 0. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  let i = 0;
  for (; i + 3 < bytes.length; i += 4) {
    const a = of(four, value ^ (bytes[i] ?? 0));
    const b = of(three, (value >>> 8) ^ (bytes[i + 1] ?? 0));
    const c = of(two, (value >>> 16) ^ (bytes[i + 2] ?? 0));
    const d = of(one, (value >>> 24) ^ (bytes[i + 3] ?? 0));
    value = a ^ b ^ c ^ d;
  }
  for (; i < bytes.length; i++) value = (value >>> 8) ^ of(one, value ^ (bytes[i] ?? 0));
  return ~value >>> 0;
}
