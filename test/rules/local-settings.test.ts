/** What a commune sets where the law leaves it open changes the verdict, and nothing else does. */
import type { JudgeCase } from "../../src/core/domain";
import { defaultSettings, parseSettings } from "../../src/core/law";
import type { Settings } from "../../src/core/law";
import { voteThresholdOn, yesVotesNeeded } from "../../src/core/rules";
import { judge } from "../../src/core/rules/judge";
import { dueFor } from "../../src/core/rules/prize-money/judge-money";
import { quotaExceeded } from "../../src/core/rules/problems/quota-exceeded";
import { buildEntry, buildList } from "./build-entry";
import { findIn } from "./describe-rule";

function settingsOf(json: object): Settings {
  const parsed = parseSettings(json);
  if (!parsed.ok) throw new Error("refused");
  return parsed.value;
}

const verdictOf = (input: JudgeCase, json: object = {}) => judge(input, settingsOf(json)).verdict;

describe("the rate of a school year", () => {
  const five = (schoolYear: string): JudgeCase => ({
    decisionDate: "2023-08-10",
    schoolYear,
    quota: { award: "CSTDCS", base: 40, proposed: 5 },
  });
  const byYear = { cstdcsCapRateByYear: { "2022-2023": "0.1" } };

  it("holds for that year alone", () => {
    expect(verdictOf(five("2022-2023"), byYear)).toBe("ineligible");
    expect(verdictOf(five("2021-2022"), byYear)).toBe("eligible");
  });

  it("comes before the rate for all years", () => {
    expect(verdictOf(five("2022-2023"), { ...byYear, cstdcsCapRate: "0.15" })).toBe("ineligible");
    expect(verdictOf(five("2021-2022"), { ...byYear, cstdcsCapRate: "0.05" })).toBe("ineligible");
  });

  it("is asked about, never a refusal, where the law sets no share", () => {
    const later = { ...five("2022-2023"), decisionDate: "2024-08-10" };
    expect(judge(later, settingsOf(byYear))).toMatchObject({
      verdict: "eligible",
      derived: { allowedCount: 4 },
    });
  });
});

describe("the share of votes", () => {
  const votes = { members: 10, present: 10, yes: 7, writtenYes: 0 };
  const of = (award: string): JudgeCase => ({ award, decisionDate: "2025-08-10", votes });

  it("may differ from award to award", () => {
    const own = { voteThresholdByAward: { CSTDCS: 80 }, voteThresholdPercent: 70 };
    expect([verdictOf(of("CSTDCS"), own), verdictOf(of("LDTT"), own)]).toEqual(["ineligible", "eligible"]);
  });

  it("that a decree fixes is not the commune's", () => {
    expect(verdictOf({ ...of("CSTDTQ") }, { voteThresholdByAward: { CSTDTQ: 50 } })).toBe("ineligible");
    expect(voteThresholdOn("CSTDTQ", "2025-08-10", defaultSettings)).toMatchObject({ percent: 90 });
    expect(voteThresholdOn("CSTDTQ", "2024-08-10", defaultSettings)).toMatchObject({ percent: null });
    expect(voteThresholdOn("LDTT", "2025-08-10", defaultSettings)?.of).toBe("all-members");
    expect(voteThresholdOn("CSTDCT", "2023-12-31", defaultSettings)).toMatchObject({
      percent: 90,
      of: "all-members",
    });
  });

  it.each([
    [90, 11, 10],
    [90, 10, 9],
    [80, 9, 8],
    [70, 10, 7],
    [0, 10, 0],
    [100, 7, 7],
  ])("of %d%% of %d is %d votes", (percent, whole, needed) => {
    expect(yesVotesNeeded(percent, whole)).toBe(needed);
    expect(100 * needed >= percent * whole && 100 * (needed - 1) < percent * whole).toBe(true);
  });
});

describe("earlier years of a collective", () => {
  const unit = {
    rating: "HTXSNV",
    members: 10,
    ldttCount: 9,
    completedCount: 10,
    cstdcsCount: 1,
    movement: true,
    united: true,
  } as const;
  const held = (...years: readonly string[]): JudgeCase => ({
    award: "TTLDXS",
    decisionDate: "2024-08-10",
    schoolYear: "2023-2024",
    unit: { ...unit, history: years.map((schoolYear) => ({ award: "TTLDTT", schoolYear })) },
  });
  const two = { ttldxsPreviousYears: 2 };

  it("are not asked by the law", () => {
    expect(verdictOf(held())).toBe("eligible");
  });

  it("are asked without a gap where the locality asks them", () => {
    expect(verdictOf(held("2022-2023", "2021-2022"), two)).toBe("eligible");
    expect(verdictOf(held("2022-2023", "2020-2021"), two)).toBe("ineligible");
    expect(verdictOf(held("2022-2023"), { ttldxsPreviousYears: 1 })).toBe("eligible");
  });

  it("are unknown where nothing is said of them", () => {
    expect(judge({ ...held(), unit }, settingsOf(two))).toMatchObject({
      verdict: "needs-review",
      missing: ["unit.history"],
    });
  });
});

