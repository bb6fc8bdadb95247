/** Which parts of the law's data a person should compare with the text again. Age alone is a warning, never a failure. */
import { checkedCriteria, staleCriteria } from "../../src/core/law";
import type { CheckedCriterion } from "../../src/core/law";

const criterion = (checkedOn: string | null): CheckedCriterion => ({
  kind: "criterion",
  id: "ttldtt",
  labelVi: "Tập thể lao động tiên tiến",
  checkedOn,
});

describe("staleCriteria", () => {
  it.each([
    ["2026-05-22", "2026-11-22", false],
    ["2026-05-22", "2026-11-23", true],
    ["2025-08-31", "2026-02-28", false],
    ["2025-08-31", "2026-03-01", true],
    ["2026-12-01", "2026-11-22", false],
  ])("checked on %s is stale on %s: %p", (checkedOn, on, isStale) => {
    expect(staleCriteria(on, [criterion(checkedOn)])).toHaveLength(isStale ? 1 : 0);
  });

  it("names what nobody ever compared", () => {
    expect(staleCriteria("2026-11-22", [criterion(null)])).toEqual([criterion(null)]);
  });

  it("lists all of the data long after, with its kind and a label", () => {
    const stale = staleCriteria("2099-01-01");
    expect(stale).toEqual(checkedCriteria);
    expect(new Set(stale.map(({ kind }) => kind))).toEqual(
      new Set(["criterion", "instrument", "base-salary", "coefficient"]),
    );
    expect(stale.filter(({ labelVi }) => labelVi === "")).toEqual([]);
  });
});

describe("the law's data", () => {
  it("was compared with the text by somebody; what is older than six months is printed", () => {
    const days = checkedCriteria.flatMap(({ checkedOn }) => checkedOn ?? []).sort();
    const newest = days.at(-1) ?? "";
    expect(newest).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const lines = staleCriteria(newest).map(
      ({ kind, id, labelVi, checkedOn }) => `  ${checkedOn ?? "never"}  ${kind} ${id}: ${labelVi}\n`,
    );
    if (lines.length > 0)
      process.stderr.write(`Compare with the text again (newest check ${newest}):\n${lines.join("")}`);
  });
});
