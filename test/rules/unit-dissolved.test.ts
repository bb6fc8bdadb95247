import { unitDissolved } from "../../src/core/rules/problems/unit-dissolved";
import { buildEntry, buildList } from "./build-entry";
import { describeRule, findIn } from "./describe-rule";

const list = buildList({ fields: ["collectiveName", "titles"] });
const unit = (collectiveName: string, governingOn: string) => [
  buildEntry(list, { kind: "collective", governingOn, cells: { collectiveName, titles: ["TTLDTT"] } }),
];

it("names the text that asks", () => {
  const [found] = findIn(unit("Phòng Nội vụ", "2025-08-20"), [unitDissolved]);
  expect(found?.rule).toBe("col-dissolved-unit");
  expect(found?.citation).not.toBe("");
});

describeRule(unitDissolved, [
  { name: "a school", given: unit("Trường Tiểu học Hoa Mai", "2025-08-20"), expect: [] },
  {
    name: "a district's department of education on the day of the circular",
    given: unit("Phòng Giáo dục và Đào tạo", "2025-08-05"),
    expect: [
      {
        code: "criterion-not-in-force",
        cell: "B8",
        severity: "query",
        params: { reason: "dissolved", rules: ["col-dissolved-unit"] },
      },
    ],
  },
  {
    name: "a district's committee, as a collective",
    given: unit("Tập thể UBND huyện Thanh Hà", "2025-08-20"),
    expect: [{ code: "criterion-not-in-force", params: { subject: "Tập thể UBND huyện Thanh Hà" } }],
  },
  {
    name: "a school that names its district",
    given: unit("Trường Mầm non UBND huyện", "2025-08-20"),
    expect: [],
  },
  {
    name: "a person of such a body",
    given: unit("Phòng Nội vụ", "2025-08-20").map((entry) => ({ ...entry, kind: "individual" })),
    expect: [],
  },
  {
    name: "no award, no day, no name",
    given: [
      ...unit("Phòng Nội vụ", "2025-08-20").map((entry) => ({ ...entry, awards: [] })),
      ...unit("Phòng Nội vụ", "2025-08-20").map((entry) => ({ ...entry, governingOn: null })),
      ...unit("Phòng Nội vụ", "2025-08-20").map((entry) => ({ ...entry, name: null })),
    ],
    expect: [],
  },
  { name: "the day before", given: unit("Phòng Giáo dục và Đào tạo", "2025-08-04"), expect: [] },
  { name: "a commune's office", given: unit("Phòng Văn hóa - Xã hội", "2025-08-20"), expect: [] },
]);
