/** What the worker makes for schools, away from any browser. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { check, readWorkbook } from "../../../src/core";
import type { CheckInput } from "../../../src/core";
import { compareReadings, createSendingEngine } from "../../../src/entries/page/engine/sending";
import type { SendingEngine } from "../../../src/entries/page/engine/sending";
import { packageOf } from "../../adapters/xlsx/fixtures/ooxml-package";
import { slipWithCopy, snapshotOf } from "../../returns/make-slip";
import { expectOnlyAdded } from "../../returns/only-added";
import { samplesFolder } from "../../samples/read-samples";
import { readingOf, schoolFile } from "../../season/school-file";
import { withoutChoices } from "../../template/lose-choices";

const sample = "TH Tan Lap A 5 nam.xlsx";
const bytes = new Uint8Array(readFileSync(path.join(samplesFolder, sample)));
const school = "Trường Tiểu học Hoa Mai";
const teachers = [
  { name: "Nguyễn Thị Hương", born: "02/03/1980" },
  { name: "Trần Văn Hùng", born: "31/02/1985" },
];

const inputOf = (readings: CheckInput["readings"], lang: "vi" | "en" = "vi"): CheckInput => ({
  readings,
  appliedOn: "2025-07-25",
  commune: "xã Tân Lập",
  period: null,
  lang,
});

function engineOf(input: CheckInput, files: Readonly<Record<string, Uint8Array>> = {}): SendingEngine {
  const checked = check(input);
  return createSendingEngine(
    () => ({ input, checked }),
    (name) => files[name],
  );
}

/** One teacher with a birth date to get right, as LibreOffice saves a list. */
function odsList(): Uint8Array {
  const rows = [
    [school.toUpperCase()],
    ["DANH SÁCH CÁ NHÂN ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2024 - 2025"],
    ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Xếp loại", "Danh hiệu đề nghị"],
    ["1", "Trần Văn Hùng", "31/02/1985", "Giáo viên", "HTTNV", "LĐTT"],
  ];
  const cell = (text: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const lines = rows.map((row) => `<table:table-row>${row.map(cell).join("")}</table:table-row>`).join("");
  return packageOf({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<office:document-content><office:body><office:spreadsheet><table:table table:name="Danh sách">${lines}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
}

const readSample = async (): Promise<CheckInput["readings"]> => [
  readWorkbook(await snapshotOf(bytes, sample)),
];

describe("slips from the worker", () => {
  it("hold a copy in which all else keeps its bytes, in the school's own folder", async () => {
    const engine = engineOf(inputOf(await readSample()), { [sample]: bytes });
    expect(engine.slips()).toMatchObject([
      { school: "Trường Tiểu học Tân Lập A", files: [{ kind: "copy" }, { kind: "letter" }] },
    ]);
    const files = unzipSync(await engine.slipArchive([0]));
    const copy = files["Trường Tiểu học Tân Lập A/TH Tan Lap A 5 nam_can-sua.xlsx"];
    const marked = (await slipWithCopy(bytes, sample))?.slip.marks.size ?? 0;
    expectOnlyAdded(bytes, copy ?? new Uint8Array(), marked);
    expect(Object.keys(files)).toHaveLength(2);
  });

  it("are a workbook of their own where there are no bytes, as of the workbook open in Excel", async () => {
    const engine = engineOf(inputOf(await readSample()));
    expect(engine.slips()[0]?.files[0]).toMatchObject({ kind: "workbook" });
    const { name, bytes: own } = await engine.slip(0, 0);
    expect((await snapshotOf(own, name)).sheets.map((sheet) => sheet.name)).toEqual(["Cần sửa"]);
  });

  it.each([
    ["MN Sao Mai.xls", () => new Uint8Array(readFileSync(path.join(samplesFolder, "MN Sao Mai.xls")))],
    ["DS Hoa Mai.ods", odsList],
  ])("of %s, which takes no sheet, are a workbook of their own and a letter", async (name, bytesOf) => {
    const file = bytesOf();
    const engine = engineOf(inputOf([readWorkbook(await snapshotOf(file, name))]), { [name]: file });
    expect(engine.slips()).toMatchObject([{ files: [{ kind: "workbook" }, { kind: "letter" }] }]);
    const slip = await engine.slip(0, 0);
    expect(slip.name).toBe(`${path.parse(name).name}_can-sua.xlsx`);
    const { sheets } = await snapshotOf(slip.bytes, slip.name);
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Cần sửa"]);
    const said = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
    expect(said).toContain(engine.slips()[0]?.school);
  });

  it("speak Vietnamese to the school, whatever the views speak", async () => {
    const readings = await readSample();
    const inEnglish = engineOf(inputOf(readings, "en"), { [sample]: bytes });
    const inVietnamese = engineOf(inputOf(readings), { [sample]: bytes });
    expect((await inEnglish.slip(0, 0)).bytes).toEqual((await inVietnamese.slip(0, 0)).bytes);
  });
});

describe("what came again", () => {
  it("is known by what it lists, counts once, and is told by what changed", async () => {
    const old = await readingOf(await schoolFile(school, teachers), "a.xlsx");
    const corrected = [teachers[0], { name: "Trần Văn Hùng", born: "28/02/1985" }];
    const fresh = await readingOf(await schoolFile(school, corrected as typeof teachers), "b.xlsx");
    const engine = engineOf(inputOf([old, fresh]));
    const saved = [
      ["a.xlsx", "000000000000001"],
      ["b.xlsx", "000000000000002"],
    ] as const;
    expect(engine.olderCopies(saved)).toMatchObject([
      { file: "a.xlsx", newer: "b.xlsx", reason: "saved-later", difference: { changed: 1 } },
    ]);
    const [sent, missing] = engine.sent([school, "Trường Tiểu học Khác"], saved);
    expect([sent?.lists[0]?.rows, sent?.lists[0]?.files, missing?.state]).toEqual([
      2,
      ["b.xlsx"],
      "not-sent",
    ]);
    const report = compareReadings(inputOf([]), old, fresh);
    expect(report.corrected.map(({ code }) => code)).toEqual(["date-impossible"]);
    expect(report.changed).toHaveLength(1);
  });
});

it("makes a form with only the lists that are wanted", async () => {
  const engine = engineOf(inputOf([]));
  const look = { school, year: "2025-2026", lists: ["individuals"] as const, roster: false };
  const form = await engine.template(look, "UBND xã Tân Lập");
  expect(form.name).toBe("mau_truong-tieu-hoc-hoa-mai_2025-2026.xlsx");
  const sheets = (await snapshotOf(form.bytes, form.name)).sheets.map(({ name }) => name);
  expect(sheets.slice(0, 2)).toEqual(["Cá nhân", "Hướng dẫn"]);
});

it("tells which files lost drop-down lists of our form, and nothing of a form that is whole or open in Excel", async () => {
  const look = { school, year: "2025-2026", lists: ["individuals"] as const, roster: false };
  const form = (await engineOf(inputOf([])).template(look, null)).bytes;
  const names = ["dan-de.xlsx", "nguyen-ven.xlsx", "dang-mo.xlsx"] as const;
  const engine = engineOf(inputOf(await Promise.all(names.map((name) => readingOf(form, name)))), {
    [names[0]]: withoutChoices(form),
    [names[1]]: form,
  });
  expect(
    engine
      .lostChoices()
      .map(({ file, lost }) => [file, lost.map(({ validation }) => validation.promptTitle)]),
  ).toEqual([["dan-de.xlsx", ["Kết quả xếp loại", "Danh hiệu thi đua", "Hình thức khen thưởng"]]]);
});
