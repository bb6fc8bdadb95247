/** Which field an award belongs to, and who can hold it, is what the law's data says, not how its code is spelt. */
import { fieldOfAward, isEmulationTitle, onlyNomineeOf } from "../../src/core/intake/words/award-traits";
import { awards } from "../../src/core/law";

it.each([...awards.values()].map((award) => [award.id, award] as const))("%s", (id, award) => {
  expect(fieldOfAward(id)).toBe(award.kind === "commendation-form" ? "awards" : "titles");
  expect(isEmulationTitle(id)).toBe(award.kind === "emulation-title");
  expect(onlyNomineeOf(id)).toBe(award.nominees.length === 1 ? award.nominees[0] : undefined);
});

it("claims nothing of a code that the data does not hold", () => {
  expect(fieldOfAward("NO_SUCH_AWARD")).toBe("titles");
  expect(isEmulationTitle("NO_SUCH_AWARD")).toBe(false);
  expect(onlyNomineeOf("NO_SUCH_AWARD")).toBeUndefined();
});
