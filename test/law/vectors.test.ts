import type { JudgeCase, MoneyCase } from "../../src/core/domain";
import { judge, parseJudgeCases } from "../../src/core/rules/judge";
import { judgeMoney, parseMoneyCases } from "../../src/core/rules/prize-money/judge-money";
import file from "./vectors.json";

interface Vector {
  readonly id: string;
  readonly says: string;
  readonly door: string;
  readonly input: unknown;
  readonly expected: {
    readonly verdict?: string;
    readonly decidedBy?: readonly string[];
    readonly missing?: readonly string[];
    readonly derived?: Readonly<Record<string, unknown>>;
    readonly totalVnd?: number;
    readonly dueVnd?: readonly (number | null)[];
    readonly rules?: readonly (readonly string[])[];
    readonly paid?: readonly boolean[];
    readonly warnings?: readonly string[];
  };
}

const vectors = file.vectors as readonly Vector[];
const named = (door: string) =>
  vectors.filter((vector) => vector.door === door).map((vector) => [vector.id, vector.says, vector] as const);

function read<T>(parsed: { ok: true; value: T[] } | { ok: false; failure: string[] }): T {
  if (!parsed.ok) throw new Error(parsed.failure.join("\n"));
  const [first] = parsed.value;
  if (first === undefined) throw new Error("No case");
  return first;
}

describe("law judge", () => {
  it.each(named("judge"))("%s: %s", (_id, _says, { input, expected }) => {
    const judgement = judge(read<JudgeCase>(parseJudgeCases(input)));
    expect(judgement.verdict).toBe(expected.verdict);
    expect(judgement.decidedBy).toEqual(expect.arrayContaining([...(expected.decidedBy ?? [])]));
    expect(judgement.warnings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([...(expected.warnings ?? [])]),
    );
    expect(judgement.derived).toMatchObject(expected.derived ?? {});
    if (expected.missing !== undefined) expect(judgement.missing).toEqual(expected.missing);
  });
});

describe("law money", () => {
  it.each(named("money"))("%s: %s", (_id, _says, { input, expected }) => {
    const judgement = judgeMoney(read<MoneyCase>(parseMoneyCases(input)));
    expect(judgement.totalVnd).toBe(expected.totalVnd);
    if (expected.dueVnd !== undefined)
      expect(judgement.lines.map(({ dueVnd }) => dueVnd)).toEqual(expected.dueVnd);
    if (expected.paid !== undefined) expect(judgement.lines.map(({ paid }) => paid)).toEqual(expected.paid);
    (expected.rules ?? []).forEach((rules, index) => {
      expect(judgement.lines[index]?.rule).toEqual(expect.arrayContaining([...rules]));
    });
    expect(judgement.warnings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([...(expected.warnings ?? [])]),
    );
  });
});

it("says of every number of the published list where it is tested", () => {
  const numbers = new Set([...vectors.map(({ id }) => /^\d+/.exec(id)?.[0]), ...Object.keys(file.elsewhere)]);
  const absent = Array.from({ length: 86 }, (_, index) => String(index + 1)).filter((id) => !numbers.has(id));
  // 47 stands with 46; 51, 72 and 84 fill gaps that belong to other doors.
  expect(absent).toEqual(["47", "51", "72", "84"]);
});
