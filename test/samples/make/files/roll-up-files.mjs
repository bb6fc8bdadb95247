/** Roll-ups by the district and, from July 2025, by the commune: the other schools' people and all collectives. */
import { fourthYear, lastYear } from "./roll-ups-from-2024.mjs";
import { busiestYear, firstYear, secondYear } from "./roll-ups-to-2023.mjs";

export async function makeRollUpFiles(world, book) {
  firstYear(world, book);
  await secondYear(world, book);
  await busiestYear(world, book);
  await fourthYear(world, book);
  await lastYear(world, book);
}
