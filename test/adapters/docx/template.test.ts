import { strFromU8, unzipSync } from "fflate";
import {
  createDocumentBuilder,
  createDocumentReader,
  createTemplateFiller,
} from "../../../src/adapters/docx";
import { nodeXml } from "../../../src/adapters/docx/reading/node-xml";
import type { DocumentText, TemplateFailure } from "../../../src/core";
import { templateContent } from "../../../src/core/report/document";
import { inputOf, sampleEntries } from "../../report/document/sample-commune";
import { sampleModel } from "./sample-model";
import { documentXml, paragraphXml, relationshipsXml, runControlXml, wordFile, zipParts } from "./word-file";

const content = templateContent(inputOf(sampleEntries()));
const filler = createTemplateFiller(nodeXml);

async function filled(template: Uint8Array): Promise<Uint8Array> {
  const outcome = await filler.fill(template, "mau.docx", content);
  if (!outcome.ok)
    throw new Error(`${outcome.failure.code}: ${outcome.failure.tags.join()} ${outcome.failure.detail}`);
  return outcome.value;
}

async function failureOf(template: Uint8Array): Promise<Pick<TemplateFailure, "code" | "tags">> {
  const outcome = await filler.fill(template, "mau.docx", content);
  if (outcome.ok) throw new Error("the template was filled");
  const { code, tags } = outcome.failure;
  return { code, tags };
}

function read(bytes: Uint8Array): DocumentText {
  const outcome = createDocumentReader(nodeXml).read(bytes, "x.docx");
  if (!outcome.ok) throw new Error(outcome.failure.detail);
  return outcome.value;
}

const mainOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
const textsOf = (bytes: Uint8Array): string[] => read(bytes).paragraphs.map(({ text }) => text);
const run = (text: string, look = ""): string =>
  `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

describe("a tag in a template", () => {
  it.each([
    ["so-luot-tap-the", "12", "period.decided.collectives"],
    ["so-nguoi", "", "period.decided.distinct-individuals"],
    ["tien-thuong", "125.100.000", "period.decided.moneyVnd"],
    [
      "tien-thuong-bang-chu",
      "Một trăm hai mươi lăm triệu một trăm nghìn đồng",
      "period.decided.moneyVnd-words",
    ],
    ["so-luot-ca-nhan.2023-2024", "47", "year.2023-2024.decided.individuals"],
    ["so-luot-ca-nhan.de-nghi", "8", "period.proposed.individuals"],
    ["noi-gon-ca-nhan", "gần 230", "period.decided.individuals.rough"],
    ["moi-nam-ca-nhan", "trên 40", "every-year.decided.individuals.rough"],
    ["award.CSTDCS.decided.total", "20", "award.CSTDCS.decided.total"],
    ["award.CO_TINH.decided.total", "0", "award.CO_TINH.decided.total"],
    ["xa", "xã Suối Mơ", "text.xa"],
    ["giai-doan", "2020 - 2025", "text.giai-doan"],
  ])("%s becomes %s in a control that can be refreshed", async (tag, text, key) => {
    const document = read(await filled(wordFile(paragraphXml(`Có {{ ${tag} }} lượt.`))));
    const [control] = document.controls;
    expect(control?.tag).toBe(key);
    if (text !== "") expect(control?.text).toBe(text);
    expect(document.paragraphs[0]?.text).toBe(`Có ${control?.text ?? ""} lượt.`);
  });

  it("is found where Word cut it into runs, and keeps the look of its first run and what stands around", async () => {
    const paragraph = `<w:p>${run("Đã khen {{so-", "<w:b/>")}${run("luot–tap", "<w:i/>")}<w:r><w:t>-the}} và </w:t><w:tab/><w:t>{{so-luot-ca-nhan}}</w:t></w:r>${run(" nữa")}</w:p>`;
    const bytes = await filled(wordFile(paragraph));
    expect(textsOf(bytes)).toEqual(["Đã khen 12 và \t226 nữa"]);
    expect(mainOf(bytes)).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">12</w:t></w:r>');
  });

  it("is filled in headers and in the commune's own controls, whose other text and tags stay", async () => {
    const more = {
      "word/_rels/document.xml.rels": relationshipsXml([["header", "header1.xml"]]),
      "word/header1.xml": documentXml(paragraphXml("{{xa}}"))
        .replaceAll("w:document", "w:hdr")
        .replace(/<\/?w:body>/gu, ""),
    };
    const body = `<w:p>${runControlXml("so-luot-tap-the", "xx")}${run(" và ")}${runControlXml("ghi-chu-cua-toi", "giữ")}</w:p>`;
    const bytes = await filled(wordFile(body, more));
    expect(textsOf(bytes)).toEqual(["12 và giữ"]);
    expect(strFromU8(unzipSync(bytes)["word/header1.xml"] ?? new Uint8Array())).toContain("xã Suối Mơ");
  });

  it("of a table stands alone in its paragraph or around one, and gives the report's tables with their styles", async () => {
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="a"><w:name w:val="Normal"/></w:style></w:styles>`;
    const more = {
      "word/_rels/document.xml.rels": relationshipsXml([["styles", "styles.xml"]]),
      "word/styles.xml": styles,
    };
    const control = `<w:sdt><w:sdtPr><w:tag w:val="bang.phong-trao"/></w:sdtPr><w:sdtContent>${paragraphXml("bảng ở đây")}</w:sdtContent></w:sdt>`;
    const bytes = await filled(
      wordFile(`${paragraphXml("trước")}${paragraphXml("{{bang.tien-thuong}}")}${control}`, more),
    );
    const { tables, paragraphs, controls } = read(bytes);
    expect(tables[0]?.rows.at(-1)?.at(-1)).toBe("125.100.000");
    expect(tables.some(({ rows }) => rows.flat().includes("Dạy tốt - Học tốt"))).toBe(true);
    expect(paragraphs[0]?.text).toBe("trước");
    expect(paragraphs.some(({ text }) => text.includes("{{") || text === "bảng ở đây")).toBe(false);
    expect(controls.some(({ tag }) => tag === "period.decided.moneyVnd")).toBe(true);
    const written = strFromU8(unzipSync(bytes)["word/styles.xml"] ?? new Uint8Array());
    expect(written).toContain('w:styleId="ReportTableCell"');
    const ids = [...mainOf(bytes).matchAll(/<w:id w:val="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("may stand in a report that we built, whose prose and parts stay as they were", async () => {
    const { tables: before } = read(await createDocumentBuilder().build(sampleModel()));
    const template = await createDocumentBuilder().build(sampleModel());
    const bytes = await filled(template);
    const { controls, tables } = read(bytes);
    expect(controls.find(({ tag }) => tag === "period.decided.individuals")?.text).toBe("226");
    expect(tables.length).toBe(before.length);
    const [old, made] = [unzipSync(template), unzipSync(bytes)];
    expect(Object.keys(made)).toEqual(Object.keys(old));
    const same = Object.keys(old).filter((name) => /charts|media|theme|settings/u.test(name));
    expect(same.length).toBeGreaterThan(0);
    for (const name of same) expect(made[name]).toEqual(old[name]);
  });
});

describe("a template that cannot be filled", () => {
  it.each<readonly [what: string, template: Uint8Array, code: string, tags: readonly string[]]>([
    [
      "unknown tags, each once",
      wordFile(paragraphXml("{{so-luot}} {{tong}} {{so-luot}}")),
      "unknown-tags",
      ["so-luot", "tong"],
    ],
    [
      "a year that is none",
      wordFile(paragraphXml("{{so-nguoi.2023-2025}}")),
      "unknown-tags",
      ["so-nguoi.2023-2025"],
    ],
    ["a tag left open", wordFile(paragraphXml("Có {{so-nguoi lượt")), "unknown-tags", ["so-nguoi lượt"]],
    [
      "a table inside a text",
      wordFile(paragraphXml("Xem {{bang.truong}}")),
      "table-inside-text",
      ["bang.truong"],
    ],
    [
      "macros",
      zipParts({
        "[Content_Types].xml": "<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>",
      }),
      "has-macros",
      [],
    ],
    [
      "the strict form",
      wordFile("", {
        "word/document.xml": documentXml("").replace(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
      }),
      "strict-form",
      [],
    ],
    ["a broken file", wordFile("<w:p>"), "corrupt", []],
    ["no Word file", new Uint8Array([1, 2, 3]), "wrong-type", []],
  ])("%s", async (_what, template, code, tags) => {
    expect(await failureOf(template)).toEqual({ code, tags });
  });
});