describe("who manages the schools", () => {
  const signed = (
    level: "so" | "xa" | "huyen" | "tinh",
    award = "LDTT",
    decisionDate = "2025-08-20",
  ): JudgeCase => ({
    award,
    kind: "individual",
    decisionDate,
    issuer: { level },
  });
  const authorityOf = (input: JudgeCase, schoolOwner: string) =>
    judge(input, settingsOf({ schoolOwner })).conditions.find(({ limb }) => limb === "authority");

  it("is not asked unless it is said", () => {
    expect([authorityOf(signed("so"), "not-said"), authorityOf(signed("xa"), "not-said")]).toMatchObject([
      { outcome: "met" },
      { outcome: "met" },
    ]);
  });

  it("decides alone on the titles", () => {
    expect(authorityOf(signed("so"), "commune")).toMatchObject({
      outcome: "not-met",
      rule: "auth-dept-head",
    });
    expect(authorityOf(signed("xa"), "commune")).toMatchObject({ outcome: "met" });
    expect(authorityOf(signed("so"), "department")).toMatchObject({ outcome: "met" });
    expect(authorityOf(signed("xa"), "department")).toMatchObject({ outcome: "not-met" });
    expect(authorityOf(signed("huyen", "LDTT", "2024-08-20"), "department")).toMatchObject({
      outcome: "not-met",
    });
    expect(authorityOf(signed("huyen", "LDTT", "2024-08-20"), "commune")).toMatchObject({ outcome: "met" });
  });

  it("leaves forms, and what the province alone decides, to whoever may give them", () => {
    expect(authorityOf(signed("so", "GK_SGD"), "commune")).toMatchObject({ outcome: "met" });
    expect(authorityOf(signed("xa", "GK_UBND_XA"), "department")).toMatchObject({ outcome: "met" });
    expect(authorityOf(signed("tinh", "CSTDCT"), "commune")).toMatchObject({ outcome: "met" });
  });
});

describe("contests", () => {
  const kept = (award: string, recognised: string, usedInSchoolYear: string): JudgeCase => ({
    award,
    kind: "individual",
    decisionDate: "2026-05-31",
    person: { contests: [{ award, schoolYear: recognised }], usedInSchoolYear },
  });

  it("of a commune are taken from the circular, or asked about", () => {
    const input: JudgeCase = { ...kept("GVDG_XA", "2025-2026", "2025-2026") };
    expect(verdictOf(input)).toBe("eligible");
    expect(judge(input, settingsOf({ communeContests: "ask" }))).toMatchObject({
      verdict: "needs-review",
      missing: ["award"],
    });
    expect(verdictOf(kept("GVDG_TRUONG", "2025-2026", "2025-2026"), { communeContests: "ask" })).toBe(
      "eligible",
    );
  });

  it("are kept as long as the locality says, else as the circular does", () => {
    const later = kept("GVDG_TRUONG", "2023-2024", "2025-2026");
    expect(verdictOf(later)).toBe("ineligible");
    expect(verdictOf(later, { contestKeptYears: { GVDG_TRUONG: 2 } })).toBe("eligible");
    expect(verdictOf(later, { contestKeptYears: { GVDG_XA: 2 } })).toBe("ineligible");
    const next = kept("GVDG_TRUONG", "2024-2025", "2025-2026");
    expect([verdictOf(next), verdictOf(next, { contestKeptYears: { GVDG_TRUONG: 0 } })]).toEqual([
      "eligible",
      "ineligible",
    ]);
  });
});

describe("the base of the units' share", () => {
  const quota = { award: "unit-HTXSNV", base: 10, units: 20, proposed: 4, unitIsHtxsnv: false } as const;

  it("is the units that did well, or all of them", () => {
    const input: JudgeCase = { decisionDate: "2027-01-05", quota };
    expect([verdictOf(input), verdictOf(input, { ttldxsCapBase: "all-units" })]).toEqual([
      "ineligible",
      "eligible",
    ]);
  });
});

