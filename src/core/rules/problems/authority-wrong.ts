import type { AwardId, Condition, Entry, JudgeCase, LegalDate, Level, Place } from "../../domain";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { judge } from "../judge";
import { findCell, nameCell, placeIn, placeOfList } from "../lookup/list-in-run";
import type { ListInRun } from "../lookup/list-in-run";
import { defineRule } from "../rule";
import type { Given } from "../rule";

/**
 * Finds decided awards whose signer had no power over them on the day of the decision: at the row's own decision, else
 * once a list and award.
 */
export const authorityWrong = defineRule({
  id: "authority-wrong",
  looksAt: "list",
  emits: ["authority-wrong"],
  find: (list, given) => {
    const groups = new Map<string, Wrong>();
    const refusals = new Map<string, Condition | null>();
    for (const entry of list.entries) {
      const { status, issuerLevel: level, governingOn: decidedOn, kind } = entry;
      if (status !== "decided" || level === null || decidedOn === null) continue;
      for (const { award } of entry.awards) {
        const key = [award, kind, level, decidedOn].join("|");
        let condition = refusals.get(key);
        if (condition === undefined) {
          condition = refusalOf({ award, kind, decisionDate: decidedOn, issuer: { level } }, given);
          refusals.set(key, condition);
        }
        if (condition !== null) addWrong(groups, list, entry, { award, level, on: decidedOn, condition });
      }
    }
    return [...groups.values()].map(wrong);
  },
});

interface Refused {
  readonly award: AwardId;
  readonly level: Level;
  readonly on: LegalDate;
  readonly condition: Condition;
}

interface Wrong extends Refused {
  readonly at: Place;
  readonly entries: [Entry, ...Entry[]];
}

/** The condition by which a level may not decide an award, if the law refuses it; a doubt is no refusal. */
function refusalOf(input: JudgeCase, { settings }: Given): Condition | null {
  const { conditions } = judge(input, settings);
  return conditions.find(({ limb, outcome }) => limb === "authority" && outcome === "not-met") ?? null;
}

function addWrong(groups: Map<string, Wrong>, list: ListInRun, entry: Entry, refused: Refused): void {
  const cell = entry.fields.decision === undefined ? undefined : findCell(entry, "decision");
  const key = [refused.award, refused.level, refused.on, cell].join("|");
  const group = groups.get(key);
  if (group !== undefined) group.entries.push(entry);
  else {
    const at = cell === undefined ? issuerPlace(list) : placeIn(entry, cell);
    groups.set(key, { ...refused, at, entries: [entry] });
  }
}

function issuerPlace(list: ListInRun): Place {
  const cell = list.reading.issuingUnit?.cell ?? list.reading.title?.cell;
  const ofList = placeOfList(list);
  return cell === undefined ? ofList : { ...ofList, cell };
}

function wrong({ at, award, level, on, condition, entries }: Wrong): Finding<"authority-wrong"> {
  const places = entries.map((entry) => placeIn(entry, nameCell(entry)));
  const related = entries[0].fields.decision === undefined ? places : places.slice(1);
  const params = { award, level, on, rowCount: entries.length };
  const { rule, citation } = condition;
  return finding("authority-wrong", at, params, { related, rule, citation });
}
