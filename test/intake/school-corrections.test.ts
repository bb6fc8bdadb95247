/** A clerk's word on which school is meant holds where she said it does, and for nothing else. */
import { buildEntries } from "../../src/core/intake/entries/build-entries";
import { correctSchool, forgetSchool, mergeProfiles } from "../../src/core/intake/profile/correct-profile";
import { parseProfile } from "../../src/core/intake/parse-profile";
import { emptyProfile } from "../../src/core/intake/profile/profile";
import type { Profile, SchoolCorrection } from "../../src/core/intake/profile/profile";
import { schoolWritings } from "../../src/core/intake/profile/school-writings";
import { readWorkbook } from "../../src/core/intake/read-workbook";
import { sheetOf } from "../property/sheet-moves";

const heading = "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2024-2025";
const head = ["STT", "Họ và tên", "Chức vụ", "Danh hiệu đề nghị"];
const people = [
  [1, "Nguyễn Thị An", "Giáo viên", "LĐTT"],
  [2, "Trần Văn Bình", "Giáo viên", "LĐTT"],
];
const unnamed = sheetOf("DS", [heading], [head, ...people]);
const short = sheetOf("Ngắn", ["TRƯỜNG THCS NH", heading], [head, ...people]);
const mixed = sheetOf(
  "Nhiều trường",
  [heading],
  [
    ["STT", "Họ và tên", "Đơn vị", "Danh hiệu đề nghị"],
    [1, "Nguyễn Thị An", "Nguyễn Huệ", "LĐTT"],
    [2, "Trần Văn Bình", "THCS NH", "LĐTT"],
    [3, "Lê Thị Cúc", "TH Hoa Mai", "LĐTT"],
  ],
);
const collectives = sheetOf(
  "Tập thể",
  [heading],
  [
    ["STT", "Tên tập thể", "Danh hiệu đề nghị"],
    [1, "Tập thể THCS NH", "TTLĐTT"],
    [2, "Trường TH Hoa Mai", "TTLĐTT"],
  ],
);
const nguyenHue = "Trường THCS Nguyễn Huệ";

const said = (...corrections: readonly SchoolCorrection[]): Profile =>
  corrections.reduce(correctSchool, emptyProfile);

function read(profile: Profile, sheet = unnamed, file = "a.xlsx") {
  const reading = readWorkbook({ file, sheets: [sheet], date1904: false }, profile);
  const entries = buildEntries([reading], { appliedOn: null });
  return { list: reading.lists[0], schools: entries.map(({ school }) => school) };
}

describe("a list that names no school", () => {
  const correction = { written: null, file: "a.xlsx", list: "DS!A3", school: nguyenHue };

  it("is of the school that the clerk says, and asked about no more", () => {
    expect(read(emptyProfile).list?.readIssues.map(({ code }) => code)).toContain("no-school");
    const { list, schools } = read(said(correction));
    expect(list?.range).toMatch(/^A3:/u);
    expect(list?.school).toEqual({ raw: "a.xlsx", value: nguyenHue, from: "file-name" });
    expect(schools).toEqual([nguyenHue, nguyenHue]);
    expect(list?.readIssues.map(({ code }) => code)).not.toContain("no-school");
  });

  it.each([
    ["in another file", correction, unnamed, "b.xlsx"],
    ["at another place", { ...correction, list: "DS!A9" }, unnamed, "a.xlsx"],
    ["that names a school since", { ...correction, list: "Ngắn!A3" }, short, "a.xlsx"],
  ])("stays as it is %s", (_, each, sheet, file) => {
    expect(read(said(each), sheet, file).list).toEqual(read(emptyProfile, sheet, file).list);
  });

  it("is told for all such lists of a file at once, a single list before them", () => {
    const whole = { written: null, file: "a.xlsx", school: "Trường Tiểu học Hoa Mai" };
    expect(read(said(whole)).list?.school?.value).toBe("Trường Tiểu học Hoa Mai");
    expect(read(said(correction, whole)).list?.school?.value).toBe(nguyenHue);
  });
});

