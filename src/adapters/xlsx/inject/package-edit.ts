import { unzipSync, zipSync } from "fflate";
import { corrupt } from "../unreadable";
import { openZip } from "../zip/open-zip";
import type { ZipArchive } from "../zip/open-zip";
import { partText } from "./part-text";

/** The moment that changed packages carry, so that the same input gives the same bytes. */
const FIXED_MOMENT = new Date(2000, 0, 1);

/** A package whose parts are changed as text; parts that nobody changes keep their bytes, names and order. */
export class PackageEdit {
  readonly archive: ZipArchive;
  readonly #parts: Record<string, Uint8Array>;
  readonly #names: Map<string, string>;

  /** Throws where the zip is broken or promises more than the limits allow. */
  constructor(bytes: Uint8Array) {
    this.archive = openZip(bytes);
    this.#parts = unzipSync(bytes);
    this.#names = new Map(Object.keys(this.#parts).map((name) => [keyOf(name), name]));
  }

  has(part: string): boolean {
    return this.#names.has(keyOf(part));
  }

  textOf(part: string): string {
    return partText(this.#bytesOf(part)).text;
  }

  /** Changes a part in its own encoding. */
  change(part: string, change: (text: string) => string): void {
    const old = partText(this.#bytesOf(part));
    const changed = change(old.text);
    if (changed !== old.text) this.#parts[this.#names.get(keyOf(part)) ?? part] = old.encode(changed);
  }

  /** Adds a part, or puts another text in its place. */
  put(part: string, text: string): void {
    const name = this.#names.get(keyOf(part)) ?? part;
    this.#names.set(keyOf(part), name);
    this.#parts[name] = new TextEncoder().encode(text);
  }

  /** Gives a name that no part has: the folder, a stem, the first free number. */
  freeName(stem: string, extension: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${String(number)}.${extension}`;
      if (!this.has(name)) return name;
    }
  }

  toBytes(): Uint8Array {
    return zipSync(this.#parts, { mtime: FIXED_MOMENT });
  }

  #bytesOf(part: string): Uint8Array {
    const bytes = this.#parts[this.#names.get(keyOf(part)) ?? ""];
    if (!bytes) throw corrupt(`part "${part}" is missing`);
    return bytes;
  }
}

const keyOf = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
