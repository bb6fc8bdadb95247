/** Every planted problem is found at its cell, and no school is accused of anything else. */
import { check } from "../../src/core";
import type { CheckResult, FindingRow } from "../../src/core";
import { checkResultSchema } from "../../src/core";
import { readKey, readSamples } from "./read-samples";
import type { PlantedProblem } from "./read-samples";

const key = readKey();
let result: CheckResult;

beforeAll(async () => {
  const input = { readings: await readSamples(), appliedOn: key.appliedOn, commune: "xã Tân Lập" };
  result = check({ ...input, period: { type: "school", from: 2020, to: 2025 } }).result;
});

function placesOf(problem: PlantedProblem): readonly string[] {
  return [problem.cell, ...(problem.orCells ?? [])].map((cell) => `${problem.file}|${problem.sheet}|${cell}`);
}

function placeOf({ at }: FindingRow): string {
  return `${at.file ?? ""}|${at.sheet ?? ""}|${at.cell ?? ""}`;
}

function rowOf(place: string): string {
  return place.replace(/\|[A-Z]+(\d+)$/u, "|$1");
}

describe("the planted problems", () => {
  it.each(
    key.planted.map(
      (problem) =>
        [`${problem.code} at ${problem.file} › ${problem.sheet} › ${problem.cell}`, problem] as const,
    ),
  )("%s", (_name, problem) => {
    const there = result.findings.filter((finding) => placesOf(problem).includes(placeOf(finding)));
    const codes = [problem.code, ...(problem.orCodes ?? [])];
    expect(there.map((finding) => finding.code).filter((code) => codes.includes(code))).not.toEqual([]);
  });
});

describe("the rest of the samples", () => {
  it("has no finding of severity error on a row without a planted one", () => {
    const planted = new Set(key.planted.flatMap((problem) => placesOf(problem).map(rowOf)));
    const errors = result.findings.filter(
      (finding) => finding.severity === "error" && !planted.has(rowOf(placeOf(finding))),
    );
    expect(errors.map((finding) => `${finding.code} ${placeOf(finding)}`)).toEqual([]);
  });

  it("raises only the queries that the key allows", () => {
    const planted = new Set(key.planted.flatMap((problem) => placesOf(problem).map(rowOf)));
    const allowed = (finding: FindingRow): boolean =>
      key.allowed.some(
        (doubt) => doubt.code === finding.code && (doubt.file === null || doubt.file === finding.at.file),
      );
    const queries = result.findings.filter(
      (finding) => finding.severity === "query" && !planted.has(rowOf(placeOf(finding))) && !allowed(finding),
    );
    expect(queries.map((finding) => `${finding.code} ${placeOf(finding)}`)).toEqual([]);
  });

  it("counts what the maker put in: people and collectives of decided lists by year", () => {
    for (const [year, expected] of Object.entries(key.totals)) {
      const cells = result.totals.cells.filter(
        (cell) => cell.year === year && cell.status === "decided" && !/^GV(?:DG|CNG)/u.test(cell.award),
      );
      const group = result.totals.byYear.find(
        (candidate) => candidate.year === year && candidate.status === "decided",
      );
      expect(cells.length).toBeGreaterThan(0);
      expect({ year, collectives: group?.distinctCollectives }).toEqual({
        year,
        collectives: expected.collectives,
      });
    }
  });

  it("is a result of the published shape", () => {
    const parsed = checkResultSchema.safeParse(JSON.parse(JSON.stringify(result)));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });
});
