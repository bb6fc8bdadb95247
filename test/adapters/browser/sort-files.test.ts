import { sortFiles } from "../../../src/adapters/browser/sort-files";

const at = (...paths: string[]): { path: string; file: File }[] =>
  paths.map((path) => ({ path, file: new File(["x"], path.split("/").at(-1) ?? "") }));
const names = (files: readonly File[]): string[] => files.map(({ name }) => name);

describe("the files of a folder", () => {
  it("are sorted into workbooks of every kind, and the names of the rest", () => {
    const { workbooks, leftOut } = sortFiles(
      at("a/b.xls", "a/A.XLSX", "a/c.ods", "a/d.xlsm", "a/tờ trình.docx"),
    );
    expect(names(workbooks)).toEqual(["A.XLSX", "b.xls", "c.ods", "d.xlsm"]);
    expect(leftOut).toEqual(["tờ trình.docx"]);
  });

  it("leave out without a word what Excel and the system keep for themselves", () => {
    expect(sortFiles(at("a/~$DS.xlsx", "a/.DS_Store", "a/Thumbs.db", "a/desktop.ini"))).toEqual({
      workbooks: [],
      leftOut: [],
    });
  });

  it("carry their folder's name where two schools sent one name, so that none takes the other's place", async () => {
    const { workbooks } = sortFiles(
      at("Gửi về/TH Hoa Mai/DS.xlsx", "Gửi về/TH Tân Lập/DS.xlsx", "Gửi về/MN.xlsx"),
    );
    expect(names(workbooks)).toEqual(["MN.xlsx", "TH Hoa Mai/DS.xlsx", "TH Tân Lập/DS.xlsx"]);
    expect(await workbooks[1]?.text()).toBe("x");
  });
});
