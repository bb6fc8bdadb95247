import type { PersonFacts } from "../../src/core/domain";

/** Of whom all is known that LĐTT asks. */
export const teacher: PersonFacts = {
  rating: "HTTNV",
  registered: true,
  recruitedOn: null,
  discipline: null,
  movement: true,
};
