import { factIds, limbIds } from "../../src/core/law/texts";
import {
  citationOf,
  criterionVersions,
  factLabel,
  lawCoverage,
  limbLabel,
  sentence,
  statementOf,
} from "../../src/core/law";
import { judge } from "../../src/core/rules/judge";
import file from "./vectors.json";

const judgements = file.vectors
  .filter(({ door }) => door === "judge")
  .map(({ input }) => judge(input as Parameters<typeof judge>[0]));

describe("texts of the law", () => {
  it("name every limb that a judgement shows", () => {
    const shown = new Set(judgements.flatMap(({ conditions }) => conditions.map(({ limb }) => limb)));
    expect([...shown].filter((limb) => !limbIds.includes(limb))).toEqual([]);
    expect(limbLabel("ldtt-share")).not.toBe("ldtt-share");
  });

  it("name every fact that can be missing", () => {
    const missing = new Set(judgements.flatMap((judgement) => judgement.missing));
    expect([...missing].filter((fact) => !factIds.includes(fact))).toEqual([]);
    expect(factLabel("unit.rating")).not.toBe("unit.rating");
  });

  it("are in composed form and one sentence each", () => {
    const notes = criterionVersions.map(({ noteVi }) => noteVi);
    expect(notes.filter((note) => note !== note.normalize("NFC") || !note.endsWith("."))).toEqual([]);
  });

  it.each([
    ["ttldtt-2022", undefined, "khoản 1 Điều 28 Luật Thi đua, khen thưởng số 06/2022/QH15"],
    ["ldtt-newhire-2024", undefined, "điểm d khoản 5 Điều 1"],
    ["auth-prov", "2023-12-31", "15/2003/QH11"],
    ["auth-prov", "2024-01-01", "06/2022/QH15"],
  ])("cite %s", (rule, day, part) => {
    expect(citationOf(rule, day)).toContain(part);
  });

  it("say nothing about an unknown rule", () => {
    expect(citationOf("no-such-rule")).toBe("no-such-rule");
    expect(statementOf("no-such-rule")).toBeUndefined();
  });

  it("state each rule of the criteria in one sentence", () => {
    const last = new Map(criterionVersions.map(({ id, noteVi }) => [id, noteVi]));
    expect([...last].filter(([id, noteVi]) => statementOf(id) !== noteVi)).toEqual([]);
  });

  it("cite the latest where no day is said, and where no version held on it", () => {
    expect(citationOf("auth-prov")).toBe(citationOf("auth-prov", "2026-01-01"));
    expect(citationOf("auth-prov", "1990-01-01")).toBe(citationOf("auth-prov", "2026-01-01"));
  });

  it("throw at a sentence that does not exist: that is our bug", () => {
    expect(() => sentence("no-such-sentence", {})).toThrow("No sentence no-such-sentence");
  });

  it("leave a place empty that nobody filled", () => {
    expect(sentence("case-refused", { where: "A1" })).toBe("A1: ");
  });

  it("tell of each instrument how much is modelled", () => {
    expect(lawCoverage()).toContainEqual(expect.objectContaining({ coverage: "not-modelled" }));
    expect(new Set(lawCoverage().map(({ instrument }) => instrument)).size).toBe(lawCoverage().length);
  });
});
