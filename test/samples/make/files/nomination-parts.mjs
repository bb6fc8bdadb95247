/** What the nominations of June 2025 share. */
import { proposedEntries } from "../entries.mjs";
import { inventedNote, placeDate } from "../sheet/frame.mjs";
import { signersOf } from "../world/world.mjs";

export const year = 2024;
const yearText = "2024-2025";

export const headOf = (school, place, day) => ({
  parent: "PHÒNG GD&ĐT AN THỊNH",
  unit: school.official.toUpperCase(),
  placeDate: placeDate(place, day),
});

export const listOf = (school, kind = "individual-title-nomination") => ({
  kind,
  school,
  year: yearText,
  status: "proposed",
});
export const proposed = (world, book, id, school) =>
  book.planter.prepare(id, proposedEntries(world, school, year), world);
export const footOf = (world, school) => ({ ...signersOf(world, school, year), note: inventedNote });
