/** Words typed into a search field, with accents, without them, or half typed. */
import type { CouncilCase } from "../../src/core";
import { filterCases } from "../../src/ui/council/filter-cases";
import { createSearch } from "../../src/ui/frame/create-search";
import { initialCouncil } from "../../src/ui/work/council-state";

interface Person {
  readonly name: string;
  readonly school: string | null;
}

const people: readonly Person[] = [
  { name: "Nguyễn Thị Hà", school: "Trường Tiểu học Đông Xuân" },
  { name: "Nguyên Thị Hạ", school: "Trường THCS Hòa Bình" },
  { name: "Hoàng Văn Dung", school: null },
  { name: "Đặng Thị Huệ", school: "Trường Mầm non Hoa Mai" },
];
const search = createSearch<Person>(({ name, school }) => [name, school]);
const found = (typed: string): readonly string[] =>
  people.filter(search(people, typed)).map(({ name }) => name);

describe("a search", () => {
  it.each<[string, string, readonly string[]]>([
    ["nothing typed finds all", " ", people.map(({ name }) => name)],
    ["words without accents find them with any", "nguyen thi", ["Nguyễn Thị Hà", "Nguyên Thị Hạ"]],
    ["a word with accents finds only itself", "nguyễn", ["Nguyễn Thị Hà"]],
    ["a tone tells two people apart", "hạ", ["Nguyên Thị Hạ"]],
    ["words in any order and case, over name and school", "XUAN Nguyen", ["Nguyễn Thị Hà"]],
    ["d finds đ, and đ finds no d", "dang", ["Đặng Thị Huệ"]],
    ["đ is no d", "đung", []],
    ["a tone on the other vowel of a syllable", "hoà bình", ["Nguyên Thị Hạ"]],
    ["half of a word, its tone where it will be", "hoà", ["Nguyên Thị Hạ", "Hoàng Văn Dung"]],
    ["decomposed letters as an input method may type them", "huệ".normalize("NFD"), ["Đặng Thị Huệ"]],
    ["every word is asked for", "nguyen mai", []],
  ])("%s", (_, typed, names) => {
    expect(found(typed)).toEqual(names);
  });

  it("reads the parts of each item once a list, however often somebody types", () => {
    let count = 0;
    const counting = createSearch<Person>(({ name }) => {
      count += 1;
      return [name];
    });
    for (const typed of ["", "n", "ng", "ngu"]) people.filter(counting(people, typed));
    expect(count).toBe(people.length);
  });

  it("is made ready a stretch at a time, and finds all the same before it is ready", async () => {
    const crowd = Array.from({ length: 250 }, (_, index) => ({
      name: `Người ${String(index)}`,
      school: null,
    }));
    const read: string[] = [];
    const reading = createSearch<Person>(({ name }) => {
      read.push(name);
      return [name];
    });
    const seen: number[] = [];
    await reading.prepare(crowd, () => {
      if (seen.push(read.length) === 2) expect(crowd.filter(reading(crowd, "249"))).toEqual([crowd[249]]);
      return Promise.resolve();
    });
    expect(seen).toEqual([100, 200]);
    expect(read).toEqual(crowd.map(({ name }) => name));
  });
});

it("is what the council's queue is searched by, over names, schools and staff codes", () => {
  const cases = people.map(
    ({ name, school }, index) =>
      ({
        state: "open",
        findings: [],
        rivals: [],
        verdict: null,
        subject: { name, school, staffCode: `GV0${String(index)}`, award: "LDTT" },
      }) as unknown as CouncilCase,
  );
  const shown = (typed: string): readonly (string | null)[] =>
    filterCases(cases, { ...initialCouncil.filters, state: "all", search: typed }).map(
      ({ subject }) => subject.name,
    );
  expect(shown("nguyen thi dong")).toEqual(["Nguyễn Thị Hà"]);
  expect(shown("gv03")).toEqual(["Đặng Thị Huệ"]);
});
