/** The forms of Nghị định 30/2020/NĐ-CP that documents of council and commune have, and their order and words. */
import { appendDecision, applyDecisions, buildDecision, buildMinutes, buildSubmission } from "../../src/core";
import { check, reviewCases } from "../../src/core";
import type { Checked, DocumentBlock, DocumentModel, LoggedDecision, WorkbookReading } from "../../src/core";
import { writeXlsx } from "hucre/xlsx";
import { checkAll, readingOf, schoolFile } from "../season/school-file";

const school = "Trường Tiểu học Hoa Mai";
const huong = { name: "Nguyễn Thị Hương", born: "02/03/1980" };
const hung = { name: "Trần Văn Hùng", born: "12/02/1985", rating: "HTTNV", title: "LĐTT, CSTĐCS" };

async function checked(...teachers: readonly (typeof huong)[]): Promise<Checked> {
  return checkAll([await readingOf(await schoolFile(school, teachers), "a.xlsx")]);
}

async function readRows(what: string, ...rows: readonly (readonly string[])[]): Promise<WorkbookReading> {
  const above = [[school], [`DANH SÁCH ${what} ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2024 - 2025`], []];
  const bytes = await writeXlsx({
    sheets: [{ name: "DS", rows: [...above, ...rows.map((row) => [...row])] }],
  });
  return readingOf(bytes, "b.xlsx");
}

const collectivesFile = (): Promise<WorkbookReading> =>
  readRows(
    "TẬP THỂ",
    ["STT", "Tên tập thể", "Danh hiệu đề nghị"],
    ["1", "Tổ 1", "TTLĐTT"],
    ["2", "Tổ 2", "TTLĐXS"],
  );
const collectives = async (): Promise<Checked> => checkAll([await collectivesFile()]);

const textOf = (block: DocumentBlock | undefined): string =>
  block !== undefined && "content" in block ? block.content.map(({ text }) => text).join("") : "";
const textsOf = ({ body }: DocumentModel): readonly string[] => body.map(textOf);
const awardsIn = ({ annexes }: DocumentModel, at: number): readonly string[] =>
  (annexes[at]?.blocks ?? []).flatMap((block) =>
    block.type === "table" ? block.rows.map(({ cells }) => cells.at(-2)?.content[0]?.text ?? "") : [],
  );

describe("who issues a document", () => {
  it("is the council below the people's committee for submission and minutes, the committee for the decision", async () => {
    const of = await checked(huong);
    const council = ["ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP", "HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG"];
    for (const { superiorBody, issuingBody } of [buildSubmission(of), buildMinutes(of, [])])
      expect([superiorBody, issuingBody]).toEqual(council);
    const { superiorBody, issuingBody } = buildDecision(of);
    expect([superiorBody, issuingBody]).toEqual([null, council[0]]);
  });
});

describe("the draft of the decision", () => {
  it("names who decides, sets bases before the word, and numbers its articles in bold (mẫu 1.2)", async () => {
    const { body } = buildDecision(await checked(huong));
    const texts = body.map(textOf);
    expect(texts[0]).toBe("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN LẬP");
    const word = texts.indexOf("QUYẾT ĐỊNH:");
    expect(texts[word - 1]).toMatch(/^Xét đề nghị/u);
    expect(body[word - 2]).toMatchObject({ type: "prompt", look: "basis" });
    const labels = body.slice(word + 1).map((block) => "content" in block && block.content[0]);
    expect(labels).toEqual([1, 2, 3].map((number) => ({ text: `Điều ${String(number)}.`, bold: true })));
  });

  it("says why a prize is 0 where a higher one is paid for the same time", async () => {
    const well = { ...hung, rating: "HTXSNV" };
    const both = await checked(well);
    const log = reviewCases(both.result, both.entries).reduce<readonly LoggedDecision[]>(
      (lines, { subject, facts }) =>
        appendDecision(lines, { subject, facts, decision: { kind: "keep", reason: "Đủ" }, after: null }),
      [],
    );
    const said = (of: Checked): boolean =>
      (buildDecision(of).annexes[0]?.blocks ?? []).some((block) =>
        textOf(block).startsWith("Tiền thưởng ghi 0"),
      );
    expect([said(applyDecisions(both, log)), said(await checked(huong))]).toEqual([true, false]);
  });
});

