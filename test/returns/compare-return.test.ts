/** A corrected file: renamed, sorted anew, with a row more and another rating. */
import { compareReturn, describeSent, findOlderCopies, whoSentWhat } from "../../src/core";
import type { ReturnReport } from "../../src/core";
import { checkAll, readingOf, schoolFile } from "../season/school-file";
import type { Teacher } from "../season/school-file";

const school = "Trường Tiểu học Hoa Mai";
const sent: readonly Teacher[] = [
  { name: "Nguyễn Thị Hương", born: "02/03/1980" },
  { name: "Trần Văn Hùng", born: "31/02/1985" },
  { name: "Lê Thị Mận", born: "05/06/1990", rating: "HTNV" },
  { name: "Phạm Thị Sen", born: "07/08/1991" },
];
const [huong, hung, man, sen] = sent as [Teacher, Teacher, Teacher, Teacher];

async function report(before: readonly Teacher[], after: readonly Teacher[]): Promise<ReturnReport> {
  return compareReturn({
    before: checkAll([await readingOf(await schoolFile(school, before), "a.xlsx")]),
    after: checkAll([await readingOf(await schoolFile(school, after), "sửa lại (1).xlsx")]),
    oldFiles: ["a.xlsx"],
    newFiles: ["sửa lại (1).xlsx"],
  });
}

const codesOf = (findings: ReturnReport["open"]): readonly string[] => findings.map(({ code }) => code);

describe("compareReturn", () => {
  it("tells what was corrected, what is open, and what else changed, whatever the order", async () => {
    const added = { name: "Vũ Thị Lan", born: "09/10/1992" };
    const better = { ...man, rating: "HTTNV" };
    const told = await report(sent, [
      added,
      { ...sen, rating: "HTXSNV" },
      man,
      { ...hung, born: "28/02/1985" },
      huong,
    ]);
    expect(codesOf(told.corrected)).toEqual(["date-impossible"]);
    expect(codesOf(told.open)).toEqual(["criterion-not-met"]);
    expect(told.open[0]?.at).toMatchObject({ file: "sửa lại (1).xlsx" });
    expect(told.changed.map(({ name, changes }) => [name, changes])).toEqual(
      expect.arrayContaining([
        ["Phạm Thị Sen", [{ field: "rating", before: "HTTNV", after: "HTXSNV" }]],
        ["Trần Văn Hùng", [expect.objectContaining({ field: "birthDate", after: "1985-02-28" })]],
      ]),
    );
    expect(told.changed).toHaveLength(2);
    expect(told.added.map(({ name }) => name)).toEqual(["Vũ Thị Lan"]);
    expect(told.removed).toEqual([]);
    expect((await report(sent, [huong, hung, better, sen])).corrected).toHaveLength(1);
  });

  it("follows a name that was corrected by its birth date, but takes nobody for a namesake of another", async () => {
    const told = await report(sent, [{ ...huong, name: "Nguyễn Thị Hường" }, hung, man, sen]);
    expect(told.changed.map(({ changes }) => changes.map(({ field }) => field))).toEqual([["fullName"]]);
    const namesake = { name: huong.name, born: "11/11/1970" };
    const two = await report(sent, [namesake, ...sent]);
    expect([two.added.map(({ after }) => after?.row), two.changed]).toEqual([[7], []]);
  });

  it("tells a row that is gone", async () => {
    expect((await report(sent, [huong, hung, man])).removed.map(({ name }) => name)).toEqual([
      "Phạm Thị Sen",
    ]);
  });
});

