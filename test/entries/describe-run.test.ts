/** What a run says for people of what it counted. */
import { describeRun } from "../../src/entries/cli/describe-run";
import { checkAll, readingOf, schoolFile } from "../season/school-file";

it("a run counts no kind of nominee of which there is none", async () => {
  const teachers = [{ name: "Nguyễn Thị Hương", born: "02/03/1980" }];
  const file = await schoolFile("Trường Tiểu học Hoa Mai", teachers);
  const checked = checkAll([await readingOf(file, "a.xlsx")]);
  expect(describeRun(checked, [], "vi")).toContain("Đang đề nghị: 1 lượt cá nhân, 710.000 đồng.");
  expect(describeRun(checked, [], "en")).toContain("Proposed: 1 times individuals, 710.000 đồng.");
});
