import type { PersonFacts } from "../../src/core/domain";

/** Of whom all is known that LĐTT asks. */
export const teacher: PersonFacts = {
  rating: "HTTNV",
  registered: true,
  recruitedOn: null,
  discipline: null,
  movement: true,
};

/** Six of ten hold LĐTT: above one half, as asked until 2023; below 70 %, as asked from 2024. */
export const unitOfTen = {
  rating: "HTTNV",
  members: 10,
  ldttCount: 6,
  discipline: null,
  movement: true,
  united: true,
} as const;
