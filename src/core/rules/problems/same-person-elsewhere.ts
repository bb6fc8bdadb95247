import type { AwardId, Entry, LegalDate } from "../../domain";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { nameCell, placeIn } from "../lookup/list-in-run";
import { defineRule } from "../rule";

/** Finds a person of the same name and full birth date whom another school proposes for the same award and year. */
export const samePersonElsewhere = defineRule({
  id: "same-person-elsewhere",
  looksAt: "born-alike",
  emits: ["same-person-elsewhere"],
  find: (namesakes, { index }) => {
    const claims = new Map<string, Entry>();
    const found: Finding<"same-person-elsewhere">[] = [];
    for (const later of namesakes) {
      const birthDate = later.fields.birthDate?.value ?? undefined;
      if (birthDate?.length !== 10 || later.school === null) continue;
      for (const { award } of later.awards) {
        const key = `${award}|${later.year ?? ""}|${later.status}`;
        const earlier = claims.get(key);
        if (earlier === undefined) claims.set(key, later);
        else if (index.foldedSchool(earlier) !== index.foldedSchool(later)) {
          found.push(elsewhere(later, earlier, award, birthDate));
        }
      }
    }
    return found;
  },
});

function elsewhere(
  later: Entry,
  earlier: Entry,
  award: AwardId,
  birthDate: LegalDate,
): Finding<"same-person-elsewhere"> {
  const params = { name: later.name ?? "", birthDate, award, otherSchool: earlier.school ?? "" };
  const related = [placeIn(earlier, nameCell(earlier))];
  return finding("same-person-elsewhere", placeIn(later, nameCell(later)), params, { related });
}
