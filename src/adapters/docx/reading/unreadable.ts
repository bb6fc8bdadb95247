import type { SourceFailure } from "../../../core/ports";

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
