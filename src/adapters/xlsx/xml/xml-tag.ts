import { decodeEntities } from "./decode-entities";

/** The attributes of the tag in hand; it is reused for the next tag, so take what is needed at once. */
export class XmlTag {
  #source = "";
  #from = 0;
  #to = 0;

  /** Points at the stretch of the source between the tag's name and its end. */
  point(source: string, from: number, to: number): void {
    this.#source = source;
    this.#from = from;
    this.#to = to;
  }

  /** Gives an attribute's value by its name, with or without its prefix. */
  attribute(name: string): string | undefined {
    const source = this.#source;
    let at = this.#from;
    while (at < this.#to) {
      const equals = source.indexOf("=", at);
      if (equals < 0 || equals >= this.#to) return undefined;
      const open = skipSpace(source, equals + 1);
      const close = source.indexOf(source.charAt(open), open + 1);
      if (close < 0 || close > this.#to) return undefined;
      if (isNamed(source, equals, name)) return decodeEntities(source.slice(open + 1, close));
      at = close + 1;
    }
    return undefined;
  }

  /** Tells whether an attribute says yes in one of XML's ways. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true" || value === "on";
  }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

function skipSpace(source: string, from: number): number {
  let at = from;
  while (isSpace(source.charCodeAt(at))) at++;
  return at;
}

function isNamed(source: string, equals: number, name: string): boolean {
  let end = equals;
  while (isSpace(source.charCodeAt(end - 1))) end--;
  const start = end - name.length;
  if (!source.startsWith(name, start)) return false;
  const before = source.charCodeAt(start - 1);
  return isSpace(before) || before === 58;
}
