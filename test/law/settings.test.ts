import {
  acceptedNotesOf,
  assumedFacts,
  defaultSettings,
  parseSettings,
  rangeOf,
  ruleIds,
  settingRecords,
} from "../../src/core/law";

describe("settings", () => {
  it("start from the defaults, none of them stated", () => {
    expect(parseSettings({})).toEqual({ ok: true, value: defaultSettings });
    expect(defaultSettings.stated).toEqual([]);
  });

  it("remember what was stated, even where it equals the default", () => {
    const parsed = parseSettings({ denominatorPolicy: "all" });
    expect(parsed).toMatchObject({
      ok: true,
      value: { denominatorPolicy: "all", stated: ["denominatorPolicy"] },
    });
  });

  it("lay one over another by key", () => {
    const base = parseSettings({ roundMode: "none", newHireMonths: 8 });
    if (!base.ok) throw new Error("refused");
    expect(parseSettings({ newHireMonths: null }, base.value)).toMatchObject({
      ok: true,
      value: { roundMode: "none", newHireMonths: null, stated: ["roundMode", "newHireMonths"] },
    });
  });

  it.each([
    ["cstdcsCapRate", 0.15, "0.15"],
    ["cstdcsCapRate", "0.150", "0.150"],
    ["cstdcsCapRate", 1, "1"],
  ])("keeps the digits of %s %p", (key, raw, kept) => {
    expect(parseSettings({ [key]: raw })).toMatchObject({ ok: true, value: { [key]: kept } });
  });

  it.each([
    ["roundMode", "up"],
    ["newHireMonths", 25],
    ["newHireMonths", 6.5],
    ["cstdcsCapRate", "15%"],
    ["cstdcsCapRate", 1.01],
    ["assumeUnited", "yes"],
    ["noSuchKey", 1],
    ["cstdcsCapRateByYear", { "2022-2024": "0.15" }],
    ["cstdcsCapRateByYear", { "2022-2023": "15%" }],
    ["voteThresholdByAward", { NO_AWARD: 80 }],
    ["voteThresholdByAward", { CSTDCS: 101 }],
    ["baseSalaries", { "2027-02-29": 2_800_000 }],
    ["baseSalaries", { "2027-07": 2_800_000 }],
    ["baseSalaries", { "2027-07-01": 2800 }],
  ])("refuses %s = %p by one failure that names the key", (key, value) => {
    const parsed = parseSettings({ [key]: value, payMode: "all" });
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.failure.map((failure) => failure.key)).toEqual([key]);
    expect(parsed.failure[0]?.text).toContain(key);
  });

  it.each([null, [], "x", 3])("refuses %p as a whole", (json) => {
    expect(parseSettings(json)).toMatchObject({ ok: false, failure: [{ key: "" }] });
  });

  it("each have a meaning, a range and a source that the law's data knows", () => {
    const keys = settingRecords.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const record of settingRecords) {
      expect(rangeOf(record)).not.toBe("");
      expect(ruleIds.has(record.source) ? record.source : `unknown: ${record.source}`).toBe(record.source);
    }
  });

  it.each([
    ["roundMode", "ceil10k, nearest10k, none"],
    ["assumeUnited", "true, false"],
    ["newHireMonths", "0–24 tháng"],
    ["cstdcsCapRate", "0–1"],
    ["baseSalaries", "01/01/2027: 2.800.000 (1000000–100000000 đồng)"],
    [
      "acceptedNotes",
      "danh sách ít nhất một câu, câu không có dấu phẩy hay dấu chấm phẩy, cả thảy không quá 250 ký tự",
    ],
  ])("%s tells what it may be: %s", (key, range) => {
    expect(settingRecords.filter((record) => record.key === key).map(rangeOf)).toEqual([range]);
  });

  it("say of a wrong value what would be right, and of an unknown key that there is none", () => {
    const parsed = parseSettings({ roundMode: "up", noSuchKey: 1 });
    expect(parsed.ok ? [] : parsed.failure.map(({ text }) => text)).toEqual([
      'Tiêu chí "roundMode" không nhận giá trị "up"; giá trị đúng: ceil10k, nearest10k, none.',
      'Không có tiêu chí tên "noSuchKey"; hãy xem danh sách tên trên trang Tiêu chí.',
    ]);
  });

  it.each([
    [["một câu"], true],
    [["a".repeat(124), "b".repeat(125)], true],
    [["a".repeat(125), "b".repeat(125)], false],
    [[], false],
    [["một, hai"], false],
  ])("accept as notes %j: %s", (acceptedNotes, ok) => {
    expect(parseSettings({ acceptedNotes }).ok).toBe(ok);
  });

  it("offer a council its own notes, and the usual ones where a kept result has none", () => {
    expect(acceptedNotesOf({ acceptedNotes: ["Đủ"] })).toEqual(["Đủ"]);
    expect(acceptedNotesOf({ acceptedNotes: "Đủ" })).toBe(defaultSettings.acceptedNotes);
    expect(acceptedNotesOf({})).toContain("Thiếu minh chứng");
  });

  it("accept their own defaults", () => {
    const values = Object.fromEntries(settingRecords.map(({ key, default: value }) => [key, value]));
    expect(parseSettings(values).ok).toBe(true);
  });
});

describe("assumed facts", () => {
  it("are what a school vouches for by signing", () => {
    expect(assumedFacts(defaultSettings)).toEqual({
      person: { movement: true, discipline: null, registered: true, recruitedOn: null },
      unit: { movement: true, discipline: null, united: true },
    });
  });

  it("are none where the commune assumes nothing", () => {
    const parsed = parseSettings({
      assumeMovement: false,
      assumeUnited: false,
      assumeRegistered: false,
      assumeNotNewlyRecruited: false,
      assumeNoDiscipline: false,
    });
    if (!parsed.ok) throw new Error("refused");
    expect(assumedFacts(parsed.value)).toEqual({ person: {}, unit: {} });
  });
});
