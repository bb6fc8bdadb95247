import { casesLike, councilCases } from "../../src/core/review/council-cases";
import type { CouncilCase } from "../../src/core/review/council-cases";
import type { Checked } from "../../src/core/check";
import type { CouncilDecision, LoggedDecision } from "../../src/core/domain/council";
import { applyDecisions } from "../../src/core/review/apply-decisions";
import { lowerAwards } from "../../src/core/review/lower-awards";
import { reviewCases } from "../../src/core/review/review-cases";
import { withdrawDecision } from "../../src/core/review/withdraw-decision";
import { createYearStrip } from "../../src/core/review/year-strip";
import { checkRows, decideOn, keep } from "./council";
import type { Row } from "./council";

const an: Row = { name: "Nguyễn Thị An", born: "01/02/1980" };
const binh: Row = { name: "Trần Văn Bình", born: "03/04/1981", rating: "HTNV" };
const lan: Row = { name: "Lê Thị Lan", born: "05/06/1982", rating: "HTNV" };
const lists = [an, binh, lan];

function queue(base: Checked, log: readonly LoggedDecision[]): readonly CouncilCase[] {
  const { result } = applyDecisions(base, log);
  return councilCases(reviewCases(base.result, base.entries), result);
}

const statesOf = (base: Checked, log: readonly LoggedDecision[]) =>
  queue(base, log).map(({ subject, state, earlier }) => [subject.name, state, earlier.length]);

let base: Checked;
let log: readonly LoggedDecision[];

beforeEach(() => {
  base = checkRows(lists);
  log = decideOn(base, an.name);
});

