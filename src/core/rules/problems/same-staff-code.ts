import type { Entry } from "../../domain";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import type { EntryIndex } from "../lookup/entry-index";
import { repeatedBy } from "../../domain/group-by";
import { nameCell, placeIn } from "../lookup/list-in-run";
import { defineRule, nothing } from "../rule";

/** A code of so many characters is given by the sector, not counted by each school from 1. */
const sectorCodeLength = 7;

/** Finds rows of different names under one staff code, award and year: the row or the code was copied. */
export const sameStaffCode = defineRule({
  id: "same-staff-code",
  looksAt: "list",
  emits: ["duplicate-entry"],
  find: ({ entries }, { index }) => {
    const found = repeatedBy(entries, codeOf).map((rows) => findSame(rows, index));
    return found.length === 0 ? nothing : found.flat();
  },
});

function codeOf({ kind, fields }: Entry): string | undefined {
  return kind === "individual" ? (fields.staffCode?.value ?? undefined) : undefined;
}

/** Looks through the rows of one code. */
function findSame(rows: readonly Entry[], index: EntryIndex): readonly Finding<"duplicate-entry">[] {
  const claims = new Map<string, Entry>();
  const found: Finding<"duplicate-entry">[] = [];
  for (const later of rows) {
    const code = codeOf(later) ?? "";
    const scope = code.length >= sectorCodeLength ? "" : index.foldedSchool(later);
    for (const { award } of later.awards) {
      const key = `${scope}|${award}|${later.year ?? ""}|${later.status}`;
      const earlier = claims.get(key);
      if (earlier === undefined) claims.set(key, later);
      else if (index.foldedName(earlier) !== index.foldedName(later))
        found.push(sameCode(later, earlier, award));
    }
  }
  return found;
}

function sameCode(later: Entry, earlier: Entry, award: string): Finding<"duplicate-entry"> {
  const params = { name: later.name ?? "", award, year: later.year, by: "staff-code" };
  const related = [placeIn(earlier, nameCell(earlier))];
  return finding("duplicate-entry", placeIn(later, nameCell(later)), params, { related, softened: true });
}
