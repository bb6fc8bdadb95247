import type { AwardId, Place } from "../../domain";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { awardRecord } from "../../law";
import { asksFor } from "../places/asked-field";
import { awardCell } from "../places/award-cell";
import { cellOfFact } from "../facts/fact-cell";
import type { JudgedAward } from "../judged-award";
import { placeIn } from "../lookup/list-in-run";
import type { ListInRun } from "../lookup/list-in-run";
import { saysNotRated } from "../cells/not-rated";
import { defineRule } from "../rule";

/** Missing evidence of a nominee has a finding of its own. */
const askedElsewhere = "person.initiatives";

/** Finds what must be known before rows can be judged: one question a list and fact, however many rows it touches. */
export const factMissing = defineRule({
  id: "fact-missing",
  looksAt: "list",
  emits: ["fact-missing"],
  find: (list, given) => {
    const questions = new Map<string, JudgedAward[]>();
    for (const judged of given.openIn(list)) {
      if (judged.entry.status !== "proposed" || !isTitleOrForm(judged)) continue;
      for (const fact of judged.judgement.missing) {
        if (isAskedAnyway(list, judged, fact)) continue;
        const rows = questions.get(fact);
        if (rows === undefined) questions.set(fact, [judged]);
        else rows.push(judged);
      }
    }
    return [...questions].flatMap(([fact, judged]) => ask(fact, judged));
  },
});

function ask(fact: string, judged: readonly JudgedAward[]): readonly Finding<"fact-missing">[] {
  const places = new Map<string, Place>();
  const awards = new Set<AwardId>();
  const rows = new Set<number>();
  for (const { entry, award } of judged) {
    const place = placeIn(entry, cellOfFact(entry, award.award, fact) ?? awardCell(entry, award));
    places.set(place.cell ?? "", place);
    awards.add(award.award);
    rows.add(entry.row);
  }
  const [at, ...related] = [...places.values()];
  if (at === undefined) return [];
  return [
    finding("fact-missing", at, { fact, awards: [...awards].sort(), rowCount: rows.size }, { related }),
  ];
}

/** Contests are not judged from a nomination; that they stand in one has a finding of its own. */
function isTitleOrForm({ award }: JudgedAward): boolean {
  return awardRecord(award.award)?.kind !== "contest-recognition";
}

/** The empty or unread cell itself is already asked about, and the rating answers for the base title. */
function isAskedAnyway(list: ListInRun, { entry, judgement }: JudgedAward, fact: string): boolean {
  if (fact === askedElsewhere) return true;
  if (fact === "person.isLdtt") return judgement.missing.includes("person.rating");
  if (fact !== "person.rating" && fact !== "unit.rating") return false;
  if (saysNotRated(entry)) return false;
  const { rating, unitRating } = entry.fields;
  if (rating !== undefined || unitRating !== undefined) return true;
  return asksFor(list, fact === "unit.rating" ? ["unitRating", "rating"] : ["rating"], entry.kind);
}