describe("the queue of cases", () => {
  it("gives every nominee in the order of the list, open or decided", () => {
    expect(statesOf(base, log)).toEqual([
      [an.name, "holds", 0],
      [binh.name, "open", 0],
      [lan.name, "open", 0],
    ]);
  });

  it("says what was reopened, and puts decisions without a nominee last", () => {
    const now = checkRows([{ ...an, rating: "HTXSNV" }, lan]);
    const both = decideOn(base, binh.name, keep, log);
    expect(statesOf(now, both)).toEqual([
      [an.name, "reopened", 0],
      [lan.name, "open", 0],
      [binh.name, "orphaned", 0],
    ]);
  });

  it("keeps earlier decisions with their case, the first of them first", () => {
    const reject = { kind: "reject", reason: "Chưa đủ tiêu chuẩn" } as const;
    const second = decideOn(base, an.name, reject, log, log[0]?.id ?? null);
    const third = decideOn(base, an.name, keep, second, second.at(-1)?.id ?? null);
    const [found] = queue(base, third);
    expect(found?.earlier.map(({ decision }) => decision.kind)).toEqual(["keep", "reject"]);
    expect(found?.head?.decision.kind).toBe("keep");
    expect(found?.rivals).toEqual([]);
  });

  it("has nothing before or beside a case on which nobody decided", () => {
    expect(queue(base, [])).toHaveLength(3);
    for (const { head, earlier, rivals } of queue(base, []))
      expect([head, earlier, rivals]).toEqual([null, [], []]);
  });

  it("shows an orphaned decision with what it followed on, and nothing of the lists", () => {
    const reject = { kind: "reject", reason: "Chưa đủ tiêu chuẩn" } as const;
    const second = decideOn(base, an.name, reject, log, log[0]?.id ?? null);
    const last = queue(checkRows([binh, lan]), second).at(-1);
    expect(last).toMatchObject({ state: "orphaned", entries: [], rivals: [], findings: [], verdict: null });
    expect(last?.key).toBe(`orphan ${second[1]?.id ?? ""}`);
    expect(last?.earlier.map(({ id }) => id)).toEqual([log[0]?.id]);
  });

  it("follows the decisions before one whose name was corrected since", () => {
    const other = { ...an, name: "Nguyễn Thị Ân" };
    const renamed = checkRows([other]);
    const after = log[0]?.id ?? null;
    const second = decideOn(renamed, other.name, { kind: "hold", reason: "Chờ" }, log, after);
    const third = decideOn(renamed, other.name, keep, second, second.at(-1)?.id ?? null);
    const [found] = queue(renamed, third);
    expect(found?.earlier.map(({ number }) => number)).toEqual([1, 2]);
    expect(found?.rivals).toEqual([]);
  });

  it("names the decision of somebody who decided at the same time, until it is decided anew", () => {
    const hold = { kind: "hold", reason: "Chờ kết luận" } as const;
    const two = decideOn(base, an.name, hold, log);
    expect(queue(base, two)[0]?.rivals.map(({ decision }) => decision.kind)).toEqual(["keep"]);
    const settled = decideOn(base, an.name, keep, two, two.at(-1)?.id ?? null);
    expect(queue(base, settled)[0]?.rivals).toEqual([]);
  });

  it("names no rival who decided the same, and one who lowered to something else", () => {
    const lower = (to: string) => ({ kind: "lower", to, reason: "Chưa đủ" }) as const;
    const high = checkRows([{ ...an, title: "CSTĐCT" }]);
    const rivalsOf = (one: CouncilDecision, other: CouncilDecision) =>
      queue(high, decideOn(high, an.name, other, decideOn(high, an.name, one)))[0]?.rivals.map(
        ({ decision }) => decision.to,
      );
    expect(rivalsOf(keep, { ...keep, reason: "Được" })).toEqual([]);
    expect(rivalsOf(lower("LDTT"), { ...lower("LDTT"), reason: "Khác" })).toEqual([]);
    expect(rivalsOf(lower("LDTT"), lower("CSTDCS"))).toEqual(["LDTT"]);
  });

  it("is about the award that a finding names: the row's other award has none of it", () => {
    const both = checkRows([{ ...binh, title: "LĐTT, CSTĐCS" }]);
    const named = queue(both, []).map(({ subject, findings }) => [
      subject.award,
      [...new Set(findings.map(({ params }) => params.award).filter((award) => award !== undefined))],
    ]);
    expect(named).toHaveLength(2);
    for (const [award, awards] of named) expect([award, awards]).toEqual([award, [award]]);
  });

  it("shows what the check says of the nominee's row and award", () => {
    const found = queue(base, []).find(({ subject }) => subject.name === binh.name);
    expect(found?.findings.map(({ code }) => code)).toContain("criterion-not-met");
    expect(found?.verdict?.verdict).toBe("ineligible");
    expect(queue(base, [])[0]?.findings.map(({ code }) => code)).not.toContain("criterion-not-met");
  });

  it("finds the open cases with the same award and the same notes, and none where there is no note", () => {
    const cases = queue(base, []);
    const like = (name: string): readonly (string | null)[] => {
      const one = cases.find(({ subject }) => subject.name === name);
      return one === undefined ? [] : casesLike(cases, one).map(({ subject }) => subject.name);
    };
    expect(like(binh.name)).toEqual([lan.name]);
    expect(like(an.name)).not.toContain(binh.name);
    const mai: Row = { name: "Vũ Thị Mai", born: "31/02/1983", rating: "HTNV" };
    const beside = queue(checkRows([binh, lan, mai]), []);
    const likeMai = beside
      .filter(({ subject }) => subject.name === mai.name)
      .flatMap((one) => casesLike(beside, one));
    expect(likeMai).toEqual([]);
    const decided = queue(base, decideOn(base, lan.name));
    const one = decided.find(({ subject }) => subject.name === binh.name);
    expect(one && casesLike(decided, one)).toEqual([]);
  });
});

