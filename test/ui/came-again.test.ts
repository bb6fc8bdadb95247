import { readingOf, schoolFile } from "../season/school-file";
import { cameAgain } from "../../src/ui/sending/came-again";
import { savedTimes } from "../../src/ui/sending/saved-times";

const read = async (name: string) =>
  readingOf(await schoolFile("Trường Tiểu học Hoa Mai", [{ name: "Lê Thị Mận", born: "05/06/1990" }]), name);

describe("files that came again", () => {
  it("are those that took another's place by their name, and those known by what they list", async () => {
    const [a, b, old] = [await read("a.xlsx"), await read("b.xlsx"), await read("a.xlsx")];
    const sources = [
      { name: "a.xlsx", isOpenWorkbook: false, outcome: a, earlier: old },
      { name: "b.xlsx", isOpenWorkbook: false, outcome: b },
    ];
    const copy = {
      file: "a.xlsx",
      newer: "b.xlsx",
      reason: "unclear",
      difference: { changed: 0, added: 0, removed: 0 },
    } as const;
    expect(cameAgain(sources, [copy])).toEqual([
      { old, fresh: a, copy: null },
      { old: a, fresh: b, copy },
    ]);
    expect(cameAgain(sources.slice(1), [copy])).toEqual([]);
  });

  it("sort by the time they were saved", () => {
    const file = (lastModified: number): File => new File([], "x", { lastModified });
    const outcome = { code: "corrupt", file: "x", detail: "" } as const;
    const [early, late] = savedTimes([
      { name: "a", isOpenWorkbook: false, outcome, file: file(999) },
      { name: "b", isOpenWorkbook: false, outcome, file: file(1_000_000) },
    ]);
    expect((early?.[1] ?? "") < (late?.[1] ?? "")).toBe(true);
    expect(savedTimes([{ name: "open", isOpenWorkbook: true, outcome }])).toEqual([]);
  });
});
