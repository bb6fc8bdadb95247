import fc from "fast-check";
import { putPart, takeApart } from "../../../src/entries/page/engine/parts";

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function putTogether<T>(whole: T): unknown {
  const { frame, parts } = takeApart(whole);
  // What crosses to another thread is a copy.
  const arrived = structuredClone(frame);
  for (const part of parts) putPart(arrived, structuredClone(part));
  return arrived;
}

describe("data in parts", () => {
  it("comes back as it was, whatever its shape", () => {
    const list = fc.array(fc.nat(), { minLength: 0, maxLength: 1_500, size: "max" });
    const shape = fc.record({
      lists: fc.array(fc.record({ records: list, name: fc.string() }), { maxLength: 3 }),
      findings: list,
      note: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(shape, (whole) => {
        expect(putTogether(whole)).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it("leaves the data itself whole", () => {
    const whole = { lists: [{ records: numbers(1_000) }] };
    takeApart(whole);
    expect(whole.lists[0]?.records).toHaveLength(1_000);
  });

  it("never carries more than 400 items at once, three levels down as well", () => {
    const { frame, parts } = takeApart({
      totals: { cells: numbers(900) },
      lists: [{ records: numbers(401) }],
    });
    expect(frame).toEqual({ totals: { cells: [] }, lists: [{ records: [] }] });
    expect(parts.map(({ items }) => items.length)).toEqual([400, 400, 100, 400, 1]);
  });
});
