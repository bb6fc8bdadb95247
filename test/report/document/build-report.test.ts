import { buildReport, reportFacts } from "../../../src/core/report/document";
import type { DocumentModel } from "../../../src/core/report/document-model";
import { annexBlocks, figuresOf, textOf } from "./inlines-of";
import { entryOf, findingOf, inputOf, sampleEntries } from "./sample-commune";

const findings = [9, 12].map((row) => findingOf("error", "required-missing", row));
const input = inputOf(sampleEntries(), { findings });
const model = buildReport(input);
const body = textOf(model.body);

const headings = (report: DocumentModel, level: number): string[] =>
  report.body.flatMap((block) =>
    block.type === "heading" && block.level === level ? [block.content.map(({ text }) => text).join("")] : [],
  );

describe("the report", () => {
  it("stands under the commune's own name", () => {
    expect(model).toMatchObject({
      superiorBody: null,
      issuingBody: "ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ",
      numberAndSign: "Số: …/BC-UBND",
      placeAndDate: "Suối Mơ, ngày … tháng … năm …",
      typeName: "BÁO CÁO",
      subject: "Tổng kết phong trào thi đua và công tác khen thưởng giai đoạn 2020 - 2025",
      signature: { lines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: null },
    });
  });

  it("has the chapters of a commune's report, numbered, and ends as the decree asks", () => {
    expect(headings(model, 1).map((text) => text.split(".")[0])).toEqual(["I", "II", "III", "IV", "V", "VI"]);
    expect(headings(model, 3).map((text) => text.split(")")[0])).toEqual(["a", "b", "c", "d", "đ"]);
    expect(body.endsWith("xã Suối Mơ./.")).toBe(true);
  });

  it("numbers its annexes without a gap", () => {
    const labels = model.annexes.map((annex) => annex.label);
    expect(labels).toEqual(
      ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"].map((each) => `Phụ lục ${each}`),
    );
  });

  it("asks the clerk for her own prose, for the model teacher and the model pupil too", () => {
    const prompts = model.body.filter((block) => block.type === "prompt");
    expect(prompts).toHaveLength(14);
    const asked = new Map(prompts.map((prompt) => [prompt.key, prompt.text]));
    expect(asked.get("prompt.modelTeacher")).toContain("lý do");
    expect(asked.get("prompt.modelPupil")).toContain("lý do");
  });

  it("states what was decided and what is proposed apart", () => {
    const figures = figuresOf(model.body);
    expect(figures.get("period.decided.individuals")).toBe("226");
    expect(figures.get("period.proposed.individuals")).toBe("8");
    expect(body).not.toContain("234");
  });

  it("has each figure of its text in an annex, with the same text", () => {
    const annexed = figuresOf(annexBlocks(model));
    const exactKeys = new Map(reportFacts(input).map((fact) => [fact.key, fact.exactKey ?? fact.key]));
    const missing = [...figuresOf(model.body).keys()].filter((key) => !annexed.has(exactKeys.get(key) ?? ""));
    expect(missing).toEqual([]);
    for (const [key, text] of figuresOf(model.body)) expect(annexed.get(key) ?? text).toBe(text);
  });

  it("has each total of its annexes that is not zero in the text", () => {
    const told = figuresOf(model.body);
    const totals = [...figuresOf(annexBlocks(model))].filter(
      ([key, text]) => /^(?:period|award|high-award|province-teachers)\./u.test(key) && text !== "0",
    );
    const perLevel = /^award\.\w+\.\w+\.(?!total$)/u;
    expect(totals.filter(([key]) => !told.has(key) && !perLevel.test(key))).toEqual([]);
  });

  it("prints no figure that is not a fact", () => {
    const facts = new Map(reportFacts(input).map((fact) => [fact.key, fact.text]));
    for (const [key, text] of [...figuresOf(model.body), ...figuresOf(annexBlocks(model))])
      expect(facts.get(key)).toBe(text);
  });

  it("names the schools with the most years running first", () => {
    const titles = body.slice(body.indexOf("c) Các trường"));
    expect(titles.indexOf("Trường Tiểu học Suối Mơ")).toBeGreaterThan(0);
    expect(titles.indexOf("Trường Tiểu học Suối Mơ")).toBeLessThan(
      titles.indexOf("Trường Trung học cơ sở Suối Mơ"),
    );
  });

  it("names those with the highest awards, the province's teachers, the movements and the examples", () => {
    for (const name of ["Lò Văn Suối", "Mùa Thị Đồi", "Hà Thị Đồi", "Dạy tốt - Học tốt"])
      expect(body).toContain(name);
    expect(textOf(annexBlocks(model))).toContain("Số 12/QĐ-UBND ngày 05/01/2024");
  });

  it("says what is left to settle", () => {
    expect(body).toContain("còn 2 lỗi phải sửa");
    expect(body).toContain(
      "Lỗi phải sửa TD101 – Còn thiếu thông tin bắt buộc: 2 trường hợp, ví dụ: Ô C9 còn trống (suoi-mo.xlsx, Danh sách, C9).",
    );
    expect(model.notices).toEqual([]);
  });

  it("says at its head what could not be read", () => {
    const text = "Tệp b.xlsx có mật khẩu nên chưa đọc được; hãy bỏ mật khẩu.";
    const { notices } = buildReport(inputOf([], { incomplete: [{ code: "encrypted", text }] }));
    expect(notices).toHaveLength(2);
    expect(notices[0]).toContain("CHƯA ĐẦY ĐỦ");
    expect(notices[1]).toBe(text);
  });
});

