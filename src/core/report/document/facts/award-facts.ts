/** How often each award was given, and at which level it was decided. */
import type { AwardId, Level } from "../../../domain/award";
import type { AwardLine } from "../../../totals";
import { countFact } from "../fact";
import type { FactFilter, ReportFact, Status } from "../fact";
import { factKey } from "../fact-key";
import type { ReportMaterial } from "../report-material";
import { awardsIn } from "./awards-in";
import { isCommendation, isContest } from "./line-kinds";
import { statuses } from "./scope";

export const levels: readonly (Level | null)[] = [
  "truong",
  "xa",
  "huyen",
  "so",
  "tinh",
  "bo",
  "trung-uong",
  null,
];

export function awardKeyOf(award: AwardId, status: Status, level?: Level | null): string {
  return factKey("award", award, status, level === undefined ? "total" : (level ?? "unknown"));
}

export function levelKey(level: Level | null, status: Status): string {
  return factKey("level", level ?? "unknown", status, "total");
}

export function awardFacts({ lines }: ReportMaterial): ReportFact[] {
  return statuses.flatMap((status) => {
    const held = lines.filter((line) => line.entry.status === status);
    return [
      ...awardsIn(held).flatMap((award) => factsOfAward(award, status, held)),
      ...levels.flatMap((level) => factOfLevel(level, status, held)),
    ];
  });
}

function factsOfAward(award: AwardId, status: Status, held: readonly AwardLine[]): ReportFact[] {
  const lines = held.filter((line) => line.award === award);
  const of = lines.some(isContest) ? "contest" : "commendation";
  const filter: FactFilter = { measure: "count", of, status, awards: [award] };
  const byLevel = levels.map((level) => {
    const decided = lines.filter((line) => line.level === level);
    return countFact(awardKeyOf(award, status, level), { ...filter, level }, decided);
  });
  const present = byLevel.filter((fact) => fact.value !== 0);
  return [countFact(awardKeyOf(award, status), filter, lines), ...present];
}

function factOfLevel(level: Level | null, status: Status, held: readonly AwardLine[]): ReportFact[] {
  const lines = held.filter((line) => isCommendation(line) && line.level === level);
  const filter: FactFilter = { measure: "count", of: "commendation", status, level };
  return lines.length === 0 ? [] : [countFact(levelKey(level, status), filter, lines)];
}
