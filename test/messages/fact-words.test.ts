/** What a condition quotes from a list, in words that a head teacher reads: no code, no key, no date of a machine. */
import { factIds } from "../../src/core/law/texts";
import { conditionLine } from "../../src/core/messages/condition-line";
import { factNamesEn } from "../../src/core/messages/fact-names-en";
import { factValue } from "../../src/core/messages/fact-value";
import { findingsVi } from "../../src/core/messages/findings-vi";
import { judge } from "../../src/core/rules/judge";
import file from "../law/vectors.json";

const conditions = file.vectors
  .filter(({ door }) => door === "judge")
  .flatMap(({ input }) => judge(input as Parameters<typeof judge>[0]).conditions);

/** Names of keys, codes with hyphens, and days as machines write them. */
const ofMachines = /\b[a-z]+(?:[A-Z]\w*|\.[a-z]\w*|-[a-z][a-z-]+\b)|\b[A-Z]{4,}\b|\d{4}-\d\d-\d\d/u;

describe("facts of a condition", () => {
  it("have a name in both languages, whichever the law's cases show", () => {
    const shown = [...new Set(conditions.flatMap(({ facts }) => facts.map(({ name }) => name)))];
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.filter((name) => !factIds.includes(name))).toEqual([]);
    expect(shown.filter((name) => factNamesEn[name] === undefined)).toEqual([]);
  });

  it("show no code and no machine's date, in all the law's cases", () => {
    const lines = conditions.map((condition) => conditionLine(condition, "vi"));
    const texts = new Set(lines.flatMap(({ facts }) => facts.map(({ text }) => text)));
    expect(texts.size).toBeGreaterThan(100);
    expect([...texts].filter((text) => ofMachines.test(text))).toEqual([]);
  });

  it.each([
    ["HTNV", "Hoàn thành nhiệm vụ"],
    ["2025-02-17", "17/02/2025"],
    ["2025-02", "02/2025"],
    ["CSTDCS 2022-2023; LDTT 2023-2024", "Chiến sĩ thi đua cơ sở 2022-2023; Lao động tiên tiến 2023-2024"],
    ["2023 HTXSNV; 2024 HTTNV", "2023 Hoàn thành xuất sắc nhiệm vụ; 2024 Hoàn thành tốt nhiệm vụ"],
    ["co-so 2024-2025", "cấp cơ sở 2024-2025"],
    ["khien-trach", "khiển trách"],
    ["true", "có"],
    ["", "không có"],
    ["66,7%", "66,7%"],
    ["5–6", "5–6"],
  ])("write %s as %s", (value, words) => {
    expect(factValue(value, "vi")).toBe(words);
  });

  it("read as a sentence where a criterion is not met", () => {
    const text = findingsVi["criterion-not-met"].text({
      award: "LDTT",
      rules: ["ldtt-newhire-2024"],
      limbs: ["months-of-service"],
      facts: ["person.recruitedOn=2025-02-17", "monthsOfService=5"],
      decided: "proposed",
    });
    expect(text).toBe(
      "Đề nghị Lao động tiên tiến, nhưng theo số liệu trong bảng chưa đạt: “Thời gian công tác của người mới tuyển dụng” (số liệu hiện có – ngày tuyển dụng: 17/02/2025; số tháng công tác: 5).",
    );
  });
});
