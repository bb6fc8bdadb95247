import type { Rating } from "../../domain";

const ascending: readonly (Rating | null)[] = [null, "KHTNV", "HTNV", "HTTNV", "HTXSNV"];

/** Gives a rating's place from the bottom: 0 is not rated, 4 is HTXSNV. */
export function rankOf(rating: Rating | null): number {
  return ascending.indexOf(rating);
}

export function ratingOfRank(rank: number): Rating | null {
  return ascending[rank] ?? null;
}
