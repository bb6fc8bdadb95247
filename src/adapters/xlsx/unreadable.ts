import type { SourceFailure } from "../../core/index";

/** Thrown while reading and turned into a failure at the folder's door; never seen outside. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";

  constructor(
    readonly code: SourceFailure["code"],
    detail: string,
  ) {
    super(detail);
  }
}

export const corrupt = (detail: string): Unreadable => new Unreadable("corrupt", detail);
export const tooLarge = (detail: string): Unreadable => new Unreadable("too-large", detail);
export const wrongType = (detail: string): Unreadable => new Unreadable("wrong-type", detail);
export const encrypted = (detail: string): Unreadable => new Unreadable("encrypted", detail);
export const unsupported = (detail: string): Unreadable => new Unreadable("unsupported-version", detail);