describe("findOlderCopies", () => {
  const copiesOf = async (
    files: Readonly<Record<string, readonly Teacher[]>>,
    saved: Record<string, string> = {},
  ) => {
    const readings = await Promise.all(
      Object.entries(files).map(async ([name, rows]) => readingOf(await schoolFile(school, rows), name)),
    );
    return findOlderCopies(checkAll(readings).entries, new Map(Object.entries(saved)));
  };

  it("knows a list that came again by its rows, and keeps the newer with the reason and the difference", async () => {
    const later = [...sent.slice(1), { name: "Vũ Thị Lan", born: "09/10/1992" }];
    expect(await copiesOf({ "DS (1).xlsx": later, "DS.xlsx": sent })).toEqual([
      {
        file: "DS.xlsx",
        newer: "DS (1).xlsx",
        reason: "copy-number",
        difference: { changed: 0, added: 1, removed: 1 },
      },
    ]);
    const saved = { "a.xlsx": "2025-06-02T00:00:00Z", "b.xlsx": "2025-06-01T00:00:00Z" };
    expect(await copiesOf({ "a.xlsx": later, "b.xlsx": sent }, saved)).toEqual([
      expect.objectContaining({ file: "b.xlsx", newer: "a.xlsx", reason: "saved-later" }),
    ]);
  });

  it("does not choose where nothing says which is newer, and sees the same content", async () => {
    expect((await copiesOf({ "a.xlsx": sent, "b.xlsx": sent.slice(1) }))[0]?.reason).toBe("unclear");
    expect((await copiesOf({ "a.xlsx": sent, "b.xlsx": sent }))[0]?.reason).toBe("same-content");
  });

  it("takes two lists of other people for two lists", async () => {
    const others = [{ name: "Đỗ Thị Na", born: "01/01/1981" }, huong];
    expect(await copiesOf({ "a.xlsx": sent, "b.xlsx": others })).toEqual([]);
  });
});

