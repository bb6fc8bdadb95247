import { crashOf } from "../../src/core/rules/rule-crash";
import { buildEntry, buildList } from "./build-entry";

const list = buildList({ title: { cell: "A4", raw: "DANH SÁCH", value: "DANH SÁCH", from: "cell" } });
const entry = buildEntry(list, { row: 9, cells: { fullName: "Lê Thị Lan" } });
const listInRun = { file: list.file, reading: list.reading, entries: [entry] };
const ofRow = { file: "hoa-mai.xlsx", sheet: "DS", cell: "B9", school: "Trường Tiểu học Hoa Mai" };
const ofList = { file: "hoa-mai.xlsx", sheet: "DS", cell: "A4" };

describe("a crash of a rule", () => {
  it.each<[string, unknown, object | undefined]>([
    ["the row", entry, ofRow],
    ["the list", listInRun, ofList],
    ["the first of several rows", [entry, { ...entry, row: 10 }], ofRow],
    ["the row of a judged award", { entry, verdict: "eligible" }, ofRow],
    ["the first row of a school's year", { school: "Hoa Mai", year: "2024-2025", entries: [entry] }, ofRow],
    ["the workbook", { file: "hoa-mai.xlsx", sheets: [] }, { file: "hoa-mai.xlsx" }],
    ["nothing that has a place", { file: 7 }, undefined],
    ["nothing", null, undefined],
    ["a word", "row", undefined],
    ["no rows", [], undefined],
    ["what itself cannot be read", { row: 9, list: null, awards: [] }, undefined],
    ["half a row of a workbook", { row: 9, file: "hoa-mai.xlsx" }, { file: "hoa-mai.xlsx" }],
    ["half a list of a workbook", { reading: list.reading, file: "hoa-mai.xlsx" }, { file: "hoa-mai.xlsx" }],
  ])("names the place of %s", (_, subject, at) => {
    const { at: found, file, ...reason } = crashOf("duplicate-entry", subject, new Error("broken"));
    expect(found).toEqual(at);
    expect(file).toBe(at === undefined ? undefined : "hoa-mai.xlsx");
    expect(reason).toMatchObject({ code: "rule-crashed", rule: "duplicate-entry" });
  });

  it("says in its sentence which rule, where and why, as far as each is known", () => {
    const says = (subject: unknown, error: unknown) => crashOf("duplicate-entry", subject, error).text;
    expect(says(entry, new Error("broken"))).toMatch(
      /“duplicate-entry”.* hoa-mai\.xlsx, DS, B9 .*: broken$/u,
    );
    expect(says({ file: "hoa-mai.xlsx" }, "broken")).toMatch(
      /“duplicate-entry”.* hoa-mai\.xlsx nên .*: broken$/u,
    );
    expect(says(null, "broken")).toMatch(/“duplicate-entry” bị lỗi nên .*: broken$/u);
  });

  it("has no place rather than an empty one", () => {
    expect(crashOf("duplicate-entry", null, "broken")).not.toHaveProperty("at");
    expect(crashOf("duplicate-entry", null, "broken")).not.toHaveProperty("file");
  });
});
