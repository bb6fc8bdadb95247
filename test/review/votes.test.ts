import type { CouncilVotes } from "../../src/core/domain/council";
import { defaultSettings } from "../../src/core/law";
import { assessVotes } from "../../src/core/review/assess-votes";
import { mustAbstain } from "../../src/core/review/must-abstain";

const votes = (members: number, present: number, yes: number, writtenYes = 0): CouncilVotes => ({
  members,
  present,
  yes,
  writtenYes,
});

describe("votes of the council", () => {
  it.each([
    // vote-cstd-tinh-91: 90 % of all members, the absent in writing.
    ["CSTDCT", "2023-12-31", votes(10, 10, 9), "reached", 9],
    ["CSTDCT", "2023-12-31", votes(10, 10, 8), "short", 9],
    ["CSTDCT", "2023-12-31", votes(11, 9, 9), "short", 10],
    ["CSTDCT", "2023-12-31", votes(11, 9, 9, 1), "reached", 10],
    // vote-98: a share that was not seen; only all will do.
    ["CSTDCT", "2024-01-01", votes(10, 10, 9), "unclear", null],
    ["CSTDTQ", "2025-06-30", votes(10, 10, 10), "reached", null],
    // vote-state-152 and vote-co-cp-152, from their first day.
    ["CSTDTQ", "2025-07-01", votes(10, 10, 9), "reached", 9],
    ["CSTDTQ", "2025-07-01", votes(10, 10, 8), "short", 9],
    ["CSTDTQ", "2025-07-01", votes(10, 8, 8, 1), "reached", 9],
    ["CO_CP", "2025-07-01", votes(10, 10, 8), "reached", 8],
    ["CO_CP", "2025-07-01", votes(10, 10, 7), "short", 8],
    // vote-local: no share of the law; from local habits on it is clear.
    ["LDTT", "2025-08-10", votes(10, 10, 8), "reached", null],
    ["LDTT", "2025-08-10", votes(10, 10, 7), "unclear", null],
  ] as const)("for %s on %s: %j is %s, %s needed", (award, day, given, outcome, needed) => {
    expect(assessVotes(award, day, given, defaultSettings)).toMatchObject({ outcome, needed, problems: [] });
  });

  it("asks the absent in writing before it calls a vote short", () => {
    const open = { members: 10, present: 8, yes: 8 };
    expect(assessVotes("CSTDTQ", "2025-08-10", open, defaultSettings).outcome).toBe("unclear");
  });

  it("takes the commune's share, of those present where it says so", () => {
    const own = { ...defaultSettings, voteThresholdPercent: 70, voteDenominator: "present" } as const;
    expect(assessVotes("LDTT", "2025-08-10", votes(10, 7, 5), own)).toMatchObject({
      outcome: "reached",
      needed: 5,
      of: "present",
    });
    expect(assessVotes("LDTT", "2025-08-10", votes(10, 7, 4), own).outcome).toBe("short");
  });

  it("concludes nothing where the day is not known", () => {
    expect(assessVotes("CSTDTQ", null, votes(10, 10, 1), defaultSettings).outcome).toBe("unclear");
  });

  it.each([
    [votes(10, 11, 9), 0, "more-present-than-members"],
    [votes(10, 8, 9), 0, "more-yes-than-present"],
    [votes(10, 9, 9, 2), 0, "more-written-than-absent"],
    [votes(10, 10, 10), 1, "votes-of-abstainers"],
    [votes(10, 8, 8, 2), 1, "votes-of-abstainers"],
  ] as const)("concludes nothing from %j, %d abstaining: %s", (given, abstainers, problem) => {
    const answer = assessVotes("CSTDTQ", "2025-08-10", given, defaultSettings, abstainers);
    expect(answer.problems).toContain(problem);
    expect(answer.outcome).toBe("unclear");
  });
});

describe("numbers that can be right", () => {
  it.each([
    [votes(10, 10, 9), 1, []],
    [votes(10, 8, 8, 1), 1, []],
    [votes(10, 10, 10), 0, []],
    [{ members: 10, yes: 8, writtenYes: 2 }, 0, []],
    [{ members: 10, yes: 8, writtenYes: 3 }, 0, ["more-written-than-absent"]],
    [{ members: 10, yes: 11 }, 0, ["more-yes-than-present"]],
  ])("%j with %i abstaining have the problems %j", (given, abstainers, problems) => {
    expect(assessVotes("CSTDTQ", "2025-08-10", given, defaultSettings, abstainers).problems).toEqual(
      problems,
    );
  });

  it("name the rule of the share, the share and of whom it is", () => {
    expect(assessVotes("CSTDTQ", "2025-08-10", votes(10, 10, 9), defaultSettings)).toMatchObject({
      percent: 90,
      of: "all-members",
      needed: 9,
      rule: "vote-state-152",
    });
    expect(assessVotes("LDTT", "2025-08-10", votes(10, 10, 9), defaultSettings)).toMatchObject({
      percent: null,
      of: "all-members",
      needed: null,
    });
  });

  it("need no number where those present count and nobody said how many they were", () => {
    const own = { ...defaultSettings, voteThresholdPercent: 70, voteDenominator: "present" } as const;
    const answer = assessVotes("LDTT", "2025-08-10", { members: 10, yes: 5 }, own);
    expect(answer).toMatchObject({ outcome: "unclear", percent: 70, needed: null });
  });

  it.each(["2025", null])("know no share on a day such as %s", (day) => {
    expect(assessVotes("CSTDTQ", day, votes(10, 10, 10), defaultSettings)).toMatchObject({
      percent: null,
      rule: null,
    });
  });
});

describe("members who must not vote", () => {
  const members = [
    { name: "Phạm Văn Hòa", school: "Trường Tiểu học Hoa Mai" },
    { name: "Đỗ Thị Xuân" },
    { name: "Nguyễn Thị An", school: "Trường THCS Tân Lập" },
  ];
  it("are those of the nominee's school and the nominee", () => {
    expect(mustAbstain(members, { name: "Nguyễn thị An", school: "trường tiểu học Hoa Mai" })).toEqual([
      { name: "Phạm Văn Hòa", because: "own-school" },
      { name: "Nguyễn Thị An", because: "self" },
    ]);
    expect(mustAbstain(members, { name: "Lê Lan", school: "Trường Mầm non Sao Mai" })).toEqual([]);
    expect(mustAbstain([{ name: "", school: "" }], { name: null, school: null })).toEqual([]);
  });
});
