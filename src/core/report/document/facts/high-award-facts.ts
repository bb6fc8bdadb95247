/** How often each of the highest awards was given. */
import type { AwardId } from "../../../domain/award";
import { highLevels } from "../award-groups";
import { countFact } from "../fact";
import type { ReportFact, Status } from "../fact";
import { factKey } from "../fact-key";
import { highLines } from "../high-lines";
import type { ReportMaterial } from "../report-material";
import { awardsIn } from "./awards-in";
import { statuses } from "./scope";

export function highAwardKey(award: AwardId, status: Status): string {
  return factKey("high-award", award, status);
}

export function highAwardFacts(material: ReportMaterial): ReportFact[] {
  return statuses.flatMap((status) => {
    const held = highLines(material).filter((line) => line.entry.status === status);
    return awardsIn(held).map((award) =>
      countFact(
        highAwardKey(award, status),
        { measure: "count", of: "commendation", status, awards: [award], levels: highLevels },
        held.filter((line) => line.award === award),
      ),
    );
  });
}