describe("the report of nothing", () => {
  const empty = buildReport(inputOf([], { period: null, commune: null }));
  const text = textOf(empty.body);

  it("says so, and leaves commune and period to fill in", () => {
    expect(text).toContain("Không có số liệu trong các tệp đã đọc.");
    expect(empty.subject).toContain("giai đoạn …");
    expect(empty.issuingBody).toBe("ỦY BAN NHÂN DÂN\nXÃ …");
    expect(text).toContain("Ủy ban nhân dân xã …");
  });

  it("has every chapter, the five standing annexes, and no figure", () => {
    expect(headings(empty, 1)).toHaveLength(6);
    expect(empty.annexes.map((annex) => annex.label.split(" ")[2])).toEqual(["I", "II", "III", "IV", "V"]);
    expect(figuresOf([...empty.body, ...annexBlocks(empty)]).size).toBe(0);
    expect(empty.body.some((block) => block.type === "table" || block.type === "chart")).toBe(false);
  });
});

describe("the report's edges", () => {
  it("says from which years an unnamed period was derived", () => {
    const derived = buildReport(inputOf([entryOf(7, { year: "2022-2023" })], { period: null }));
    expect(derived.subject).toContain("giai đoạn 2022 - 2023");
    expect(textOf(derived.body)).toContain("suy ra từ các năm học có trong tệp (2022-2023)");
  });

  it("tells rows without school, year or name as unknown", () => {
    const unknown = entryOf(7, { year: null, school: null, name: null, award: "BK_TTG" });
    const report = buildReport(inputOf([unknown], { period: null }));
    expect(textOf(report.body)).toContain("(chưa có tên)");
    expect(textOf(annexBlocks(report))).toContain("Chưa rõ trường");
    expect(textOf(annexBlocks(report))).toContain("Chưa rõ năm học");
  });

  it("does not take a contest for a commendation", () => {
    const report = buildReport(inputOf([entryOf(7, { award: "GVDG_HUYEN", listKind: "gvdg" })]));
    const text = textOf(report.body);
    expect(text).toContain("Không có danh hiệu, hình thức khen thưởng (đã có quyết định)");
    expect(text).toContain("Ngoài ra có 1 lượt công nhận tại hội thi");
  });

  it("leaves out of the province's teachers one whose result is không đạt", () => {
    const result = { cell: "F7", raw: "Không đạt", value: "khong-dat" } as const;
    const failed = entryOf(7, { award: "GVDG_TINH", listKind: "gvdg", fields: { result } });
    expect(textOf(buildReport(inputOf([failed])).body)).toContain("Không có giáo viên dạy giỏi cấp tỉnh");
  });

  it("cuts a long list of names and says how many are left", () => {
    const many = Array.from({ length: 23 }, (_, index) =>
      entryOf(index + 7, { award: "CSTDCT", name: `Người ${String(index)}` }),
    );
    expect(textOf(buildReport(inputOf(many)).body)).toContain("và 3 trường hợp khác");
  });
});