describe("a name that stands for another", () => {
  const everywhere = { written: "Trường THCS NH", school: nguyenHue };

  it("counts in the title, and keeps what stands there", () => {
    expect(read(said(everywhere), short).list?.school).toEqual({
      cell: "A1",
      raw: "TRƯỜNG THCS NH",
      value: nguyenHue,
      from: "cell",
    });
  });

  it("counts in the school column, in every spelling that compares alike", () => {
    const profile = said(
      { written: "trường thcs nh", school: nguyenHue },
      { written: "NGUYỄN HUỆ", school: nguyenHue },
    );
    const { list, schools } = read(profile, mixed);
    expect(schools).toEqual([nguyenHue, nguyenHue, "Trường Tiểu học Hoa Mai"]);
    expect(list?.records[0]?.fields.unit).toEqual({ cell: "C4", raw: "Nguyễn Huệ", value: nguyenHue });
  });

  it("counts within a collective's name", () => {
    const { list, schools } = read(said(everywhere), collectives);
    expect(schools).toEqual([nguyenHue, "Trường Tiểu học Hoa Mai"]);
    expect(list?.records.map(({ fields }) => fields.collectiveName?.value)).toEqual([
      `Tập thể ${nguyenHue}`,
      "Trường TH Hoa Mai",
    ]);
  });

  it("counts in a school's group row", () => {
    const grouped = sheetOf("DS", [heading], [head, ["Trường THCS NH"], ...people]);
    expect(read(emptyProfile, grouped).schools).toEqual(["Trường THCS NH", "Trường THCS NH"]);
    const { list, schools } = read(said(everywhere), grouped);
    expect(schools).toEqual([nguyenHue, nguyenHue]);
    expect(list?.sections[0]).toMatchObject({ raw: "Trường THCS NH", value: nguyenHue });
  });

  it("may be corrected again, and turned round", () => {
    const again = said(everywhere, { written: nguyenHue, school: "Trường THCS Lê Lợi" });
    expect(read(again, short).list?.school?.value).toBe("Trường THCS Lê Lợi");
    expect(said(everywhere, { written: nguyenHue, school: "Trường THCS NH" }).schools).toEqual([
      { written: nguyenHue, school: "Trường THCS NH" },
    ]);
    const round: Profile = {
      ...emptyProfile,
      schools: [everywhere, { written: nguyenHue, school: "Trường THCS NH" }],
    };
    expect(read(round, short).list?.school?.value).toBe(nguyenHue);
  });

  it("is replaced by a later word of the same place, and can be forgotten", () => {
    const profile = said({ ...everywhere, school: "Trường THCS Lê Lợi" }, everywhere);
    expect(profile.schools).toEqual([everywhere]);
    expect(forgetSchool(profile, { ...everywhere, written: "TRƯỜNG THCS NH" })).toEqual(emptyProfile);
    const other = said({ ...everywhere, file: "a.xlsx" }, { ...everywhere, school: "Trường THCS Lê Lợi" });
    expect(mergeProfiles(profile, other).schools).toEqual(other.schools);
  });

  it("that names itself changes nothing", () => {
    expect(said({ written: nguyenHue, school: nguyenHue })).toEqual(emptyProfile);
  });
});

it("lists the names that a list holds, or that it holds none", () => {
  const writingsOf = (sheet: typeof unnamed): unknown => {
    const { list } = read(emptyProfile, sheet);
    return list && schoolWritings(list);
  };
  expect(writingsOf(unnamed)).toEqual([null]);
  expect(writingsOf(short)).toEqual(["Trường THCS NH"]);
  expect(writingsOf(mixed)).toEqual(["Nguyễn Huệ", "Trường THCS NH", "Trường Tiểu học Hoa Mai"]);
  expect(writingsOf(collectives)).toEqual(["Trường THCS NH", "Trường Tiểu học Hoa Mai"]);
});

describe("as JSON", () => {
  const profile = said(
    { written: null, file: "a.xlsx", list: "DS!A3", school: nguyenHue },
    { written: "NH", school: nguyenHue },
  );

  it("comes back as it went out", () => {
    expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile });
  });

  it("takes a school's short name, and profiles from before", () => {
    const json = {
      schema: 1,
      name: "",
      layouts: [],
      schools: [{ written: "NH", school: "THCS Nguyễn Huệ" }],
    };
    expect(parseProfile(json)).toMatchObject({ value: { schools: [{ written: "NH", school: nguyenHue }] } });
    expect(parseProfile({ schema: 1, name: "", layouts: [] })).toEqual({ ok: true, value: emptyProfile });
  });

  it.each([
    ["no school", { written: "NH", school: "Nguyễn Huệ" }],
    ["no file for a list without a school", { school: nguyenHue }],
    ["a list without a file", { written: "NH", list: "DS!A3", school: nguyenHue }],
    ["an empty name", { written: "", school: nguyenHue }],
  ])("is refused with %s", (_, correction) => {
    const result = parseProfile({ schema: 1, layouts: [], schools: [correction] });
    expect(result.ok ? [] : result.failure).toMatchObject([{ code: "bad-school", path: "schools[0]" }]);
  });
});
