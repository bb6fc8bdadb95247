import type { Settings } from "../../src/core/law";
import { defaultSettings } from "../../src/core/law";
import { collectiveShareDiffers } from "../../src/core/rules/problems/collective-share-differs";
import { countsAsMember } from "../../src/core/rules/facts/counts-as-member";
import { runRules } from "../../src/core/rules";
import { buildEntry, buildList, readingsOf } from "./build-entry";
import type { RowContent } from "./build-entry";
import { findIn } from "./describe-rule";

type Policy = Settings["denominatorPolicy"];
const roster = buildList({ kind: "roster", fields: ["fullName", "rating", "recruitedOn", "note", "titles"] });
const staff = (cells: RowContent, row = 8) =>
  buildEntry(roster, { row, cells: { fullName: `Người ${String(row)}`, rating: "HTTNV", ...cells } });

describe("who is counted as a member", () => {
  it.each<[Policy, string, RowContent, boolean]>([
    ["all", "everybody", {}, true],
    ["include-contract-staff", "somebody on contract", { position: "Nhân viên hợp đồng" }, true],
    ["classified-only", "somebody rated", { rating: "KHTNV" }, true],
    ["exclude-under-six-months", "six months on 31 May", { recruitedOn: "2024-11-30" }, true],
    ["exclude-under-six-months", "a day less than six months", { recruitedOn: "2024-12-01" }, false],
    ["exclude-under-six-months", "no day of recruitment", {}, true],
    ["exclude-long-study-leave", "somebody away to study", { note: "Đi học dài hạn" }, false],
    ["exclude-long-study-leave", "somebody at work", { note: "" }, true],
  ])("%s: %s", (policy, _, cells, expected) => {
    expect(countsAsMember(staff(cells), policy)).toBe(expected);
  });

  it("classified-only leaves out whom nobody rated", () => {
    const unrated = buildEntry(roster, { cells: { fullName: "Người mới" } });
    expect(countsAsMember(unrated, "classified-only")).toBe(false);
    expect(countsAsMember(unrated, "all")).toBe(true);
  });
});

/** Ten members, one of them new; seven hold the base title by a list of results. */
const people = Array.from({ length: 10 }, (_, at) =>
  staff(at === 9 ? { recruitedOn: "2025-03-01" } : {}, 8 + at),
);
const results = buildList({ file: "ket-qua.xlsx", kind: "award-results" });
const titled = Array.from({ length: 7 }, (_, at) =>
  buildEntry(results, { row: 8 + at, cells: { fullName: `Người ${String(8 + at)}`, titles: ["LDTT"] } }),
);
const school = (cells: RowContent) =>
  buildEntry(
    buildList({
      file: "tap-the.xlsx",
      kind: "collective-title-nomination",
      fields: ["collectiveName", "titles", "unitRating", "headcount", "countLDTT"],
    }),
    {
      kind: "collective",
      cells: { collectiveName: "Trường Tiểu học Hoa Mai", titles: ["TTLDTT"], unitRating: "HTTNV", ...cells },
    },
  );
const settingsOf = (denominatorPolicy: Policy): Settings => ({
  ...defaultSettings,
  denominatorPolicy,
  stated: ["denominatorPolicy"],
});

describe("a school's share of the base title", () => {
  const verdictUnder = (policy: Policy) => {
    const entries = [...people, ...titled.slice(0, policy === "all" ? 7 : 6), school({})];
    const readings = readingsOf(entries.map(({ list }) => list));
    const settings = settingsOf(policy);
    const { verdicts } = runRules({ entries, readings, settings, appliedOn: null, trace: true });
    const row = verdicts.find(({ award }) => award === "TTLDTT");
    const share = row?.conditions.find(({ limb }) => limb === "ldtt-share");
    return [
      row?.verdict,
      share?.outcome,
      Object.fromEntries(share?.facts.map((fact) => [fact.name, fact.value]) ?? []),
    ];
  };

  it("is counted as the commune counts, and the trace names how", () => {
    // 7 of 10 is exactly 70 of 100; 6 of 9 is less.
    expect(verdictUnder("all")).toEqual([
      "eligible",
      "met",
      { "unit.ldttCount": 7, "unit.members": 10, "unit.ldttShare": "70,0%", denominatorPolicy: "all" },
    ]);
    expect(verdictUnder("exclude-under-six-months")).toEqual([
      "ineligible",
      "not-met",
      {
        "unit.ldttCount": 6,
        "unit.members": 9,
        "unit.ldttShare": "66,6%",
        denominatorPolicy: "exclude-under-six-months",
      },
    ]);
  });

  it.each<[Policy, number, number]>([
    ["all", 10, 0],
    ["all", 9, 1],
    ["exclude-under-six-months", 9, 0],
    ["exclude-under-six-months", 10, 1],
  ])("%s: a headcount of %i makes %i question", (policy, headcount, count) => {
    const found = findIn(
      [...people, ...titled, school({ headcount, countLDTT: 7 })],
      [collectiveShareDiffers],
      {
        settings: settingsOf(policy),
      },
    );
    expect(found.map(({ code }) => code)).toEqual(
      Array.from({ length: count }, () => "collective-share-differs"),
    );
  });
});
