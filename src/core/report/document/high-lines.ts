import type { AwardLine } from "../../totals";
import { highLevels, unitTitles } from "./award-groups";
import { isCommendation } from "./facts/line-kinds";
import type { ReportMaterial } from "./report-material";

/** Lists the awards from province level up that are told by name; titles of schools have a place of their own. */
export function highLines({ lines }: ReportMaterial): AwardLine[] {
  return lines.filter(
    (line) =>
      isCommendation(line) &&
      !unitTitles.includes(line.award) &&
      line.level !== null &&
      highLevels.includes(line.level),
  );
}
