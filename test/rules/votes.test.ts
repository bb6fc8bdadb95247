/** Council votes: 90 % of all members by NĐ 91/2017 Điều 45.8 and NĐ 152/2025 Điều 33.5, elsewhere what the commune set. */
import type { VoteFacts } from "../../src/core/domain";
import { judge } from "../../src/core/rules/judge";

interface Asked {
  readonly award?: string;
  readonly on?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

function weighed(votes: VoteFacts, { award = "CSTDCT", on = "2022-08-10", settings = {} }: Asked = {}) {
  const named = award === "" ? {} : { award };
  const { conditions, missing } = judge({ ...named, decisionDate: on, votes, settings });
  return { outcomes: conditions.map(({ limb, outcome }) => `${limb} ${outcome}`), missing };
}

describe("the share of all members", () => {
  it.each<[string, VoteFacts, string, readonly string[]]>([
    ["one vote short", { members: 10, present: 10, yes: 8, writtenYes: 0 }, "not-met", []],
    ["just reached", { members: 10, present: 10, yes: 9, writtenYes: 0 }, "met", []],
    ["reached in writing", { members: 10, present: 8, yes: 8, writtenYes: 1 }, "met", []],
    ["reached whatever the absent say", { members: 10, present: 9, yes: 9 }, "met", []],
    ["out of reach even if the absent agree", { members: 10, present: 8, yes: 6 }, "not-met", []],
    ["in reach if the absent agree", { members: 10, present: 9, yes: 8 }, "unknown", ["votes.writtenYes"]],
    [
      "in reach if whoever did not agree was absent",
      { members: 10, yes: 8 },
      "unknown",
      ["votes.writtenYes", "votes.present"],
    ],
    ["short, with all votes counted", { members: 10, yes: 8, writtenYes: 0 }, "not-met", []],
    ["of no members", { members: 0, yes: 0 }, "unknown", ["votes.members"]],
    ["of one member", { members: 1, present: 1, yes: 1, writtenYes: 0 }, "met", []],
  ])("%s", (_, votes, outcome, missing) => {
    expect(weighed(votes)).toEqual({ outcomes: [`vote ${outcome}`], missing });
  });
});

describe("a share that was not seen", () => {
  it.each<[string, VoteFacts, Asked, string, readonly string[]]>([
    ["of a decree: all agree", { members: 11, yes: 11 }, { on: "2024-08-10" }, "met", []],
    ["of a decree: one does not", { members: 11, yes: 10 }, { on: "2024-08-10" }, "unknown", []],
    ["of the locality: as many as anybody asks", { members: 10, yes: 8 }, { award: "LDTT" }, "met", []],
    ["of the locality: fewer", { members: 10, yes: 7 }, { award: "LDTT" }, "unknown", ["votes.threshold"]],
    [
      "of the locality: with one vote in writing",
      { members: 10, yes: 7, writtenYes: 1 },
      { award: "LDTT" },
      "met",
      [],
    ],
    ["of no members", { members: 0, yes: 0 }, { award: "LDTT" }, "unknown", ["votes.members"]],
    ["of no award, as of the locality", { members: 10, yes: 8 }, { award: "" }, "met", []],
  ])("%s", (_, votes, asked, outcome, missing) => {
    expect(weighed(votes, asked)).toEqual({ outcomes: [`vote ${outcome}`], missing });
  });
});

describe("the share that the commune set", () => {
  const ofMembers = { voteThresholdPercent: 70 };
  const ofPresent = { ...ofMembers, voteDenominator: "present" };

  it.each<[string, VoteFacts, object, string, readonly string[]]>([
    ["of all members, reached", { members: 20, present: 10, yes: 10, writtenYes: 4 }, ofMembers, "met", []],
    [
      "of all members, missed",
      { members: 20, present: 10, yes: 10, writtenYes: 3 },
      ofMembers,
      "not-met",
      [],
    ],
    ["of those present, reached", { members: 20, present: 10, yes: 7 }, ofPresent, "met", []],
    ["of the only one present", { members: 20, present: 1, yes: 1 }, ofPresent, "met", []],
    ["of those present, missed", { members: 20, present: 10, yes: 6 }, ofPresent, "not-met", []],
    [
      "of those present, missed whatever the absent wrote",
      { members: 20, present: 10, yes: 6, writtenYes: 5 },
      ofPresent,
      "not-met",
      [],
    ],
    ["of nobody knows how many", { members: 20, yes: 14 }, ofPresent, "unknown", ["votes.present"]],
    ["of nobody present", { members: 20, present: 0, yes: 0 }, ofPresent, "unknown", ["votes.present"]],
  ])("%s", (_, votes, settings, outcome, missing) => {
    const asked = { award: "LDTT", settings: { ...settings } };
    expect(weighed(votes, asked)).toEqual({ outcomes: [`vote ${outcome}`], missing });
  });
});
