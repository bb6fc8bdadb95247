import type { Entry } from "../../src/core/domain";
import { oddAwardTexts } from "../../src/core/rules/facts/odd-award-text";
import { buildEntry, buildList, unread } from "./build-entry";

const list = buildList({ fields: ["fullName", "titles", "awards"] });
const row = (raw: string): Entry =>
  buildEntry(list, { cells: { fullName: "Lê Thị Lan", titles: unread(raw) } });
const readsOf = (raw: string) => oddAwardTexts(row(raw)).map(({ reads }) => reads);

describe("a part of an award cell", () => {
  it.each([
    "HTXSNV",
    "HTXS",
    "HTTNV",
    "HTT",
    "HTNV",
    "KHTNV",
    "HTTNV.",
    "Đạt HTTNV",
    "Hoàn thành",
    "Hoàn thành nhiệm vụ",
    "Hoàn thành tốt nhiệm vụ",
    "Hoàn thành tốt",
    "Hoàn thành xuất sắc nhiệm vụ",
    "Không hoàn thành nhiệm vụ",
    "Chưa hoàn thành nhiệm vụ",
    "Hoàn thành  tốt - nhiệm vụ",
    "Danh hiệu: Hoàn thành tốt nhiệm vụ",
  ])("“%s” is a rating", (raw) => {
    expect(readsOf(raw)).toEqual(["rating"]);
  });

  it.each(["LĐXS", "LĐ XS", "Lao động xuất sắc", "LĐ xuất sắc", "Đề nghị LĐXS"])(
    "“%s” is no title of a person",
    (raw) => {
      expect(readsOf(raw)).toEqual(["ldxs"]);
    },
  );

  it.each([
    "",
    "LĐTT",
    "HTTTTNV",
    "XHTNV",
    "HTTNV 2024",
    "Đã hoàn thành nhiệm vụ",
    "Hoàn thành tốt nhiệm vụ năm học",
    "Hoàn thành vượt mức nhiệm vụ",
    "Tập thể lao động xuất sắc",
    "Lao động xuất sắc tiêu biểu",
    "LĐXS cấp tỉnh",
  ])("“%s” is left to others", (raw) => {
    expect(readsOf(raw)).toEqual([]);
  });
});

describe("the parts of a cell", () => {
  it.each<[string, readonly string[]]>([
    ["LĐTT, HTTNV;LĐXS + HTNV", ["HTTNV", "LĐXS", "HTNV"]],
    ["LĐTT\nLĐXS", ["LĐXS"]],
    ["LĐTT\r\n HTXSNV ", ["HTXSNV"]],
    ["1. LĐTT\n12 ) LĐXS", ["LĐXS"]],
    ["- HTTNV\n• LĐXS", ["HTTNV", "LĐXS"]],
    ["LĐTT và LĐXS", ["LĐXS"]],
    ["LĐTT & HTTNV", ["HTTNV"]],
    ["LĐTT/HTTNV", ["HTTNV"]],
  ])("are taken apart as the reader does, and named as written: %j", (raw, expected) => {
    expect(oddAwardTexts(row(raw)).map((odd) => odd.raw)).toEqual(expected);
  });
});

describe("where it stands", () => {
  const placed = (parts: Partial<Entry>) =>
    oddAwardTexts({ ...row("LĐTT"), ...parts }).map(({ field, cell }) => [field, cell]);
  const name = { cell: "B8", raw: "Lê Thị Lan", value: "Lê Thị Lan" };
  const odd = { raw: "HTTNV", value: null };

  it.each<[string, Entry["fields"], readonly (readonly [string, string])[]]>([
    ["in the column of titles", { titles: { cell: "C8", ...odd } }, [["titles", "C8"]]],
    ["in that of forms", { awards: { cell: "D8", ...odd } }, [["awards", "D8"]]],
    [
      "in both",
      { titles: { cell: "C8", ...odd }, awards: { cell: "D8", ...odd } },
      [
        ["titles", "C8"],
        ["awards", "D8"],
      ],
    ],
    ["in a section row above: the name", { titles: { cell: "A5", ...odd } }, [["titles", "B8"]]],
    ["in the row below of one record", { titles: { cell: "C9", ...odd } }, [["titles", "C9"]]],
    ["in no cell: the name", { titles: odd }, [["titles", "B8"]]],
    ["in the head of mark columns: nowhere", { titles: { cells: { C8: "HTTNV" }, value: null } }, []],
  ])("%s", (_, fields, expected) => {
    expect(placed({ fields: { fullName: name, ...fields } })).toEqual(expected);
  });
});
