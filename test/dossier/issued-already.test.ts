/** What a result list of the folder says is decided: it is proposed and decided no second time, and is named apart. */
import { writeXlsx } from "hucre/xlsx";
import { buildDecision, buildSubmission } from "../../src/core";
import type { Checked, DocumentModel } from "../../src/core";
import { checkAll, readingOf, schoolFile } from "../season/school-file";

const school = "Trường Tiểu học Hoa Mai";
const huong = { name: "Nguyễn Thị Hương", born: "02/03/1980" };
const hung = { name: "Trần Văn Hùng", born: "12/02/1985" };
const decidedNote = "(Kèm theo Quyết định số 112/QĐ-UBND ngày 15/7/2025 của Chủ tịch UBND xã Tân Lập)";

interface Decided {
  readonly name: string;
  readonly born: string;
  readonly award?: string;
}

async function resultList(year: string, ...people: readonly Decided[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "Kết quả",
        rows: [
          ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC " + year],
          [decidedNote],
          [],
          ["STT", "Họ và tên", "Ngày sinh", "Trường", "Danh hiệu, hình thức"],
          ...people.map(({ name, born, award = "LĐTT" }, at) => [at + 1, name, born, school, award]),
        ],
      },
    ],
  });
}

async function checked(
  decided: Uint8Array,
  proposed: Parameters<typeof schoolFile>[1] = [huong, hung],
): Promise<Checked> {
  return checkAll([
    await readingOf(await schoolFile(school, proposed), "a.xlsx"),
    await readingOf(decided, "ket-qua.xlsx"),
  ]);
}

/** Names and last cells of an annex, found by its title. */
function rowsUnder({ annexes }: DocumentModel, title: string): readonly (readonly string[])[] {
  const annex = annexes.find((each) => each.title.startsWith(title));
  return (annex?.blocks ?? []).flatMap((block) =>
    block.type === "table"
      ? block.rows
          .filter(({ total }) => total !== true)
          .map(({ cells }) => [cells[1], cells.at(-1)].map((cell) => cell?.content[0]?.text ?? ""))
      : [],
  );
}

const namesUnder = (model: DocumentModel, title: string): readonly string[] =>
  rowsUnder(model, title).map(([name = ""]) => name);

const proposedTitle = "DANH SÁCH ĐỀ NGHỊ";
const decidedTitle = "TRƯỜNG HỢP ĐÃ CÓ QUYẾT ĐỊNH";

describe("a title that a result list of the folder says is decided", () => {
  it("stands in an annex of its own with its decision, and not among the proposals", async () => {
    const model = buildSubmission(await checked(await resultList("2024 - 2025", huong)));
    expect(namesUnder(model, proposedTitle)).toEqual(["Trần Văn Hùng"]);
    expect(rowsUnder(model, decidedTitle)).toEqual([["Nguyễn Thị Hương", "Số 112/QĐ-UBND ngày 15/7/2025"]]);
    expect(model.annexes.map(({ label }) => label)).toEqual(["Phụ lục I", "Phụ lục II"]);
    const said = model.body
      .flatMap((block) => ("content" in block ? block.content : []))
      .map(({ text }) => text);
    expect(said.join("")).toContain(
      "Có 1 trường hợp các trường đề nghị mà danh sách kết quả cho thấy đã có quyết định, ghi tại Phụ lục II.",
    );
  });

  it("is not decided again, and the draft says how many it leaves out for that", async () => {
    const model = buildDecision(await checked(await resultList("2024 - 2025", huong)));
    expect(namesUnder(model, "TẬP THỂ")).toEqual(["Trần Văn Hùng"]);
    expect(model.notices).toEqual([expect.stringMatching(/^Có 1 trường hợp .*đã có quyết định/u)]);
  });

  it.each([
    ["of another year", "2023 - 2024", huong],
    ["for a namesake of another birth date", "2024 - 2025", { ...huong, born: "09/09/1990" }],
    ["of another title", "2024 - 2025", { ...huong, award: "CSTĐCS" }],
  ])("is none %s", async (_what, year, decided) => {
    const model = buildSubmission(await checked(await resultList(year, decided)));
    expect([...namesUnder(model, proposedTitle)].sort()).toEqual(["Nguyễn Thị Hương", "Trần Văn Hùng"]);
    expect(namesUnder(model, decidedTitle)).toEqual([]);
  });

  it("leaves nobody to propose where all is decided, and says so", async () => {
    const model = buildSubmission(await checked(await resultList("2024 - 2025", huong, hung)));
    expect(namesUnder(model, proposedTitle)).toEqual([]);
    expect(JSON.stringify(model.body)).toContain("chưa có trường hợp nào để trình");
    expect(namesUnder(model, decidedTitle)).toHaveLength(2);
  });

  it("keeps those left out for a fault in the annex after it", async () => {
    const model = buildSubmission(
      await checked(await resultList("2024 - 2025", huong), [huong, { ...hung, rating: "HTNV" }]),
    );
    expect(model.annexes.map(({ label, title }) => [label, title.slice(0, 20)])).toEqual([
      ["Phụ lục I", "DANH SÁCH ĐỀ NGHỊ TẶ"],
      ["Phụ lục II", "TRƯỜNG HỢP CHƯA ĐƯA "],
      ["Phụ lục III", "TRƯỜNG HỢP ĐÃ CÓ QUY"],
    ]);
  });
});
