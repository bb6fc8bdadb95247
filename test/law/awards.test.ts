import {
  ambiguousAwardTexts,
  awardRecord,
  awards,
  awardSynonyms,
  decidingLevelOn,
  decidingLevelWithin,
  previousTitlesAsked,
  ratingSynonyms,
} from "../../src/core/law";

const contractCodes = (
  "LDTT CSTDCS CSTDCT CSTDCB CSTDTQ TTLDTT TTLDXS CO_TINH CO_BO CO_CP GK_UBND_XA GK_UBND_HUYEN GK_SGD GK_TRUONG " +
  "BK_UBND_TINH BK_BO BK_TTG GVDG_TRUONG GVDG_XA GVDG_HUYEN GVDG_TINH GVCNG_TRUONG GVCNG_XA GVCNG_HUYEN GVCNG_TINH GK BK GVDG GVCNG"
).split(" ");

describe("awards", () => {
  it("holds exactly the codes of the contract", () => {
    expect([...awards.keys()].sort()).toEqual([...contractCodes].sort());
  });

  it("names every award in full and once", () => {
    const names = [...awards.values()].map((award) => award.nameVi);
    expect(new Set(names).size).toBe(names.length);
    expect(awardRecord("TTLDTT")).toMatchObject({
      nameVi: "Tập thể lao động tiên tiến",
      kind: "emulation-title",
      nominees: ["collective"],
    });
  });

  it("knows no level of an award that the data lacks", () => {
    expect(decidingLevelOn("NO_AWARD", "2025-07-01")).toBeNull();
    expect(decidingLevelWithin("NO_AWARD", null)).toBeNull();
  });

  it.each([
    ["LDTT", "2024", "huyen"],
    ["LDTT", "2025", null],
    ["LDTT", "2026", "xa"],
    ["LDTT", null, null],
    ["BK_UBND_TINH", null, "tinh"],
    ["BK_UBND_TINH", "2025", "tinh"],
  ])("knows who decides %s within %s", (award, date, level) => {
    expect(decidingLevelWithin(award, date)).toBe(level);
  });

  it.each([
    ["CSTDCT", "2025-08-20", true],
    ["CSTDCT", "1990-01-01", false],
    ["LDTT", "2025-08-20", false],
    ["NO_AWARD", "2025-08-20", false],
  ])("asks earlier titles for %s on %s: %s", (award, day, asks) => {
    expect(previousTitlesAsked(award, day) !== undefined).toBe(asks);
  });

  it.each([
    ["TTLDTT", "2025-06-30", "huyen"],
    ["TTLDTT", "2025-07-01", "xa"],
    ["TTLDXS", "2025-07-01", "tinh"],
    ["GK", "2025-07-01", null],
  ])("knows who decides %s on %s", (award, day, level) => {
    expect(decidingLevelOn(award, day)).toBe(level);
  });
});

describe("award synonyms", () => {
  const meaning = new Map(awardSynonyms.map(({ text, award }) => [text, award]));

  it("gives no text two meanings", () => {
    const texts = [...awardSynonyms, ...ambiguousAwardTexts].map(({ text }) => text.toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("leads to known awards only", () => {
    const codes = [
      ...awardSynonyms.map(({ award }) => award),
      ...ambiguousAwardTexts.flatMap((text) => text.awards),
    ];
    expect(codes.filter((code) => !awards.has(code))).toEqual([]);
  });

  it("has a spelling for every award", () => {
    const named = new Set(awardSynonyms.map(({ award }) => award));
    expect(contractCodes.filter((code) => !named.has(code))).toEqual([]);
  });

  it.each([
    ["Chiến sỹ thi đua cơ sở", "CSTDCS"],
    ["Chiến sĩ thi đua cấp thành phố", "CSTDCT"],
    ["GK UBND phường", "GK_UBND_XA"],
    ["BK UBND TP", "BK_UBND_TINH"],
    ["GVDG cấp phường", "GVDG_XA"],
  ])("reads %s as %s", (text, award) => {
    expect(meaning.get(text)).toBe(award);
  });

  it("asks where a text may mean two levels", () => {
    const found = ambiguousAwardTexts.find(({ text }) => text === "GVDG cấp thành phố");
    expect(found?.awards).toEqual(["GVDG_TINH", "GVDG_HUYEN"]);
  });

  it("stores text in composed form", () => {
    const texts = [...awardSynonyms, ...ratingSynonyms].map(({ text }) => text);
    expect(texts.filter((text) => text !== text.normalize("NFC"))).toEqual([]);
  });
});
