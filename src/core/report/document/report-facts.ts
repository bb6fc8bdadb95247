import type { ReportFact } from "./fact";
import { awardFacts } from "./facts/award-facts";
import { contestFacts } from "./facts/contest-facts";
import { findingFacts } from "./facts/finding-facts";
import { highAwardFacts } from "./facts/high-award-facts";
import { listFacts } from "./facts/list-facts";
import { moneyFacts } from "./facts/money-facts";
import { phraseFacts } from "./facts/phrase-facts";
import { schoolFacts } from "./facts/school-facts";
import { scopeFacts } from "./facts/scope-facts";
import { unitTitleFacts } from "./facts/unit-title-facts";
import type { ReportInput } from "./report-input";
import { readMaterial } from "./report-material";
import type { ReportMaterial } from "./report-material";

/** Lists every figure that the report of a check states, each under a key of its own, with its rows. */
export function reportFacts(input: ReportInput): ReportFact[] {
  return factsOf(readMaterial(input));
}

export function factsOf(material: ReportMaterial): ReportFact[] {
  const scoped = scopeFacts(material);
  return [
    ...scoped,
    ...phraseFacts(material, scoped),
    ...awardFacts(material),
    ...schoolFacts(material),
    ...unitTitleFacts(material),
    ...contestFacts(material),
    ...highAwardFacts(material),
    ...moneyFacts(material),
    ...listFacts(material),
    ...findingFacts(material),
  ];
}
