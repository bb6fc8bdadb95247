/** A form of ours that came back without its drop-down lists, told on standard error; the result holds nothing of it. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { createWorkbookBuilder } from "../../src/adapters/xlsx/build-workbook";
import { buildTemplate } from "../../src/core";
import { filled } from "../template/fill-template";
import { withoutChoices } from "../template/lose-choices";
import { call, temporaryFolder } from "./call";

const look = { school: "Trường Tiểu học Hoa Mai", year: "2025-2026", roster: false };

describe.each(["read", "check"])("%s", (command) => {
  it("tells that a file lost drop-down lists of our form, and nothing of one that is whole", async () => {
    const form = await createWorkbookBuilder().build(filled(buildTemplate(look, null)));
    const folder = temporaryFolder();
    const file = path.join(folder, "mau.xlsx");
    writeFileSync(file, form);
    const whole = await call([command, file]);
    expect(whole.err).not.toContain("danh sách thả xuống");
    writeFileSync(file, withoutChoices(form));
    const pasted = await call([command, file]);
    expect(pasted.err).toContain(
      "Tệp “mau.xlsx” làm từ mẫu của Sổ Thi đua, nhưng đã mất danh sách thả xuống",
    );
    expect(pasted.err).toContain("Cá nhân, cột “Danh hiệu thi đua”");
    expect([pasted.status, pasted.out]).toEqual([whole.status, whole.out]);
    const english = await call([command, file, "--lang", "en"]);
    expect(english.err).toContain("Cá nhân, column “Danh hiệu thi đua”");
  });
});
