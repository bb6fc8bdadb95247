import { instrumentByNumber, instrumentByShortName } from "../../src/core/law";

describe("an instrument", () => {
  it.each(["06/2022/QH15", " 06/2022/qh15 "])("is found by its number %j", (number) => {
    expect(instrumentByNumber(number)?.number).toBe("06/2022/QH15");
  });

  it("is found by its name in citations", () => {
    const found = instrumentByNumber("152/2025/NĐ-CP");
    expect(found).toBeDefined();
    expect(instrumentByShortName(found?.shortVi ?? "")).toBe(found);
  });

  it("that the data lacks is not found", () => {
    expect(instrumentByNumber("1/1900/QH1")).toBeUndefined();
    expect(instrumentByShortName("Nghị định không có")).toBeUndefined();
  });
});
