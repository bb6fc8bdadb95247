/** A clerk's corrections are applied to every list of the layout, kept as JSON, and checked when they come back. */
import type { WorkbookSnapshot } from "../../src/core/domain/snapshot";
import { buildPreview } from "../../src/core/intake/build-preview";
import {
  correctColumn,
  correctList,
  correctRow,
  forgetLayout,
  mergeProfiles,
} from "../../src/core/intake/profile/correct-profile";
import { wordsOfRow } from "../../src/core/intake/rows/words-of-row";
import { parseProfile } from "../../src/core/intake/parse-profile";
import { emptyProfile } from "../../src/core/intake/profile/profile";
import type { Profile } from "../../src/core/intake/profile/profile";
import { readWorkbook } from "../../src/core/intake/read-workbook";
import { moveSheet, sheetOf } from "../property/sheet-moves";

const titles = ["TRƯỜNG TH HOA ĐÀO", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2024-2025"];
const table = [
  ["STT", "Họ và tên", "Ký hiệu", "Danh hiệu"],
  [1, "Nguyễn Thị Hoa", "Tốt", "LĐTT"],
  [null, "Đợt bổ sung", null, null],
  [2, "Trần Văn Nam", "Xuất sắc", "CSTĐCS"],
];
const sheet = sheetOf("DS", titles, table);
const workbook = (sheets = [sheet]): WorkbookSnapshot => ({ file: "a.xlsx", sheets, date1904: false });

const listOf = (profile: Profile, snapshot = workbook()) => readWorkbook(snapshot, profile).lists[0];
const layout = listOf(emptyProfile)?.layout ?? "";

describe("corrections", () => {
  it("name the layout by its header's words", () => {
    expect(layout).toBe("stt|ho va ten|ky hieu|danh hieu");
  });

  it("tell what an unknown column is", () => {
    expect(listOf(emptyProfile)?.records[0]?.fields.rating).toBeUndefined();
    const corrected = listOf(correctColumn(emptyProfile, layout, 3, "rating"));
    expect(corrected?.records.map((record) => record.fields.rating?.value)).toEqual(["HTTNV", "HTXSNV"]);
    expect(corrected?.readIssues.map(({ code }) => code)).not.toContain("unknown-column");
  });

  it("hold for another list of the layout, wherever it stands", () => {
    const profile = correctColumn(emptyProfile, layout, 3, "rating");
    const moved = listOf(profile, workbook([moveSheet(sheet, 7, 4)]));
    expect(moved?.records[0]?.fields.rating?.value).toBe("HTTNV");
  });

  it("leave other layouts alone", () => {
    const profile = correctColumn(emptyProfile, "stt|ho va ten", 3, "rating");
    expect(listOf(profile)).toEqual(listOf(emptyProfile));
  });

  it("leave a column out, and ask about it no more", () => {
    const corrected = listOf(correctColumn(emptyProfile, layout, 3, null));
    expect(corrected?.columns.map(({ col }) => col)).toEqual(["A", "B", "D"]);
    expect(corrected?.readIssues.map(({ code }) => code)).not.toContain("unknown-column");
  });

  it.each([
    ["section", { records: 2, sections: 1, left: 0 }],
    ["note", { records: 2, sections: 0, left: 1 }],
    ["record", { records: 3, sections: 0, left: 0 }],
  ] as const)("make a row a %s", (role, expected) => {
    const corrected = listOf(correctRow(emptyProfile, layout, "Đợt bổ sung", role));
    expect({
      records: corrected?.records.length,
      sections: corrected?.sections.length,
      left: corrected?.nonDataRows.length,
    }).toEqual(expected);
  });

  it("say that a table is no list; its cells are then unread", () => {
    const reading = readWorkbook(workbook(), correctList(emptyProfile, layout, false));
    expect(reading.lists).toEqual([]);
    expect(reading.unread.length).toBeGreaterThan(0);
    const taken = correctList(correctList(emptyProfile, layout, false), layout, true);
    expect(readWorkbook(workbook(), taken).lists).toHaveLength(1);
  });

  it("are replaced by later ones of the same thing", () => {
    const twice = correctColumn(correctColumn(emptyProfile, layout, 3, "note"), layout, 3, "rating");
    expect(twice.layouts).toEqual([{ layout, columns: [{ position: 3, field: "rating" }], rows: [] }]);
  });
});

describe("a profile as JSON", () => {
  const profile = correctRow(
    correctColumn(correctList(emptyProfile, "a|b", false), layout, 3, "titles:CSTDCS"),
    layout,
    "Đợt bổ sung",
    "section",
  );

  it("comes back as it went out", () => {
    expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile });
  });

  it.each([
    [null, "no-profile", ""],
    [[], "no-profile", ""],
    [{ schema: 2 }, "unknown-schema", "schema"],
    [{ schema: 1, layouts: {} }, "bad-layout", "layouts"],
    [{ schema: 1, layouts: [{ columns: [], rows: [] }] }, "bad-layout", "layouts[0].layout"],
    [{ schema: 1, layouts: [{ layout: "a", columns: 3, rows: [] }] }, "unknown-field", "layouts[0].columns"],
    [
      { schema: 1, layouts: [{ layout: "a", columns: [{ position: 1, field: "constructor" }], rows: [] }] },
      "unknown-field",
      "layouts[0].columns[0]",
    ],
    [
      { schema: 1, layouts: [{ layout: "a", columns: [{ position: 0, field: "note" }], rows: [] }] },
      "unknown-field",
      "layouts[0].columns[0]",
    ],
    [
      { schema: 1, layouts: [{ layout: "a", columns: [{ position: 1, field: "titles:NOPE" }], rows: [] }] },
      "unknown-field",
      "layouts[0].columns[0]",
    ],
    [
      { schema: 1, layouts: [{ layout: "a", columns: [], rows: [{ words: "x", role: "total" }] }] },
      "bad-row",
      "layouts[0].rows[0]",
    ],
  ])("that is %j is refused as %s at “%s”", (json, code, path) => {
    const result = parseProfile(json);
    expect(result.ok ? [] : result.failure).toMatchObject([{ code, path }]);
  });
});