describe("whoSentWhat", () => {
  it("tells each school's state, also of one that has sent nothing", async () => {
    const checked = checkAll([
      await readingOf(await schoolFile(school, sent), "a.xlsx"),
      await readingOf(
        await schoolFile("Trường Mầm non Sao Mai", [{ name: "Đỗ Thị Na", born: "01/01/1981" }]),
        "b.xlsx",
      ),
    ]);
    const states = whoSentWhat(checked, ["Trường THCS Thanh An", school]).map((each) => [
      each.school,
      each.state,
    ]);
    expect(states).toEqual([
      ["Trường Mầm non Sao Mai", "clean"],
      ["Trường THCS Thanh An", "not-sent"],
      ["Trường Tiểu học Hoa Mai", "errors-open"],
    ]);
  });

  it("tells schools in the order of a Vietnamese list", () => {
    const expected = ["THCS Xuân Lâm", "THCS Đông Sơn", "THCS An Hạ"].map((name) => `Trường ${name}`);
    expect(whoSentWhat(checkAll([]), expected).map((each) => each.school)).toEqual([...expected].reverse());
  });

  it("says under which other names a school was found, and how surely", async () => {
    const one = [{ name: "Đỗ Thị Na", born: "01/01/1981" }];
    const two = [{ name: "Vũ Văn Long", born: "02/02/1982" }];
    const three = [{ name: "Lý Thị Sen", born: "03/03/1983" }];
    const four = [{ name: "Phan Văn Tới", born: "04/04/1984" }];
    const checked = checkAll([
      await readingOf(await schoolFile("Trường TH Hòa Bình", one), "a.xlsx"),
      await readingOf(await schoolFile("TRƯỜNG TH HOÀ BÌNH", two), "b.xlsx"),
      await readingOf(await schoolFile("Trường TH Hoa Binh", three), "c.xlsx"),
      await readingOf(await schoolFile("Trường TH Kim Đồng (nay là Trường TH Hòa Bình)", four), "d.xlsx"),
    ]);
    const [sentByIt, ...others] = whoSentWhat(checked, ["Trường Tiểu học Hoa Binh"]);
    expect(others).toEqual([]);
    expect(sentByIt?.joined).toEqual([
      {
        written: "Trường Tiểu học Hoà Bình",
        school: "Trường Tiểu học Hòa Bình",
        by: "spelling",
        confidence: "certain",
      },
      {
        written: "Trường Tiểu học Hoa Binh",
        school: "Trường Tiểu học Hòa Bình",
        by: "accents",
        confidence: "likely",
      },
      {
        written: "Trường Tiểu học Kim Đồng",
        school: "Trường Tiểu học Hòa Bình",
        by: "renamed",
        confidence: "certain",
      },
    ]);
    expect(describeSent(sentByIt === undefined ? [] : [sentByIt], [])).toContain(
      "cũng ghi là “Trường Tiểu học Hoa Binh” (có lẽ: viết không dấu, chỉ trường này có tên ấy)",
    );
  });

  it("names schools that differ in accents only, and leaves them two", async () => {
    const checked = checkAll([
      await readingOf(
        await schoolFile("Trường TH Nguyễn Huệ", [{ name: "Đỗ Thị Na", born: "01/01/1981" }]),
        "a.xlsx",
      ),
      await readingOf(
        await schoolFile("Trường TH Nguyễn Huê", [{ name: "Vũ Văn Long", born: "02/02/1982" }]),
        "b.xlsx",
      ),
    ]);
    const schools = whoSentWhat(checked, ["Trường THCS Nguyễn Huệ"]);
    expect(schools.map(({ school: name, perhapsSame }) => [name, perhapsSame])).toEqual([
      ["Trường THCS Nguyễn Huệ", []],
      ["Trường Tiểu học Nguyễn Huê", [{ school: "Trường Tiểu học Nguyễn Huệ", by: "accents" }]],
      ["Trường Tiểu học Nguyễn Huệ", [{ school: "Trường Tiểu học Nguyễn Huê", by: "accents" }]],
    ]);
    expect(describeSent(schools, [])).toContain("chỉ khác dấu");
  });

  it("suggests that a school not heard of is one that was expected, a letter apart", async () => {
    const teachers = [{ name: "Đỗ Thị Na", born: "01/01/1981" }];
    const checked = checkAll([await readingOf(await schoolFile("Trường TH Hoa Mia", teachers), "a.xlsx")]);
    const schools = whoSentWhat(checked, ["Trường Tiểu học Hoa Mai", "Trường Tiểu học Hoa Mơ"]);
    expect(schools.map(({ school: name, perhapsSame }) => [name, perhapsSame])).toEqual([
      ["Trường Tiểu học Hoa Mai", [{ school: "Trường Tiểu học Hoa Mia", by: "letter" }]],
      ["Trường Tiểu học Hoa Mia", [{ school: "Trường Tiểu học Hoa Mai", by: "letter" }]],
      ["Trường Tiểu học Hoa Mơ", []],
    ]);
    expect(describeSent(schools, [])).toContain("“Trường Tiểu học Hoa Mia” chỉ khác một chữ");
  });

  it("leaves two schools a letter apart that both sent their teachers, or that both should send", async () => {
    const checked = checkAll(
      await Promise.all(
        ["Tân Lập", "Tân Lộp", "Tân Lậc"].map(async (name, at) => {
          const people = at === 2 ? sent.slice(0, 2) : sent;
          const teachers = people.map((each) => ({ ...each, name: `${each.name} ${"ABC".charAt(at)}` }));
          return readingOf(await schoolFile(`Trường TH ${name}`, teachers), `${String(at)}.xlsx`);
        }),
      ),
    );
    const pairsWith = (expected: readonly string[]): readonly string[] =>
      whoSentWhat(checked, expected).flatMap(({ school: name, perhapsSame }) =>
        perhapsSame.map((other) => `${name ?? ""} – ${other.school}`),
      );
    expect(pairsWith([])).toEqual([
      "Trường Tiểu học Tân Lậc – Trường Tiểu học Tân Lập",
      "Trường Tiểu học Tân Lập – Trường Tiểu học Tân Lậc",
    ]);
    expect(pairsWith(["Trường Tiểu học Tân Lập", "Trường Tiểu học Tân Lậc"])).toEqual([]);
  });
});
