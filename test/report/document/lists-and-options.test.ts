/** Movements, good examples by month and school, and what the clerk decides about a report. */
import { buildReport, parseReportOptions, reportFacts } from "../../../src/core/report/document";
import type { ReportInput, ReportOptions } from "../../../src/core/report/document";
import { reportQuestions } from "../../../src/core/report/document/report-questions";
import type { DocumentBlock } from "../../../src/core/report/document-model";
import { annexBlocks, textOf } from "./inlines-of";
import { entryOf, inputOf, sampleEntries, schools } from "./sample-commune";

const exemplar = (row: number, school: string, note: string) =>
  entryOf(row, {
    award: null,
    listKind: "exemplar",
    school,
    fields: { note: { cell: "F1", raw: note, value: note } },
  });

/** September to December 2023: the primary school in three months, the secondary in one, an undated one besides. */
const exemplars = [
  exemplar(901, schools.primary, "Tháng 9/2023: cứu bạn"),
  exemplar(902, schools.primary, "tháng 10"),
  exemplar(903, schools.primary, "tháng 10"),
  exemplar(904, schools.secondary, "Tháng 12 năm 2023"),
  exemplar(905, schools.secondary, "không rõ lúc nào"),
];
const withLists = inputOf([...sampleEntries().filter(({ list }) => list.kind !== "exemplar"), ...exemplars]);
const textAt = (input: ReportInput, key: string): string | undefined =>
  reportFacts(input).find((fact) => fact.key === key)?.text;

const withOptions = (options: ReportOptions): ReportInput => ({ ...inputOf(sampleEntries()), options });
const bodyOf = (options: ReportOptions): string => textOf(buildReport(withOptions(options)).body);
const codesOf = (input: ReportInput): string[] => reportQuestions(input).map(({ question }) => question.code);
const tableAfter = (blocks: readonly DocumentBlock[], caption: string): DocumentBlock | undefined => {
  const at = blocks.findIndex(
    (block) => "content" in block && block.content.map(({ text }) => text).join("") === caption,
  );
  return blocks.slice(at).find((block) => block.type === "table");
};

describe("good examples", () => {
  it.each([
    ["exemplars.total", "5"],
    ["exemplars.months", "4"],
    ["exemplars.month.2023-10", "2"],
    ["exemplars.month.2023-11", "0"],
    ["exemplars.school.th-suoi-mo.count", "3"],
    ["exemplars.school.th-suoi-mo.months", "2"],
    ["exemplars.school.th-suoi-mo.short", "2"],
    ["exemplars.school.thcs-suoi-mo.short", "3"],
  ])("%s is %s, of one asked each month", (key, text) => {
    expect(textAt(withLists, key)).toBe(text);
  });

  it("stand in the text and in an annex by school and by month", () => {
    const model = buildReport(withLists);
    for (const blocks of [model.body, annexBlocks(model)]) {
      expect(textOf(blocks)).toContain(`${schools.primary} | 3 | 2 | 4 | 2`);
      expect(textOf(blocks)).toContain("10/2023 | 2");
    }
  });

  it("are counted by school alone where no month is said", () => {
    const undated = inputOf([exemplar(7, schools.primary, "Giúp bạn")]);
    expect(textAt(undated, "exemplars.school.th-suoi-mo.count")).toBe("1");
    expect(textAt(undated, "exemplars.months")).toBeUndefined();
    expect(textOf(buildReport(undated).body)).toContain(`${schools.primary} | 1`);
  });
});

describe("movements", () => {
  it("are a table in the text, with the row of each in the annex", () => {
    const model = buildReport(inputOf(sampleEntries()));
    expect(tableAfter(model.body, "Phong trào thi đua")).toMatchObject({
      type: "table",
      columns: { length: 5 },
    });
    expect(textOf(annexBlocks(model))).toMatch(
      /1 \| Dạy tốt - Học tốt \| .*suoi-mo\.xlsx, Danh sách, dòng \d+/u,
    );
  });
});

describe("what the clerk decides", () => {
  it("is the subject, and whether round figures are of the period or of each year", () => {
    expect(buildReport(withOptions({ subject: "Tổng kết công tác" })).subject).toBe("Tổng kết công tác");
    const rough = "gần 230 lượt cá nhân";
    const yearly = "trên 40 lượt cá nhân";
    const told = (options: ReportOptions): boolean[] =>
      [rough, yearly].map((words) => bodyOf(options).includes(words));
    expect(told({})).toEqual([true, true]);
    expect(told({ speakOf: "in-total" })).toEqual([true, false]);
    expect(told({ speakOf: "per-year" })).toEqual([false, true]);
  });

  it("is the model teacher and pupil, or nobody with the reason", () => {
    const options = {
      modelTeacher: { text: "Cô Lò Thị Suối." },
      modelPupil: { noneBecause: "chưa có hồ sơ." },
    };
    const { body } = buildReport(withOptions(options));
    const keys = body.flatMap((block) => (block.type === "prompt" ? [block.key] : []));
    expect(keys).not.toContain("prompt.modelTeacher");
    expect(keys).not.toContain("prompt.modelPupil");
    expect(textOf(body)).toContain("Cô Lò Thị Suối.");
    expect(textOf(body)).toMatch(/Không có học sinh tiêu biểu.*chưa có hồ sơ\./u);
    expect(codesOf(withOptions(options))).toEqual([]);
  });

  it("is asked for where it is missing, and said where title and data disagree", () => {
    const missing = ["model-teacher-missing", "model-pupil-missing"];
    expect(codesOf(withOptions({}))).toEqual(missing);
    const subject = "Tổng kết giai đoạn 2021 - 2025";
    expect(codesOf(withOptions({ subject }))).toEqual(["subject-period-differs", ...missing]);
    expect(bodyOf({ subject })).toContain("2021 - 2025");
    const gap = inputOf(sampleEntries().filter(({ year }) => year !== "2021-2022"));
    expect(reportQuestions(gap)[0]?.question).toEqual({ code: "years-without-data", years: ["2021-2022"] });
    const outside = inputOf(sampleEntries(), { period: { type: "school", from: 2021, to: 2025 } });
    expect(codesOf(outside)[0]).toBe("awards-outside-period");
    expect(codesOf(inputOf(sampleEntries(), { period: null }))[0]).toBe("period-not-given");
  });

  it("comes from a file that is checked first", () => {
    expect(parseReportOptions({ speakOf: "per-year" })).toEqual({ ok: true, value: { speakOf: "per-year" } });
    expect(parseReportOptions({ speakof: "per-year" }).ok).toBe(false);
    expect(parseReportOptions({ modelPupil: { noneBecause: "" } }).ok).toBe(false);
  });
});

describe("money", () => {
  it("is repeated in words, with the figure's rows", () => {
    const fact = reportFacts(inputOf(sampleEntries())).find(
      ({ key }) => key === "period.decided.moneyVnd-words",
    );
    expect(fact?.text).toBe("Một trăm hai mươi lăm triệu một trăm nghìn đồng");
    expect(bodyOf({})).toContain(
      "125.100.000 đồng (bằng chữ: Một trăm hai mươi lăm triệu một trăm nghìn đồng)",
    );
  });
});
