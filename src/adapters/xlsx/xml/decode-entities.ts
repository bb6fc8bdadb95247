const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Gives XML text as it is meant; an entity that XML does not know stays as written, so nothing can expand. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/g, (whole, hex, decimal, name) => {
    if (typeof name === "string") return NAMED.get(name) ?? whole;
    const code = typeof hex === "string" ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Gives text as the file means it: entities decoded, line ends as XML prescribes. */
export function decodeText(text: string): string {
  const decoded = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return decodeEntities(decoded);
}
