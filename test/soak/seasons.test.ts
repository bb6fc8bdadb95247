/** Fifty seasons through files in one process. SEASON_ROUNDS plays fewer by hand. */
import { playSeason } from "../season/play-season";
import { heapMb } from "./heap";

const rounds = Number(process.env["SEASON_ROUNDS"] ?? "50");
/** Rounds after which caches are full and compiled code has settled. */
const warmUp = Math.min(10, Math.floor(rounds / 4));
/** What a season of thirteen schools may leave behind over all rounds together. */
const mostGrowthMb = 12;

it("end as they began: the same register each time, and memory flat", async () => {
  let before = 0;
  for (let round = 0; round < rounds; round += 1) {
    await playSeason();
    if (round === warmUp) before = heapMb();
  }
  expect(heapMb() - before).toBeLessThan(mostGrowthMb);
}, 1_200_000);
