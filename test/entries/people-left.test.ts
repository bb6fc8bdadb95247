/** People's names that stand in no list are told on standard error, and marked in the result. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { call, temporaryFolder } from "./call";
import { namesWithoutHeads } from "./school-workbook";

it("names the file, the sheet and the rows, in either language", async () => {
  const file = path.join(temporaryFolder(), "to-3.xlsx");
  writeFileSync(file, await namesWithoutHeads());
  const called = await call(["read", file]);
  expect(called.err).toContain(
    "to-3.xlsx: Có tên người chưa đọc vào danh sách nào: trang “Tổ 3” dòng 1 đến 3.",
  );
  expect(called.status).toBe(0);
  expect(JSON.parse(called.out)).toMatchObject([{ unread: [{ sheet: "Tổ 3", why: "people" }] }]);
  const english = await call(["read", file, "--lang", "en"]);
  expect(english.err).toContain("to-3.xlsx: There are names of people that belong to no list: sheet “Tổ 3”");
});
