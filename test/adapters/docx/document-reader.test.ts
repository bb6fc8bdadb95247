import { strToU8, zipSync } from "fflate";
import { createDocumentBuilder, createDocumentReader } from "../../../src/adapters/docx";
import { nodeXml } from "../../../src/adapters/docx/reading/node-xml";
import type { DocumentText } from "../../../src/core";
import { sampleModel } from "./sample-model";
import {
  documentXml,
  paragraphXml,
  relationshipsXml,
  runControlXml,
  wordFile,
  wordParts,
  zipParts,
} from "./word-file";

const reader = createDocumentReader(nodeXml);

function read(bytes: Uint8Array): DocumentText {
  const outcome = reader.read(bytes, "bao-cao.docx");
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.detail}`);
  return outcome.value;
}

function codeOf(bytes: Uint8Array): string {
  const outcome = reader.read(bytes, "x.docx");
  return outcome.ok ? "ok" : outcome.failure.code;
}

const texts = (bytes: Uint8Array): string[] => read(bytes).paragraphs.map(({ text }) => text);

describe("reading a Word file", () => {
  it("gives paragraphs, headings, tables and controls of a report that we built", async () => {
    const { paragraphs, tables, controls } = read(await createDocumentBuilder().build(sampleModel()));
    const all = paragraphs.map(({ text }) => text);
    expect(all).toContain("Trong giai đoạn có 40 lượt tập thể và 480 lượt cá nhân được khen thưởng.");
    expect(paragraphs.find(({ text }) => text === "1. Cấp ủy, chính quyền")?.headingLevel).toBe(2);
    expect(paragraphs.find(({ text }) => text === "- Trường Tiểu học Suối Mơ.")?.headingLevel).toBeNull();
    const counted = controls.find(({ tag }) => tag === "period.decided.individuals");
    expect(counted?.text).toBe("480");
    expect(all[counted?.paragraph ?? -1]).toContain("480 lượt cá nhân");
    expect(controls.find(({ tag }) => tag === "prompt.leadership")).toMatchObject({
      isPrompt: true,
      text: "[Nêu các văn bản chỉ đạo]",
    });
    expect(tables.map(({ rows }) => rows.length)).toContain(40 + 3);
    const total = tables.find(({ rows }) => rows.length === 40 + 3)?.rows.at(-1);
    expect(total).toEqual(["Tổng cộng", "40", "480"]);
  });

  it("says in which table, row and cell a paragraph stands, also inside another table", () => {
    const inner = `<w:tbl><w:tr><w:tc>${paragraphXml("trong")}</w:tc></w:tr></w:tbl>`;
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell(paragraphXml("a"))}${cell(paragraphXml("b") + inner)}</w:tr></w:tbl>${paragraphXml("sau")}`;
    expect(read(wordFile(body)).paragraphs).toEqual([
      { text: "a", headingLevel: null, inTable: { table: 0, row: 0, cell: 0 } },
      { text: "b", headingLevel: null, inTable: { table: 0, row: 0, cell: 1 } },
      { text: "trong", headingLevel: null, inTable: { table: 1, row: 0, cell: 0 } },
      { text: "sau", headingLevel: null },
    ]);
  });

  it("shows what a reader sees: insertions and results of fields, not deletions, codes or a second choice", () => {
    const run = (inside: string): string => `<w:r>${inside}</w:r>`;
    const body = `<w:p>${run("<w:t>Có </w:t>")}<w:ins>${run("<w:t>75</w:t>")}</w:ins><w:del>${run("<w:delText>65</w:delText>")}</w:del>${run("<w:instrText>PAGE</w:instrText>")}${run("<w:tab/><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:br/><w:t>C</w:t>")}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>`;
    expect(texts(wordFile(body))).toEqual(["Có 75\tA\u2011B\nCx"]);
    const box = (text: string): string => `<w:txbxContent>${paragraphXml(text)}</w:txbxContent>`;
    const choice = `<mc:AlternateContent><mc:Choice>${box("hộp")}</mc:Choice><mc:Fallback>${box("hộp")}</mc:Fallback></mc:AlternateContent>`;
    expect(texts(wordFile(`<w:p>${run(choice)}${run("<w:t>ngoài</w:t>")}</w:p>`))).toEqual(["ngoài", "hộp"]);
  });

  it("finds rows and cells behind controls, and headings by their style's name or outline", () => {
    const row = `<w:tr><w:sdt><w:sdtContent><w:tc>${paragraphXml("ô")}</w:tc></w:sdtContent></w:sdt></w:tr>`;
    const table = `<w:tbl><w:sdt><w:sdtContent>${row}</w:sdtContent></w:sdt></w:tbl>`;
    const styled = (style: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr></w:p>`;
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="a"><w:name w:val="heading 2"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style><w:style w:styleId="c"><w:basedOn w:val="c"/></w:style><w:style w:styleId="d"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`;
    const more = {
      "word/_rels/document.xml.rels": relationshipsXml([["styles", "styles.xml"]]),
      "word/styles.xml": styles,
    };
    const { paragraphs, tables } = read(wordFile(table + ["a", "b", "c", "d"].map(styled).join(""), more));
    expect(tables).toEqual([{ rows: [["ô"]] }]);
    expect(paragraphs.slice(1).map(({ headingLevel }) => headingLevel)).toEqual([2, 2, null, 1]);
  });

  it("keeps a control's text over several paragraphs, and controls inside controls", () => {
    const inner = `<w:p>${runControlXml("so", "12")}</w:p>`;
    const body = `${paragraphXml("trước")}<w:sdt><w:sdtPr><w:alias w:val="Khung"/></w:sdtPr><w:sdtContent>${paragraphXml("một")}${inner}</w:sdtContent></w:sdt>`;
    expect(read(wordFile(body)).controls).toEqual([
      { tag: "so", title: "", text: "12", paragraph: 2, isPrompt: false },
      { tag: "", title: "Khung", text: "một\n12", paragraph: 1, isPrompt: false },
    ]);
  });

  it("reads the strict form and names written with a backslash or in capitals", () => {
    const strict = documentXml(paragraphXml("chữ")).replace(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    );
    expect(texts(wordFile("", { "word/document.xml": strict }))).toEqual(["chữ"]);
    const { "word/document.xml": main = "", ...others } = wordParts(paragraphXml("chữ"));
    expect(texts(zipParts({ ...others, "word\\DOCUMENT.XML": main }))).toEqual(["chữ"]);
  });
});

