import { NomineeSet } from "../../src/core/totals";

const nominee = (birth: string, identity = 1) => ({ identity, birth });

function setOf(...births: readonly string[]): NomineeSet {
  const set = new NomineeSet();
  for (const birth of births) set.add(nominee(birth));
  return set;
}

describe("distinct nominees of one name", () => {
  it.each([
    [["", ""], 1],
    [["", "1980"], 1],
    [["1980", ""], 1],
    [["1980", "1980-05-02"], 1],
    [["1980-05-02", "1980"], 1],
    [["1980-05-02", "1981"], 2],
    [["1980-05-02", "1981-05-02"], 2],
    [["1980-05-02", "1990", ""], 2],
    [["1980-05-02", "1990", "1980"], 2],
    [["1980", "1990", "1990-01-01", "1980-02-03", "1980-02-04"], 3],
    [["1980-05-02", "1990-01-01", "05-02"], 3],
  ])("born %j are %i", (births, size) => {
    expect(setOf(...births).size).toBe(size);
  });

  it("are told apart by their identity", () => {
    const set = setOf("1980");
    set.add(nominee("1980", 2));
    expect(set.size).toBe(2);
  });
});

describe("a nominee taken out", () => {
  it("was there once", () => {
    const set = setOf("1980");
    expect([set.take(nominee("1980")), set.take(nominee("1980")), set.size]).toEqual([true, false, 0]);
  });

  it("leaves the others of the name", () => {
    const set = setOf("1980", "1990", "2000");
    expect([set.take(nominee("1990")), set.size]).toEqual([true, 2]);
    expect([set.take(nominee("1990")), set.take(nominee("1980")), set.take(nominee("2000"))]).toEqual([
      false,
      true,
      true,
    ]);
    expect(set.take(nominee("2000"))).toBe(false);
  });

  it("is not the one whose date is told more exactly, nor one of another name", () => {
    const set = setOf("1980", "1980-05-02");
    expect([set.take(nominee("1980")), set.take(nominee("1980-05-02", 2)), set.size]).toEqual([
      false,
      false,
      1,
    ]);
    expect(set.take(nominee("1980-05-02"))).toBe(true);
  });
});