describe("what the draft of the decision cannot hold", () => {
  const notices = (of: Checked): string => buildDecision(of).notices.join(" ");

  it("is told: awards whose level is not known without a day, and those of a higher level", async () => {
    const reading = await readingOf(await schoolFile(school, [huong]), "a.xlsx");
    const undated = check({ readings: [reading], appliedOn: null, commune: null, period: null });
    expect(notices(undated)).toMatch(/Có 1 trường hợp chưa rõ cấp quyết định.*ngày áp dụng/u);
    expect(notices(await collectives())).toContain("Có 1 trường hợp thuộc thẩm quyền của cấp trên");
    expect(notices(await checked(huong))).toBe("");
  });

  it("leaves number and sum to be filled in where there is nobody", async () => {
    const texts = textsOf(buildDecision(await checked()));
    expect(texts.join(" ")).toContain("tổng số tiền … đồng (bằng chữ: …).");
    expect(notices(await checked())).toBe("Chưa có trường hợp nào để ghi vào danh sách của dự thảo này.");
  });
});

describe("a list of several kinds of nominees", () => {
  const headingsOf = ({ annexes }: DocumentModel): readonly string[] =>
    (annexes[0]?.blocks ?? []).filter(({ type }) => type === "heading").map(textOf);

  it("numbers them as they come, and does not number a single one", async () => {
    const people = await readingOf(await schoolFile(school, [huong]), "a.xlsx");
    const both = [await collectivesFile(), people];
    expect(headingsOf(buildSubmission(checkAll(both)))).toEqual(["I. TẬP THỂ", "II. CÁ NHÂN"]);
    expect(headingsOf(buildSubmission(await checked(huong)))).toEqual(["CÁ NHÂN"]);
  });
});

describe("the submission", () => {
  it("names no kind of nominee of which there is none", async () => {
    const texts = textsOf(buildSubmission(await checked(huong))).join(" ");
    expect(texts).toContain("cho 1 lượt cá nhân (danh sách");
    expect(texts).not.toContain("tập thể,");
    expect(textsOf(buildSubmission(await checked())).join(" ")).toContain("chưa có trường hợp nào để trình");
  });

  it("lists the higher award first", async () => {
    const of = await collectives();
    expect(awardsIn(buildSubmission(of), 0)).toEqual([
      "Tập thể lao động xuất sắc",
      "Tập thể lao động tiên tiến",
    ]);
  });

  it("asks to submit what a higher level decides", async () => {
    const of = await collectives();
    expect(textsOf(buildSubmission(of)).join(" ")).toContain("Trong đó 1 trường hợp thuộc thẩm quyền");
    expect(textsOf(buildSubmission(await checked(huong))).join(" ")).not.toContain("Trong đó");
  });

  it("leaves out an award for what is said of it, and not for what is said of another of the row", async () => {
    const model = buildSubmission(
      checkAll([
        await readRows(
          "CÁ NHÂN",
          ["STT", "Họ và tên", "Xếp loại", "Sáng kiến", "Danh hiệu đề nghị"],
          ["1", "Trần Văn Hùng", "HTTNV", "Không", "LĐTT, CSTĐCS"],
        ),
      ]),
    );
    expect(awardsIn(model, 0)).toEqual(["Lao động tiên tiến"]);
    expect(awardsIn(model, 1)).toEqual(["Chiến sĩ thi đua cơ sở"]);
  });
});

describe("the minutes", () => {
  it("count decisions in a sentence, and tell votes of another number of members than the list has", async () => {
    const of = await checked(huong);
    const [one] = reviewCases(of.result, of.entries);
    if (one === undefined) throw new Error("no case");
    const { subject, facts } = one;
    const votes = { members: 9, present: 9, yes: 9 };
    const log = appendDecision([], {
      subject,
      facts,
      decision: { kind: "keep", reason: "Đủ", votes },
      after: null,
    });
    const minutes = (count: number): string =>
      JSON.stringify(
        buildMinutes(
          applyDecisions(of, log),
          Array.from({ length: count }, (_, at) => ({ name: `Ủy viên ${String(at)}` })),
        ).body,
      );
    expect(minutes(9)).toContain("giữ 1 trường hợp");
    expect(minutes(9)).not.toContain("phiếu ghi");
    expect(minutes(8)).toContain("phiếu ghi 9 thành viên, danh sách có 8");
  });
});
