import { findOccasion } from "../../src/core/totals/find-occasion";
import { entryOf } from "./support/entries";

const achievements = (value: string) => ({ fields: { achievements: { cell: "F7", raw: value, value } } });
const listTitle = (raw: string) => ({
  list: { reading: { title: { raw, value: raw, from: "cell" as const } } },
});

describe("the occasion of a form of commendation", () => {
  it.each([
    ["the row says sudden", entryOf(achievements("Có thành tích đột xuất trong cứu người")), "sudden"],
    ["the row says thematic", entryOf(achievements("Phong trào xây dựng nông thôn mới")), "thematic"],
    ["the row says regular", entryOf(achievements("Khen thưởng thường xuyên")), "regular"],
    ["the list's title says it", entryOf(listTitle("DANH SÁCH KHEN THƯỞNG CHUYÊN ĐỀ")), "thematic"],
    [
      "the row goes before the list's title",
      entryOf({ ...achievements("đột xuất"), ...listTitle("KHEN THƯỞNG CHUYÊN ĐỀ") }),
      "sudden",
    ],
    ["nothing says it", entryOf(), "unknown"],
  ] as const)("%s", (_name, entry, expected) => {
    expect(findOccasion(entry, "commendation-form")).toBe(expected);
  });
});

describe("the occasion of a title", () => {
  it("is regular, whatever the achievements mention", () => {
    expect(findOccasion(entryOf(achievements("Tham gia phong trào")), "emulation-title")).toBe("regular");
    expect(findOccasion(entryOf(), "contest-recognition")).toBe("regular");
  });

  it("is thematic where the title's own text says so", () => {
    const raw = "Cờ thi đua chuyên đề của UBND tỉnh";
    const entry = entryOf({ fields: { titles: { cell: "E7", raw, value: ["CO_TINH"] } } });
    expect(findOccasion(entry, "emulation-title")).toBe("thematic");
  });

  it.each([
    ["titles", "awards"],
    ["awards", "titles"],
  ])("is thematic where either text says so: %s", (silent, telling) => {
    const raw = { [silent]: "Cờ thi đua", [telling]: "Cờ thi đua chuyên đề" };
    const field = (text: string | undefined) => ({ cell: "E7", raw: text ?? "", value: ["CO_TINH"] });
    const entry = entryOf({ fields: { titles: field(raw["titles"]), awards: field(raw["awards"]) } });
    expect(findOccasion(entry, "emulation-title")).toBe("thematic");
  });

  it("is read from the award's own column alone", () => {
    const raw = "Bằng khen chuyên đề";
    const awards = { cell: "E7", raw, value: ["BK_UBND_TINH"] };
    expect(findOccasion(entryOf({ fields: { awards } }), "commendation-form")).toBe("thematic");
  });

  it("of an award that the law's data lacks is unknown", () => {
    expect(findOccasion(entryOf(), undefined)).toBe("unknown");
  });
});
