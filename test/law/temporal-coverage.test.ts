import { dayBefore } from "../../src/core/domain";
import {
  baseSalaries,
  coefficientOn,
  criterionFamilies,
  criterionVersions,
  inForceOn,
  instruments,
} from "../../src/core/law";
import type { CriterionVersion } from "../../src/core/law";
import { valueShapes } from "../../src/core/law/criterion-values";
import type { Family } from "../../src/core/law/criterion-values";
import { boundariesOf, holdsOn } from "../../src/core/law/interval";

/** Gaps between or before versions that the texts leave; each is wanted. */
const declaredGaps: Readonly<Record<string, readonly string[]>> = {
  // No text of L2003 for the collective flag is modelled.
  "co-tinh": [],
  // The decree of 2017 had ended and the circular of 2024 had not begun.
  "ldtt-heroic-injury": ["2024-01-01"],
};

/** Families of which no version was read: named in the data, so that nothing passes by them. */
const withoutVersions = ["bk-ttg", "co-cp"];

const families = [...criterionFamilies].map(([family, versions]) => [family, versions] as const);

function daysAround(versions: readonly CriterionVersion[]): string[] {
  return boundariesOf(versions).flatMap((day) => [dayBefore(day), day]);
}

describe("every criterion at every boundary", () => {
  it.each(families)("%s has at most one version on any day", (_family, versions) => {
    for (const day of daysAround(versions)) {
      expect(versions.filter((version) => holdsOn(version, day)).length).toBeLessThanOrEqual(1);
    }
  });

  it.each(families)("%s has no undeclared hole between its versions", (family, versions) => {
    const holes = versions.flatMap(({ effectiveUntil }, index) =>
      effectiveUntil !== null &&
      index < versions.length - 1 &&
      !versions.some((version) => holdsOn(version, effectiveUntil))
        ? [effectiveUntil]
        : [],
    );
    expect(holes).toEqual(declaredGaps[family] ?? []);
  });

  it.each(Object.keys(valueShapes) as Family[])(
    "%s gives nothing on the day before its first version",
    (family) => {
      const first = criterionFamilies.get(family)?.[0]?.effectiveFrom;
      if (withoutVersions.includes(family)) expect(inForceOn(family, "2025-08-20")).toBeUndefined();
      else if (first === null || first === undefined) expect(inForceOn(family, "1990-01-01")).toBeDefined();
      else expect(inForceOn(family, dayBefore(first))).toBeUndefined();
    },
  );
});

it("declares which families have no version at all", () => {
  const empty = families.filter(([, versions]) => versions.length === 0).map(([family]) => family);
  expect(empty.sort()).toEqual(withoutVersions);
});

describe("base salary", () => {
  it("follows day on day without a hole", () => {
    baseSalaries.slice(1).forEach((salary, index) => {
      expect(baseSalaries[index]?.effectiveUntil).toBe(salary.effectiveFrom);
    });
  });
});

describe("coefficients", () => {
  it.each([
    ["GK_UBND_XA", "individual", "2025-06-30", "0.15"],
    ["GK_UBND_XA", "individual", "2025-07-01", "0.3"],
    ["GK_UBND_XA", "collective", "2025-06-30", "0.3"],
    ["BK_UBND_TINH", "individual", "2023-12-31", "1.0"],
    ["BK_UBND_TINH", "individual", "2024-01-01", "1.5"],
    ["CO_CP", "collective", "2024-01-01", "12.0"],
    ["GK_UBND_XA", "household", "2025-07-01", "0.45"],
  ] as const)("%s for a %s on %s is %s", (award, kind, day, text) => {
    expect(coefficientOn(award, kind, day)?.text).toBe(text);
  });

  it("knows none for a district after its end, nor after the decree's end", () => {
    expect(coefficientOn("GK_UBND_HUYEN", "individual", "2025-07-01")).toBeUndefined();
    expect(coefficientOn("LDTT", "individual", "2027-03-01")).toBeUndefined();
  });
});

describe("sources", () => {
  it("cites every version", () => {
    expect(criterionVersions.filter(({ citation }) => citation === "")).toEqual([]);
  });

  it("names the successor of a replaced instrument, in force when the old one ends", () => {
    for (const { replacedBy, effectiveUntil } of instruments.values()) {
      if (replacedBy === null) continue;
      expect(instruments.get(replacedBy)?.effectiveFrom).toBe(effectiveUntil);
    }
  });
});
