/** The documents of the dossier on paper, as LibreOffice prints them: whole letters, sheets of A4, nothing left out. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createDocumentBuilder } from "../../src/adapters/docx";
import {
  appendDecision,
  applyDecisions,
  buildDecision,
  buildMinutes,
  buildSubmission,
  reviewCases,
} from "../../src/core";
import type { Checked, DocumentModel, LoggedDecision } from "../../src/core";
import { checkAll, readingOf, schoolFile } from "../season/school-file";
import { inFolder, withProgram } from "./workbook-programs";

const teachers = [
  { name: "Nguyễn Thị Hường", born: "02/03/1980" },
  { name: "Trần Vũ Thưởng", born: "12/02/1985", rating: "HTNV" },
  { name: "Lê Đỗ Quỳnh Nghĩa", born: "05/06/1990", title: "CSTĐ cấp tỉnh", rating: "HTXSNV" },
];
/** Short enough for one line of its column: what is broken over lines comes out between its neighbours. */
const reason = "Đã rõ";

async function decided(): Promise<Checked> {
  const bytes = await schoolFile("Trường Tiểu học Hoa Mai", teachers);
  const checked = checkAll([await readingOf(bytes, "a.xlsx")]);
  const votes = { members: 9, present: 8, yes: 8, writtenYes: 1, ballot: "secret" } as const;
  const log = reviewCases(checked.result, checked.entries).reduce<readonly LoggedDecision[]>(
    (lines, { subject, facts }) =>
      appendDecision(lines, { subject, facts, decision: { kind: "keep", reason, votes }, after: null }),
    [],
  );
  return applyDecisions(checked, log);
}

/** Points to an inch are 72: 210 by 297 mm. */
const a4 = ["595 x 842", "842 x 595"];

interface Printed {
  readonly text: string;
  readonly sizes: readonly string[];
}

/** All documents in one run of LibreOffice. */
async function print(
  models: Readonly<Record<string, DocumentModel>>,
): Promise<Readonly<Record<string, Printed>>> {
  const documents = await Promise.all(
    Object.entries(models).map(
      async ([name, model]) => [name, await createDocumentBuilder().build(model)] as const,
    ),
  );
  return inFolder((folder) => {
    const files = documents.map(([name, bytes]) => {
      writeFileSync(join(folder, `${name}.docx`), bytes);
      return join(folder, `${name}.docx`);
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return Object.fromEntries(documents.map(([name]) => [name, printed(join(folder, `${name}.pdf`))]));
  });
}

function printed(pdf: string): Printed {
  const text = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).normalize("NFC");
  const info = execFileSync("pdfinfo", ["-f", "1", "-l", "999", pdf], { encoding: "utf8" });
  const sizes = [...info.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/gu)].map(([, width, height]) =>
    [width, height].map((side) => String(Math.round(Number(side)))).join(" x "),
  );
  // A line that is broken on paper is one in the text; dotted lines to fill in stay.
  return { text: text.replace(/\s+/gu, " "), sizes };
}

const everybody = teachers.map(({ name }) => name);

describe("the dossier on paper", () => {
  withProgram("soffice", ["--version"], "has every word with its marks, on A4", async () => {
    const of = await decided();
    const members = [
      { name: "Đỗ Thị Xuân", position: "Phó Chủ tịch Ủy ban nhân dân", role: "chair", isPresent: true },
      { name: "Vũ Hữu Hải", role: "secretary", isPresent: true },
    ] as const;
    const pages = await print({
      "bien-ban": buildMinutes(of, members),
      "to-trinh": buildSubmission(of),
      "quyet-dinh": buildDecision(of),
    });
    const wanted: Readonly<Record<string, readonly string[]>> = {
      "bien-ban": ["BIÊN BẢN", "Đỗ Thị Xuân", "THƯ KÝ", "CHỦ TỌA", "đồng ý", reason, ...everybody],
      "to-trinh": ["TỜ TRÌNH", "Tân Lập", "Nơi nhận:", "DANH SÁCH", ...everybody],
      "quyet-dinh": ["QUYẾT ĐỊNH", "Điều 1.", "Nơi nhận:", "DANH SÁCH", "Nguyễn Thị Hường", "Trần Vũ Thưởng"],
    };
    for (const [name, texts] of Object.entries(wanted)) {
      const { text = "", sizes = [] } = pages[name] ?? {};
      expect([name, texts.filter((each) => !text.includes(each))]).toEqual([name, []]);
      expect(text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      expect(text).not.toMatch(/[\u0300-\u036F\uFFFD\u25A1]/u);
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.filter((size) => !a4.includes(size))).toEqual([]);
    }
  });
});
