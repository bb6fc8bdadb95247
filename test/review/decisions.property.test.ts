import fc from "fast-check";
import { adoptDecision, adoptionChoices } from "../../src/core/review/adopt-decision";
import { applyDecisions } from "../../src/core/review/apply-decisions";
import { councilCases } from "../../src/core/review/council-cases";
import { reviewCases } from "../../src/core/review/review-cases";
import type { LoggedDecision } from "../../src/core/domain/council";
import { checkRows, decideOn } from "./council";
import type { Row } from "./council";

const names = ["Nguyễn Thị An", "Trần Văn Bình", "Lê Thị Lan", "Phạm Văn Minh"] as const;

/** People, of whom some share a name; who each is stands in the birth date. */
const people: readonly Row[] = Array.from({ length: 8 }, (_, at) => ({
  name: names[at % names.length] ?? "",
  born: `0${String(at + 1)}/03/198${String(at)}`,
}));

const step = fc.oneof(
  fc.record({ do: fc.constant("sort" as const), by: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ do: fc.constant("delete" as const), who: fc.nat(7) }),
  fc.record({ do: fc.constant("insert" as const), who: fc.nat(7), at: fc.nat(8) }),
  fc.record({ do: fc.constant("rate" as const), who: fc.nat(7) }),
  fc.record({ do: fc.constant("resend" as const), as: fc.constantFrom("a.xlsx", "a (1).xlsx", "moi.xlsx") }),
  fc.record({ do: fc.constant("decide" as const), who: fc.nat(7) }),
  fc.record({ do: fc.constant("adopt" as const) }),
);

describe("any sequence of sorting, inserting, deleting, sending again, binding by hand and checking again", () => {
  it("keeps each decision with its nominee or tells it as orphaned; none moves, none is lost", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 14 }), (steps) => {
        let rows = people.slice(0, 5);
        let file = "a.xlsx";
        let log: readonly LoggedDecision[] = [];
        for (const each of steps) {
          if (each.do === "sort") rows = [...rows.slice(each.by), ...rows.slice(0, each.by)];
          if (each.do === "delete" && rows.length > 1)
            rows = rows.filter(({ born }) => born !== people[each.who]?.born);
          if (each.do === "rate")
            rows = rows.map((row) =>
              row.born === people[each.who]?.born ? { ...row, rating: "HTXSNV" } : row,
            );
          if (each.do === "resend") file = each.as;
          const who = "who" in each ? people[each.who] : undefined;
          const isThere = rows.some(({ born }) => born === who?.born);
          if (each.do === "insert" && who !== undefined && !isThere)
            rows = [...rows.slice(0, each.at), who, ...rows.slice(each.at)];
          if (rows.length === 0) rows = people.slice(0, 1);
          const only = rows.filter(({ name }) => name === who?.name);
          if (each.do === "decide" && who !== undefined && only.length === 1)
            log = decideOn(checkRows(rows, file), who.name, undefined, log);
          if (each.do === "adopt") log = adoptFirst(rows, file, log);
          keepsItsNominees(rows, file, log);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** A person gives the first orphaned decision to the first row that may take it. */
function adoptFirst(
  rows: readonly Row[],
  file: string,
  log: readonly LoggedDecision[],
): readonly LoggedDecision[] {
  const { result, entries } = applyDecisions(checkRows(rows, file), log);
  const cases = councilCases(reviewCases(result, entries), result);
  const orphan = cases.find(({ state }) => state === "orphaned")?.head;
  const choices = orphan ? adoptionChoices(orphan, cases) : [];
  const choice = choices.find(({ adoptability }) => adoptability === "ready");
  return orphan && choice ? adoptDecision(log, orphan, choice.one, "Cùng một người") : log;
}

function keepsItsNominees(rows: readonly Row[], file: string, log: readonly LoggedDecision[]): void {
  const { decisions } = applyDecisions(checkRows(rows, file), log).result;
  expect(new Set(decisions.map(({ id }) => id))).toEqual(new Set(log.map(({ id }) => id)));
  expect(decisions).toHaveLength(new Set(decisions.map(({ id }) => id)).size);
  const replaced = new Set(decisions.map(({ after }) => after));
  for (const { id, subject, state, at } of decisions) {
    if (replaced.has(id)) {
      expect([state, at]).toEqual(["overruled", []]);
      continue;
    }
    const person = rows.findIndex(
      ({ name, born }) => name === subject.name && dayOf(born) === subject.birthDate,
    );
    if (person < 0) expect([state, at]).toEqual(["orphaned", []]);
    else {
      expect(state).not.toBe("orphaned");
      expect(at).toMatchObject([{ file, row: person + 4 }]);
    }
  }
}

const dayOf = (born = ""): string => born.split("/").reverse().join("-");