describe("a base salary that the data does not have yet", () => {
  const own = settingsOf({ baseSalaries: { "2026-12-01": 3_000_000 } });
  const dueOn = (day: string) => dueFor("LDTT", "individual", day, own);

  it("holds from its day on", () => {
    expect([dueOn("2026-11-30").dueVnd, dueOn("2026-12-01").dueVnd]).toEqual([760_000, 900_000]);
    expect(dueOn("2026-12-01").rule).toContain("lcs-own");
  });

  it("leaves a month unknown in which it begins, as a decree does", () => {
    expect([dueOn("2026-12").dueVnd, dueOn("2026").dueVnd]).toEqual([900_000, null]);
  });

  it("does not reach back behind a later decree", () => {
    const early = settingsOf({ baseSalaries: { "2024-01-01": 9_000_000 } });
    expect(dueFor("LDTT", "individual", "2024-03-01", early).dueVnd).toBe(2_700_000);
    expect(dueFor("LDTT", "individual", "2024-07-01", early).dueVnd).toBe(710_000);
  });
});

describe("groups of like duties", () => {
  const list = buildList({ kind: "roster", year: "2026-2027", fields: ["fullName", "position", "rating"] });
  const roster = [
    ["Hiệu trưởng", "HTXSNV"],
    ["Phó Hiệu trưởng", "HTXSNV"],
    ...Array.from({ length: 20 }, () => ["Giáo viên", "HTTNV"]),
    ...Array.from({ length: 5 }, () => ["Nhân viên kế toán", "HTTNV"]),
  ].map(([position = "", rating = ""], at) =>
    buildEntry(list, {
      row: 8 + at,
      governingOn: "2027-06-10",
      cells: { fullName: `Người ${String(at)}`, position, rating: rating as "HTTNV" },
    }),
  );
  it("tell staff from teachers only where the commune does, and count who names no position with the teachers", () => {
    const rowsOf = (position: string, count: number, best: number, from: number) =>
      Array.from({ length: count }, (_, at) =>
        buildEntry(list, {
          row: from + at,
          governingOn: "2027-06-10",
          cells: {
            fullName: `Người ${String(from + at)}`,
            ...(position !== "" && { position }),
            rating: at < best ? "HTXSNV" : "HTTNV",
          },
        }),
      );
    const school = [
      ...rowsOf("Giáo viên", 20, 0, 100),
      ...rowsOf("", 5, 0, 200),
      ...rowsOf("Nhân viên kế toán", 5, 3, 300),
    ];
    const under = (htxsQuotaGroups: string) =>
      findIn(school, [quotaExceeded], { settings: settingsOf({ htxsQuotaGroups }) }).map(
        ({ params }) => params,
      );
    expect(under("managers-and-others")).toEqual([]);
    expect(under("managers-teachers-staff")).toMatchObject([{ proposed: 3, base: 2 }]);
  });

  const foundUnder = (htxsQuotaGroups: string) =>
    findIn(roster, [quotaExceeded], { settings: settingsOf({ htxsQuotaGroups }) }).map(
      ({ params }) => params,
    );

  it("are one by default, and count apart where the commune says so", () => {
    expect(foundUnder("whole-school")).toEqual([]);
    expect(foundUnder("managers-and-others")).toMatchObject([{ proposed: 2, base: 0, allowed: 0 }]);
    expect(foundUnder("managers-teachers-staff")).toMatchObject([{ proposed: 2, base: 0 }]);
  });
});

describe("decimals of a share", () => {
  const share = (members: number, ldttCount: number, displayDecimals: number) => {
    const unit = {
      rating: "HTTNV",
      members,
      ldttCount,
      discipline: null,
      movement: true,
      united: true,
    } as const;
    const input: JudgeCase = { award: "TTLDTT", decisionDate: "2024-08-10", unit };
    const facts = judge(input, settingsOf({ displayDecimals })).conditions.flatMap((one) => one.facts);
    return facts.find(({ name }) => name === "unit.ldttShare")?.value;
  };

  it("are cut off: what has not reached the limit is not shown as if it had", () => {
    expect([0, 1, 2, 4].map((decimals) => share(10_000, 6_999, decimals))).toEqual([
      "69%",
      "69,9%",
      "69,99%",
      "69,9900%",
    ]);
    expect([share(30, 21, 1), share(2_000, 1_401, 2), share(7, 7, 0)]).toEqual(["70,0%", "70,05%", "100%"]);
  });
});
