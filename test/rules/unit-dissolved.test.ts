import { unitDissolved } from "../../src/core/rules/unit-dissolved";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const list = buildList({ fields: ["collectiveName", "titles"] });
const unit = (collectiveName: string, governingOn: string) => [
  buildEntry(list, { kind: "collective", governingOn, cells: { collectiveName, titles: ["TTLDTT"] } }),
];

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
  { name: "the day before", given: unit("Phòng Giáo dục và Đào tạo", "2025-08-04"), expect: [] },
  { name: "a commune's office", given: unit("Phòng Văn hóa - Xã hội", "2025-08-20"), expect: [] },
]);
