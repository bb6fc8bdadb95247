import { inOrder } from "../../src/core/totals";

describe("the order of texts", () => {
  it.each([
    [["an"], ["an"], 0],
    [["an"], ["ân"], -1],
    [["đa"], ["da"], 1],
    [["An"], ["an"], 1],
    [["an", "b"], ["an", "a"], 1],
    [[null], ["an"], 1],
    [["an"], [null], -1],
    [[null, "a"], [null, "b"], -1],
    [["a", "b"], ["a"], -1],
    [["a", null], ["a"], 0],
    // One to the collator, two by their code units: still one order.
    [["a\u0300"], ["\u00e0"], -1],
    [["\u00e0"], ["a\u0300"], 1],
  ])("%j and %j", (one, other, sign) => {
    expect(Math.sign(inOrder(one, other))).toBe(sign);
  });
});
