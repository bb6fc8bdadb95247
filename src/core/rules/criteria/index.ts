/** The explicit list of criteria; an award in the data points to one by its id. */
import { bkBo } from "./bk-bo";
import { bkTinh } from "./bk-tinh";
import { coBo } from "./co-bo";
import { coTinh } from "./co-tinh";
import { contest } from "./contest";
import type { Criterion } from "./criterion";
import { cstdBo } from "./cstd-bo";
import { cstdTinh } from "./cstd-tinh";
import { cstdcs } from "./cstdcs";
import { cstdtq } from "./cstdtq";
import { gk } from "./gk";
import { ldtt } from "./ldtt";
import { notModelled } from "./not-modelled";
import { rating } from "./rating";
import { bkTtg, coCp } from "./state-awards";
import { ttldtt } from "./ttldtt";
import { ttldxs } from "./ttldxs";

export const criteria: readonly Criterion[] = [
  ldtt,
  cstdcs,
  cstdTinh,
  cstdBo,
  cstdtq,
  ttldtt,
  ttldxs,
  coTinh,
  coBo,
  coCp,
  bkTinh,
  bkBo,
  bkTtg,
  gk,
  contest,
  rating,
  notModelled,
];

const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));

/** Gives the criterion of an id; an id that no criterion bears is our bug in the data. */
export function criterionOf(id: string): Criterion {
  const criterion = byId.get(id);
  if (criterion === undefined) throw new Error(`No criterion ${id}`);
  return criterion;
}
