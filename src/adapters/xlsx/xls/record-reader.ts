import { corrupt } from "../unreadable";
import type { BiffRecord } from "./biff-record";

/** A run's start and font number. */
export interface FontRun {
  readonly start: number;
  readonly font: number;
}

export interface BiffText {
  readonly text: string;
  readonly runs: readonly FontRun[];
}

const RICH = 8;
const EXTENDED = 4;
const WIDE = 1;

/** Reads a record's data from start to end, across the borders of its stretches. */
export class RecordReader {
  readonly #view: DataView;
  readonly #stretches: BiffRecord["stretches"];
  #stretch = 0;
  #at: number;
  #end: number;

  constructor(stream: Uint8Array, record: BiffRecord) {
    this.#view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
    this.#stretches = record.stretches;
    [this.#at, this.#end] = this.#stretches[0] ?? [0, 0];
  }

  /** Bytes left in the stretch in hand. */
  get left(): number {
    return this.#end - this.#at;
  }

  u8(): number {
    if (this.#at >= this.#end) this.#nextStretch();
    return this.#view.getUint8(this.#at++);
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  /** A double of eight bytes, which never crosses a border. */
  f64(): number {
    if (this.left < 8) throw corrupt("a number is cut off");
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8, true);
  }

  /** What stands here instead of a double: the kind and value of a result that is no number. */
  peekNotANumber(): { readonly kind: number; readonly value: number } | undefined {
    if (this.left < 8) throw corrupt("a number is cut off");
    if (this.#view.getUint16(this.#at + 6, true) !== 0xffff) return undefined;
    return { kind: this.#view.getUint8(this.#at), value: this.#view.getUint8(this.#at + 2) };
  }

  skip(count: number): void {
    for (let left = count; left > 0;) {
      if (this.#at >= this.#end) this.#nextStretch();
      const step = Math.min(left, this.left);
      this.#at += step;
      left -= step;
    }
  }

  /** Characters after a flag byte that says whether they take two bytes; each stretch repeats the flag. */
  characters(count: number, flags: number): string {
    let isWide = (flags & WIDE) !== 0;
    let text = "";
    for (let left = count; left > 0;) {
      if (this.#at >= this.#end) {
        this.#nextStretch();
        isWide = (this.u8() & WIDE) !== 0;
      }
      const step = Math.min(left, isWide ? this.left >> 1 : this.left);
      if (step === 0) throw corrupt("a text is cut off");
      text += this.#take(step, isWide);
      left -= step;
    }
    return text;
  }

  /** A text with its flags, fonts and phonetic data, of so many characters ([MS-XLS] 2.5.293). */
  text(count: number): BiffText {
    const flags = this.u8();
    const runCount = flags & RICH ? this.u16() : 0;
    const extraSize = flags & EXTENDED ? this.u32() : 0;
    const text = this.characters(count, flags);
    const runs = this.runs(runCount);
    this.skip(extraSize);
    return { text, runs };
  }

  runs(count: number): readonly FontRun[] {
    return Array.from({ length: count }, () => ({ start: this.u16(), font: this.u16() }));
  }

  #take(count: number, isWide: boolean): string {
    let text = "";
    for (let i = 0; i < count; i++) {
      text += String.fromCharCode(
        isWide ? this.#view.getUint16(this.#at, true) : this.#view.getUint8(this.#at),
      );
      this.#at += isWide ? 2 : 1;
    }
    return text;
  }

  #nextStretch(): void {
    const next = this.#stretches[++this.#stretch];
    if (!next) throw corrupt("a record is too short");
    [this.#at, this.#end] = next;
    if (this.#at === this.#end) this.#nextStretch();
  }
}
