/** The explicit list of criteria; an award in the data points to one by its id. */
import { bkTinh } from "./bk-tinh";
import { coTinh } from "./co-tinh";
import { contest } from "./contest";
import type { Criterion } from "./criterion";
import { cstdTinh } from "./cstd-tinh";
import { cstdcs } from "./cstdcs";
import { cstdtq } from "./cstdtq";
import { gk } from "./gk";
import { ldtt } from "./ldtt";
import { notModelled } from "./not-modelled";
import { rating } from "./rating";
import { ttldtt } from "./ttldtt";
import { ttldxs } from "./ttldxs";

export const criteria: readonly Criterion[] = [
  ldtt,
  cstdcs,
  cstdTinh,
  cstdtq,
  ttldtt,
  ttldxs,
  coTinh,
  bkTinh,
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