describe("the preview", () => {
  const preview = buildPreview(readWorkbook(workbook()));
  const list = preview.sheets[0]?.lists[0];

  it("shows every column with its head, place and first values, known or not", () => {
    expect(list?.columns.map(({ col, position, header, field }) => [col, position, header, field])).toEqual([
      ["A", 1, "STT", "stt"],
      ["B", 2, "Họ và tên", "fullName"],
      ["C", 3, "Ký hiệu", null],
      ["D", 4, "Danh hiệu", "titles"],
    ]);
    expect(list?.columns[3]?.samples).toEqual([
      { cell: "D5", raw: "LĐTT", value: ["LDTT"] },
      { cell: "D7", raw: "CSTĐCS", value: ["CSTDCS"] },
    ]);
  });

  it("shows what the list is, the rows read, and the rows left out with why", () => {
    expect(list).toMatchObject({
      kind: "individual-title-nomination",
      layout,
      school: { value: "Trường Tiểu học Hoa Đào" },
      year: { value: { type: "school", from: 2024, to: 2025 } },
      recordCount: 2,
      firstRow: 5,
      lastRow: 7,
      issueCounts: [{ code: "unknown-column", count: 1 }],
    });
  });

  it("shows what no list holds as unread", () => {
    const loose = sheetOf("Khác", ["BẢNG GIÁ", "Bút chì"]);
    const sheets = buildPreview(readWorkbook(workbook([sheet, loose]))).sheets;
    expect(sheets.map(({ name, role, lists, unread }) => [name, role, lists.length, unread.length])).toEqual([
      ["DS", "list", 1, 0],
      ["Khác", "other", 0, 1],
    ]);
  });
});

describe("the words of a row", () => {
  it("are the row's first text, by which its correction finds it again", () => {
    const reading = readWorkbook(workbook()).lists[0];
    const words = reading && wordsOfRow(reading, 6);
    expect(words).toBe("Đợt bổ sung");
    const corrected = listOf(correctRow(emptyProfile, layout, words ?? "", "note"));
    expect(corrected?.sections).toEqual([]);
    expect(reading && wordsOfRow(reading, 99)).toBeNull();
  });

  it("of a person are the name", () => {
    const reading = readWorkbook(workbook()).lists[0];
    expect(reading && wordsOfRow(reading, 5)).toBe("Nguyễn Thị Hoa");
  });
});

it("puts another profile's word in the place of the own one for the same layout", () => {
  const own = correctColumn(emptyProfile, layout, 3, "rating");
  const other = correctColumn(emptyProfile, layout, 3, null);
  expect(mergeProfiles(own, other).layouts).toEqual(other.layouts);
  expect(forgetLayout(own, layout)).toEqual(emptyProfile);
});
