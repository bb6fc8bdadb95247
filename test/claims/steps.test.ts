/** Claims of a long document are looked at in steps, between which a pane can draw. */
import { checkClaims, checkClaimsInSteps, lettersInStep } from "../../src/core/claims";
import { weighInSteps } from "../../src/ui/word/weigh-in-steps";
import { communeData } from "./commune-data";
import { decidable } from "./sentences";

const result = communeData();
/** About two hundred pages. */
const paragraphs = Array.from(
  { length: 1_000 },
  (_, index) => decidable[index % decidable.length]?.[0] ?? "",
);

it("no step holds more than a page or two, and the steps together give the same claims", () => {
  const longest = Math.max(...paragraphs.map((text) => text.length));
  const steps = checkClaimsInSteps({ paragraphs, result });
  let from = 0;
  let count = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      expect(step.value).toEqual(checkClaims({ paragraphs, result }));
      break;
    }
    const letters = paragraphs.slice(from, step.value).join("").length;
    expect(letters).toBeLessThan(lettersInStep + longest);
    from = step.value;
    count += 1;
  }
  expect(count).toBeGreaterThan(10);
});

it("the pane rests between two of them, and weighs the same", async () => {
  let rests = 0;
  const report = await weighInSteps({ paragraphs, result }, () => {
    rests += 1;
    return Promise.resolve();
  });
  expect(rests).toBeGreaterThan(10);
  expect(report).toEqual(checkClaims({ paragraphs, result }));
});
