import type { Trouble } from "../../core";

/** Joins what went wrong and what to do about it; the core's own troubles come ready. */
export const trouble = (what: string, remedy: Trouble["remedy"], left?: string): Trouble => ({
  what,
  remedy,
  ...(left !== undefined && { left }),
});