describe("refusing what is no sound Word file", () => {
  const compound = (rest: string): Uint8Array =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...Array.from(rest).flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);

  it.each<readonly [what: string, bytes: Uint8Array, code: string]>([
    ["nothing", new Uint8Array(), "empty-file"],
    ["text", strToU8("Báo cáo"), "wrong-type"],
    ["a .doc", compound("WordDocument"), "unsupported-version"],
    ["a password", compound("EncryptedPackage"), "encrypted"],
    ["a cut file", wordFile(paragraphXml("x")).slice(0, 300), "corrupt"],
    [
      "a workbook",
      zipParts({
        "xl/workbook.xml": "<x/>",
        "_rels/.rels": relationshipsXml([["officeDocument", "xl/workbook.xml"]]),
      }),
      "wrong-type",
    ],
    ["no list of parts", zipParts({ "word/document.xml": documentXml("") }), "wrong-type"],
    ["broken XML", wordFile("<w:p>"), "corrupt"],
    [
      "a link out of the file",
      wordFile("", { "_rels/.rels": relationshipsXml([["officeDocument", "../../etc/passwd"]]) }),
      "wrong-type",
    ],
    [
      "two parts of one name",
      zipParts({ ...wordParts(""), "WORD/document.xml": documentXml("") }),
      "corrupt",
    ],
  ])("%s", (_what, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("expands no entities", () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;">]>';
    const xml = documentXml(paragraphXml("&b;")).replace("<w:document", `${bomb}<w:document`);
    expect(codeOf(wordFile("", { "word/document.xml": xml }))).toBe("corrupt");
  });

  it("unpacks nothing that grows beyond measure, whether the zip admits it or not", () => {
    const huge = { ...wordParts(""), "word/media.xml": " ".repeat(8 * 1024 * 1024) };
    expect(codeOf(zipParts(huge))).toBe("too-large");
    const lying = zipSync({ "word/document.xml": strToU8(documentXml(paragraphXml("x".repeat(50_000)))) });
    const view = new DataView(lying.buffer, lying.byteOffset);
    const directory = lying.findLastIndex(
      (_, at) => at + 4 <= lying.length && view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint32(directory + 24, 100, true);
    expect(codeOf(lying)).not.toBe("ok");
  });

  it("stops at elements that nest without end", () => {
    expect(codeOf(wordFile("<w:ins>".repeat(3000) + "</w:ins>".repeat(3000)))).toBe("corrupt");
  });
});
