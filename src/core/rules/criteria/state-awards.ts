/** Cờ thi đua của Chính phủ, Bằng khen của Thủ tướng: their criteria were not read, so nothing passes; only votes are weighed. */
import { gapLimb } from "../judging/limb";
import { defineCriterion } from "./criterion";

export const coCp = defineCriterion({
  id: "co-cp",
  reads: ["co-cp"],
  build: (_given, law) => gapLimb("co-cp", "modelled", "Cờ thi đua của Chính phủ", law.day),
});

export const bkTtg = defineCriterion({
  id: "bk-ttg",
  reads: ["bk-ttg"],
  build: (_given, law) => gapLimb("bk-ttg", "modelled", "Bằng khen của Thủ tướng Chính phủ", law.day),
});
