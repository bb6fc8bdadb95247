/** A citation names a text that held on the day: a decision of 2024 is never told about a decree of 2025. */
import { baseSalaries, citationOf, coefficients, criterionVersions, instruments } from "../../src/core/law";
import { criterionData } from "../../src/core/law/criterion-data";

const before = (left: string | null, right: string | null, open: string) => (left ?? open) < (right ?? open);

/** Versions that may name a text outside its time, and why. */
const declared: Readonly<Record<string, string>> = {
  "ver-law-2003": "cited is the article by which the later law ends the earlier one",
  "ldtt-40days-abolished": "cited is the decree that dropped the rule; later ones did not bring it back",
  "gvdg-city-equals-province": "how a level is named; no circular before 2020 was read",
};

/** Ends on a day that may be moved; from that day on every verdict warns (ver-law72-deadline). */
const mayBeExtended = "nd-152-2025";

/** No law is modelled before this day; what has no first day begins here. */
const earliestModelled = "2004-07-01";

const cited = criterionData
  .flatMap(({ versions }) => versions)
  .flatMap(({ id, effectiveFrom, effectiveUntil, source }) =>
    "instrument" in source ? [{ id, effectiveFrom, effectiveUntil, instrument: source.instrument }] : [],
  );

describe("the instrument that a version cites", () => {
  it("is in force on the version's first day", () => {
    const early = cited.filter(({ instrument, effectiveFrom }) => {
      const inForceFrom = instruments.get(instrument)?.effectiveFrom ?? null;
      return inForceFrom !== null && before(effectiveFrom, inForceFrom, earliestModelled);
    });
    expect(early.filter(({ id }) => !(id in declared))).toEqual([]);
  });

  it("does not end before the version does", () => {
    const late = cited.filter(({ instrument, effectiveUntil }) => {
      const inForceUntil = instruments.get(instrument)?.effectiveUntil ?? null;
      return inForceUntil !== null && before(inForceUntil, effectiveUntil, "9999");
    });
    expect(late.filter(({ id, instrument }) => !(id in declared) && instrument !== mayBeExtended)).toEqual(
      [],
    );
  });

  it.each(Object.keys(declared))("may differ for %s, which the data still has", (id) => {
    expect(criterionVersions.map((version) => version.id)).toContain(id);
  });
});

it.each([
  ["hold-while-investigated", "2025-06-30", "98/2023/NĐ-CP"],
  ["hold-while-investigated", "2025-07-01", "152/2025/NĐ-CP"],
  ["no-ladder", "2023-12-31", "91/2017/NĐ-CP"],
  ["no-ladder", "2024-01-01", "98/2023/NĐ-CP"],
  ["no-ladder", "2025-07-01", "152/2025/NĐ-CP"],
  ["thematic-not-basis", "2025-06-30", "98/2023/NĐ-CP"],
  ["auth-dept-head", "2023-12-31", "15/2003/QH11"],
  ["auth-dept-head", "2024-01-01", "khoản 1 Điều 80 Luật Thi đua, khen thưởng số 06/2022/QH15"],
  ["pay-by-decider", "2023-12-31", "15/2003/QH11"],
  ["auth-district-schools-2020", "2019-12-31", "08/2017/TT-BNV"],
  ["auth-district-schools-2020", "2020-01-01", "12/2019/TT-BNV"],
  ["ldxs-no-individual-title", "2023-12-31", "khoản 1 Điều 20 Luật Thi đua, Khen thưởng số 15/2003/QH11"],
  ["ldxs-no-individual-title", "2024-01-01", "Điều 19 Luật Thi đua, khen thưởng số 06/2022/QH15"],
  ["gvdg-not-title", "2023-12-31", "15/2003/QH11"],
  ["htxs-is-classification", "2023-12-31", "15/2003/QH11"],
  ["money-not-bonus-fund", "2026-06-30", "73/2024/NĐ-CP"],
])("%s on %s is cited from %s", (rule, day, part) => {
  expect(citationOf(rule, day)).toContain(part);
});

it("stands for every salary and coefficient too", () => {
  expect([...baseSalaries, ...coefficients].filter(({ citation }) => citation === "")).toEqual([]);
});
