import type { NomineeKind } from "../domain/award";
import type { TotalGroup } from "../domain/check-result";
import { moneyOf } from "./award-line";
import type { AwardLine } from "./award-line";
import { inOrder } from "./in-order";
import { NomineeCount } from "./nominee-set";

/** By what, beside the status, groups are told apart. */
type Split = Pick<TotalGroup, "year" | "school">;

interface GroupTally {
  readonly split: Split;
  readonly status: TotalGroup["status"];
  readonly counts: Record<NomineeKind, number>;
  readonly nominees: Record<NomineeKind, NomineeCount>;
  recognitions: number;
  moneyVnd: number;
}

/**
 * Sums lines by a split, ordered by it, with the proposed before the decided. Collectives and individuals are those commended;
 * a contest's recognition is no commendation (L2022 Điều 19, Điều 8) and is counted apart.
 */
export function buildGroups(lines: readonly AwardLine[], by: "year" | "school" | "period"): TotalGroup[] {
  const tallies = new Map<string | null, Partial<Record<TotalGroup["status"], GroupTally>>>();
  for (const line of lines) {
    const part = by === "period" ? null : by === "year" ? line.entry.year : line.school;
    const { status } = line.entry;
    let ofPart = tallies.get(part);
    if (ofPart === undefined) tallies.set(part, (ofPart = {}));
    let tally = ofPart[status];
    if (tally === undefined) {
      const split = by === "period" ? {} : { [by]: part };
      ofPart[status] = tally = emptyTally(split, status);
    }
    addLine(tally, line);
  }
  const all = [...tallies.values()].flatMap((ofPart) => Object.values(ofPart));
  return all.sort(inGroupOrder).map(groupOf);
}

function emptyTally(split: Split, status: TotalGroup["status"]): GroupTally {
  return {
    split,
    status,
    counts: { individual: 0, collective: 0, household: 0 },
    nominees: {
      individual: new NomineeCount(),
      collective: new NomineeCount(),
      household: new NomineeCount(),
    },
    recognitions: 0,
    moneyVnd: 0,
  };
}

function addLine(tally: GroupTally, line: AwardLine): void {
  if (line.fund === "emulation") {
    tally.counts[line.entry.kind] += 1;
    tally.nominees[line.entry.kind].add(line.nominee);
  } else {
    tally.recognitions += 1;
  }
  tally.moneyVnd += moneyOf(line);
}

function inGroupOrder(a: GroupTally, b: GroupTally): number {
  return inOrder(Object.values(a.split), Object.values(b.split)) || (a.status > b.status ? -1 : 1);
}

function groupOf({ split, status, counts, nominees, recognitions, moneyVnd }: GroupTally): TotalGroup {
  return {
    status,
    ...split,
    collectives: counts.collective,
    individuals: counts.individual,
    distinctCollectives: nominees.collective.size,
    distinctIndividuals: nominees.individual.size,
    ...(counts.household > 0 && {
      households: counts.household,
      distinctHouseholds: nominees.household.size,
    }),
    ...(recognitions > 0 && { recognitions }),
    moneyVnd,
  };
}
