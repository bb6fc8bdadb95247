import type { DecisionSubject, JudgedFact, LoggedDecision } from "../../src/core/domain/council";
import { placeDecisions } from "../../src/core/review/place-decisions";
import type { ReviewCase } from "../../src/core/review/review-cases";
import { subjectKey } from "../../src/core/review/subject-key";
import { keep } from "./council";

const an: DecisionSubject = {
  kind: "individual",
  school: "Trường Tiểu học Hoa Mai",
  year: "2024-2025",
  name: "Nguyễn Thị An",
  birthDate: "1980-02-01",
  staffCode: null,
  award: "LDTT",
};
const undated = { ...an, birthDate: null };
const good: readonly JudgedFact[] = [{ name: "rating", value: "HTTNV" }];
const fair: readonly JudgedFact[] = [{ name: "rating", value: "HTNV" }];

const caseOf = (parts: Partial<DecisionSubject> = {}, facts = good): ReviewCase => {
  const subject = { ...an, ...parts };
  return { key: subjectKey(subject) ?? "?", subject, facts, entries: [] };
};
const decided = (parts: Partial<DecisionSubject> = {}, facts = good, number = 1): LoggedDecision => ({
  id: `q${String(number)}`,
  number,
  after: null,
  subject: { ...an, ...parts },
  decision: keep,
  facts,
});
const place = (heads: readonly LoggedDecision[], cases: readonly ReviewCase[]) =>
  placeDecisions(heads, cases).map(({ state, found, candidates }) => [
    state,
    found === undefined ? null : cases.indexOf(found),
    candidates.map((each) => cases.indexOf(each)),
  ]);

describe("the nominee of a decision", () => {
  it.each<[string, LoggedDecision, ReviewCase, string]>([
    ["the same", decided(), caseOf(), "holds"],
    ["with another fact", decided(), caseOf({}, fair), "reopened"],
    ["written otherwise", decided(), caseOf({ name: "NGUYỄN THỊ AN" }), "holds"],
    ["with a date that says less", decided(), caseOf({ birthDate: "1980" }), "holds"],
    ["with a date that says more", decided({ birthDate: "1980" }), caseOf(), "holds"],
    ["born on another day", decided(), caseOf({ birthDate: "1981-02-01" }), "orphaned"],
    ["with the end of a date alone", decided({ birthDate: "02-01" }), caseOf(), "orphaned"],
    ["of another school", decided(), caseOf({ school: "Trường THCS Tân Lập" }), "orphaned"],
    ["of no school", decided(), caseOf({ school: null }), "orphaned"],
    ["of another year", decided(), caseOf({ year: "2023-2024" }), "orphaned"],
    ["for another award", decided(), caseOf({ award: "CSTDCS" }), "orphaned"],
    ["of another kind", decided(), caseOf({ kind: "collective" }), "orphaned"],
    ["with a staff code now", decided(), caseOf({ staffCode: "V1" }), "holds"],
    ["with another staff code", decided({ staffCode: "V1" }), caseOf({ staffCode: "V2" }), "orphaned"],
    [
      "with the same staff code and another date",
      decided({ staffCode: "V1" }),
      caseOf({ staffCode: "V1", birthDate: "1981-01-01" }),
      "holds",
    ],
    ["nameless, decided", decided({ name: null }), caseOf(), "orphaned"],
    ["nameless, in the list", decided(), caseOf({ name: null }), "orphaned"],
    ["nameless, both", decided({ name: null }), caseOf({ name: null }), "orphaned"],
  ])("%s", (_name, head, found, state) => {
    expect(place([head], [found])[0]?.[0]).toBe(state);
  });

  it("without a school is found where no school is named either", () => {
    expect(place([decided({ school: null })], [caseOf({ school: null })])).toEqual([["holds", 0, []]]);
    const coded = { school: null, staffCode: "V1" };
    expect(place([decided(coded)], [caseOf({ ...coded, name: "Nguyễn Thị Ân" })])).toEqual([
      ["reopened", 0, []],
    ]);
  });

  it("whose name was corrected is found by the staff code, and the council sees the change", () => {
    const [placed] = placeDecisions(
      [decided({ staffCode: "V1" })],
      [caseOf({ staffCode: "V1", name: "Nguyễn Thị Ân" })],
    );
    expect(placed).toMatchObject({
      state: "reopened",
      changes: [{ name: "name", before: "Nguyễn Thị An", after: "Nguyễn Thị Ân" }],
    });
  });

  it("is not guessed among namesakes: they are named as candidates", () => {
    const two = [caseOf({ birthDate: "1980-02-01" }), caseOf({ birthDate: "1990-02-01" })];
    expect(place([decided(undated)], two)).toEqual([["orphaned", null, [0, 1]]]);
    expect(place([decided({ birthDate: "1985-01-01" })], two)).toEqual([["orphaned", null, [0, 1]]]);
  });

  it("is not the one whom another decision names exactly", () => {
    const two = [caseOf(), caseOf({ birthDate: "1990-02-01" })];
    expect(place([decided(), decided({ ...undated }, good, 2)], two)).toEqual([
      ["holds", 0, []],
      ["holds", 1, []],
    ]);
  });

  it("is not given to two decisions that could both mean one", () => {
    const heads = [decided({ birthDate: "1980" }), decided(undated, good, 2)];
    expect(place(heads, [caseOf()])).toEqual([
      ["orphaned", null, [0]],
      ["orphaned", null, [0]],
    ]);
  });

  it("known by the name alone, beside namesakes, is the same only while all facts are", () => {
    const beside = caseOf({ birthDate: "1990-02-01" });
    expect(place([decided(undated)], [caseOf(undated), beside])).toEqual([["holds", 0, []]]);
    expect(place([decided(undated)], [caseOf(undated, fair), beside])).toEqual([["orphaned", null, [0, 1]]]);
    expect(place([decided(undated)], [caseOf(undated, fair)])).toEqual([["reopened", 0, []]]);
  });

  it.each([{ birthDate: "1980-02-01" }, { birthDate: null, staffCode: "V1" }])(
    "known by %j is the same beside namesakes too",
    (known) => {
      expect(place([decided(known)], [caseOf(known, fair), caseOf(undated)])).toEqual([["reopened", 0, []]]);
    },
  );

  it("has one ruling decision, the last", () => {
    expect(place([decided(), decided({}, good, 2)], [caseOf()])).toEqual([
      ["overruled", 0, []],
      ["holds", 0, []],
    ]);
  });
});

describe("what has changed", () => {
  it("is told by name, whichever came first, and how a value is written does not count", () => {
    const before = [
      { name: "rating", value: "Tốt" },
      { name: "discipline", value: "khiển trách" },
      { name: "position", value: "Giáo viên" },
    ];
    const after = [
      { name: "position", value: "GIÁO VIÊN" },
      { name: "rating", value: "Khá" },
      { name: "achievements", value: "Sáng kiến" },
    ];
    const [placed] = placeDecisions([decided({}, before)], [caseOf({}, after)]);
    expect(placed?.changes).toEqual([
      { name: "achievements", before: null, after: "Sáng kiến" },
      { name: "discipline", before: "khiển trách", after: null },
      { name: "rating", before: "Tốt", after: "Khá" },
    ]);
  });
});
