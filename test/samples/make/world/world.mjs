/** The whole invented world: staff, results, collectives and honours of five years. */
import { makeCollectives } from "./collectives.mjs";
import { makeContests } from "./contests.mjs";
import { makeHonours } from "./honours.mjs";
import { makeResults } from "./results.mjs";
import { makeStaff } from "./staff.mjs";

export function makeWorld() {
  const staff = makeStaff();
  const results = makeResults(staff);
  const collectives = makeCollectives(results);
  return {
    staff,
    results,
    collectives,
    honours: makeHonours(results, collectives),
    contests: makeContests(results),
  };
}

/** The head of a school in a year, who signs; and the office clerk, who types. */
export function signersOf(world, school, year) {
  const members = world.results[`${year}/${school.id}`];
  const named = (position) => members.find((one) => one.position === position)?.person.fullName;
  return { signer: named("Hiệu trưởng"), preparer: named("Nhân viên kế toán") ?? named("Phó Hiệu trưởng") };
}
