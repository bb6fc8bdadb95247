import { assessVotes, defaultSettings } from "../../src/core";
import { askedVotes } from "../../src/ui/council/asked-votes";
import { councilVi } from "../../src/ui/texts/council-vi";

const votes = { members: 10, present: 10, yes: 9 };

it.each([
  ["CSTDCT", "2023-12-31", /^Cần ít nhất 9 phiếu đồng ý \(90% số thành viên\)\. Căn cứ: .*91\/2017/u],
  ["CSTDTQ", "2025-08-10", /^Cần ít nhất 9 phiếu đồng ý .* Căn cứ: .*152\/2025/u],
])("says how many must agree on %s, decided on %s, and under which article", (award, day, said) => {
  expect(askedVotes(councilVi, assessVotes(award, day, votes, defaultSettings), day)).toMatch(said);
});

it("names no article where law and commune set no share", () => {
  const day = "2025-08-10";
  expect(askedVotes(councilVi, assessVotes("LDTT", day, votes, defaultSettings), day)).toBe(
    councilVi.noThreshold,
  );
});