describe("a decision taken back", () => {
  let id: string;

  beforeEach(() => {
    id = log[0]?.id ?? "";
  });

  it("stands no longer, counts for nothing, and stays in the log", () => {
    const after = withdrawDecision(log, id, { by: "Đỗ Xuân", on: "02/08/2025" });
    expect(after).toHaveLength(2);
    expect(statesOf(base, after)[0]).toEqual([an.name, "open", 2]);
    const { result } = applyDecisions(base, after);
    expect(result.totals.period.filter(({ status }) => status === "decided")).toEqual([]);
    expect(result.decisions.map(({ state }) => state)).toEqual(["overruled", "overruled"]);
    expect(after.at(-1)?.decision).toMatchObject({ withdrawn: true, by: "Đỗ Xuân", on: "02/08/2025" });
  });

  it("gives way to the decision that stood before it", () => {
    const second = decideOn(base, an.name, { kind: "hold", reason: "Chờ" }, log, id);
    const after = withdrawDecision(second, second.at(-1)?.id ?? "");
    const [found] = queue(base, after);
    expect([found?.state, found?.head?.decision]).toEqual(["holds", keep]);
    expect(after).toHaveLength(3);
  });

  it("is left alone where somebody has decided anew meanwhile", () => {
    const second = decideOn(base, an.name, { kind: "hold", reason: "Chờ" }, log, id);
    expect(withdrawDecision(second, id)).toBe(second);
  });

  it("can be decided again in the same words", () => {
    const back = withdrawDecision(log, id);
    const again = decideOn(base, an.name, keep, back, back.at(-1)?.id ?? null);
    expect(statesOf(base, again)[0]).toEqual([an.name, "holds", 2]);
  });
});

describe("awards to lower to", () => {
  it("are the titles below, the nearest first, then forms of commendation given on the day", () => {
    const found = lowerAwards("CSTDCT", "individual", "2025-07-25");
    expect(found.slice(0, 2)).toEqual(["CSTDCS", "LDTT"]);
    expect(found).toContain("GK_UBND_XA");
    expect(found).not.toContain("GK_UBND_HUYEN");
    expect(lowerAwards("CSTDCT", "individual", "2025-06-30")).toContain("GK_UBND_HUYEN");
    expect(found).not.toContain("GK");
    expect(lowerAwards("TTLDXS", "collective", "2025-07-25")[0]).toBe("TTLDTT");
  });

  it("of a form are the forms below, and no title", () => {
    const found = lowerAwards("BK_UBND_TINH", "individual", "2025-07-25");
    expect(found).toContain("GK_UBND_XA");
    expect(found.filter((award) => !/^(?:GK|BK)/u.test(award))).toEqual([]);
    expect(found).not.toContain("BK_UBND_TINH");
  });

  it.each([
    ["2025-06-30", true],
    ["2025-07-01", false],
    [null, true],
  ])("on %s hold a district's form: %s", (day, isGiven) => {
    expect(lowerAwards("CSTDCT", "individual", day).includes("GK_UBND_HUYEN")).toBe(isGiven);
  });

  it("are none of an award that the law's data lacks", () => {
    expect(lowerAwards("KNC_TINH_MOI", "individual", "2025-07-25")).toEqual([]);
  });
});

describe("the strip of five years", () => {
  it("gives the years up to the case's own, with titles and ratings where the list says them", () => {
    const { entries } = checkRows(lists);
    const strip = entries[0] === undefined ? [] : createYearStrip(entries)(entries[0]);
    expect(strip.map(({ year }) => year)).toEqual([
      "2020-2021",
      "2021-2022",
      "2022-2023",
      "2023-2024",
      "2024-2025",
    ]);
    expect(strip[4]).toEqual({
      year: "2024-2025",
      titles: [{ award: "LDTT", from: "proposed" }],
      ratings: ["HTTNV"],
      sameness: "certain",
    });
    expect(strip[0]).toMatchObject({ titles: [], ratings: [] });
  });

  it("takes another year's row of the same person and not of a namesake", () => {
    const { entries } = checkRows([an, { ...an, born: "11/12/1990", title: "CSTĐCS" }]);
    const [one, other] = entries;
    if (one === undefined || other === undefined) throw new Error("two rows were given");
    const earlier = { ...one, year: "2023-2024", status: "decided" as const };
    const strip = createYearStrip([...entries, earlier])(one);
    expect(strip[3]?.titles).toEqual([{ award: "LDTT", from: "decided" }]);
    expect(createYearStrip([...entries, earlier])(other)[3]?.titles).toEqual([]);
  });
});
