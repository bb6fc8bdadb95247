/** Every part of our Word reports against the schemas of ISO/IEC 29500-4, as xmllint reads them. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { createDocumentBuilder, createTemplateFiller } from "../../src/adapters/docx";
import { nodeXml } from "../../src/adapters/docx/reading/node-xml";
import { buildReport, templateContent } from "../../src/core/report/document";
import type { DocumentModel } from "../../src/core/report/document-model";
import {
  appendDecision,
  applyDecisions,
  buildDecision,
  buildMinutes,
  buildSlips,
  buildSubmission,
  check,
  reviewCases,
} from "../../src/core";
import type { Checked, LoggedDecision } from "../../src/core";
import { readKey, readSamples } from "../samples/read-samples";
import { paragraphXml, relationshipsXml, wordFile } from "../adapters/docx/word-file";
import { sampleModel } from "../adapters/docx/sample-model";
import { findingOf, inputOf, sampleEntries } from "../report/document/sample-commune";

const shared = process.env.SO_THI_DUA_SHARED ?? join(__dirname, "..", "..", "..", "shared");
const schemas = join(shared, "schemas", "ooxml", "ISO-IEC29500-4_2016");
const schemaOf: readonly (readonly [RegExp, string])[] = [
  [/^word\/(?:document|styles|settings|numbering|fontTable|footnotes|endnotes|header\d+)\.xml$/u, "wml.xsd"],
  [/^word\/charts\/chart\d+\.xml$/u, "dml-chart.xsd"],
  [/^word\/theme\/theme\d+\.xml$/u, "dml-main.xsd"],
  [/^docProps\/app\.xml$/u, "shared-documentPropertiesExtended.xsd"],
  [/^docProps\/custom\.xml$/u, "shared-documentPropertiesCustom.xsd"],
  [/^xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet\d+|tables\/table\d+)\.xml$/u, "sml.xsd"],
];

/** What this machine lacks for the test; null where nothing. */
function lacking(): string | null {
  if (!existsSync(schemas)) return `the schemas in ${schemas}`;
  return spawnSync("xmllint", ["--version"]).error ? "the program xmllint" : null;
}

/** Validates each part of a package that has a schema; gives the parts, or throws with what xmllint says. */
function validatePackage(bytes: Uint8Array, folder: string): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) => {
    if (path.endsWith(".xlsx")) return validatePackage(part, folder);
    const schema = schemaOf.find(([pattern]) => pattern.test(path))?.[1];
    const file = join(folder, path.replace(/\W/gu, "_"));
    if (!/\.(?:xml|rels)$/u.test(path)) return [];
    writeFileSync(file, strFromU8(part));
    const check = schema === undefined ? [] : ["--schema", join(schemas, schema)];
    execFileSync("xmllint", ["--noout", "--nonet", ...check, file], { stdio: "pipe" });
    return schema === undefined ? [] : [path];
  });
}

const incomplete = [{ code: "encrypted", text: "Tệp b.xlsx có mật khẩu nên chưa đọc được." }];
const findings = [findingOf("error", "required-missing", 9)];
async function sampleCheck(): Promise<Checked> {
  const period = { type: "school", from: 2020, to: 2025 } as const;
  const readings = await readSamples();
  return check({ readings, appliedOn: readKey().appliedOn, commune: "xã Tân Lập", period });
}

async function sampleLetter(): Promise<DocumentModel> {
  const [first] = buildSlips(await sampleCheck()).letters;
  if (!first) throw new Error("the samples have nothing to correct");
  return first.letter;
}

async function sampleMinutes(): Promise<DocumentModel> {
  const checked = await sampleCheck();
  const votes = { members: 9, present: 8, yes: 8, writtenYes: 1, ballot: "secret" } as const;
  const log = reviewCases(checked.result, checked.entries)
    .slice(0, 12)
    .reduce<readonly LoggedDecision[]>(
      (lines, { subject, facts }) =>
        appendDecision(lines, {
          subject,
          facts,
          decision: { kind: "keep", reason: "Đủ <tiêu chuẩn>", votes },
          after: null,
        }),
      [],
    );
  const members = [
    { name: "Đỗ Thị Xuân", position: "Phó Chủ tịch UBND", role: "chair", isPresent: true },
  ] as const;
  return buildMinutes(applyDecisions(checked, log), members);
}

const models: readonly (readonly [string, () => DocumentModel | Promise<DocumentModel>])[] = [
  ["the report of the sample workbooks", async () => buildReport(await sampleCheck())],
  ["the submission with its lists", async () => buildSubmission(await sampleCheck())],
  ["the draft of the decision", async () => buildDecision(await sampleCheck())],
  ["the minutes of the council", sampleMinutes],
  ["the letter to a school", sampleLetter],
  ["one of everything", sampleModel],
  ["the report of a commune", () => buildReport(inputOf(sampleEntries(), { incomplete, findings }))],
  ["the report of nothing", () => buildReport(inputOf([], { period: null, commune: null }))],
];

describe("the parts of a Word report", () => {
  it.each(models)("of %s are valid", async (_, model) => {
    const valid = await validParts(async () => createDocumentBuilder().build(await model()));
    const expected = ["word/document.xml", "word/styles.xml", "word/header1.xml"];
    if (valid) expect(valid).toEqual(expect.arrayContaining(expected));
  });

  it("of a filled template are valid", async () => {
    const valid = await validParts(async () => {
      const filled = await createTemplateFiller(nodeXml).fill(template(), "mau.docx", content);
      if (!filled.ok) throw new Error(filled.failure.detail);
      return filled.value;
    });
    if (valid) expect(valid.sort()).toEqual(["word/document.xml", "word/styles.xml"]);
  });
});

const content = templateContent(inputOf(sampleEntries()));

/** A commune's template with figures inside runs and tables in their own paragraphs. */
function template(): Uint8Array {
  const tags = [
    "{{xa}}: {{so-luot-ca-nhan}} lượt",
    "{{bang.truong}}",
    "{{bang.nam-hoc}}",
    "{{danh-sach.tap-the}}",
  ];
  return wordFile(tags.map(paragraphXml).join(""), {
    "word/_rels/document.xml.rels": relationshipsXml([["styles", "styles.xml"]]),
    "word/styles.xml": '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
  });
}

/** Validates a package where this machine can; undefined where it cannot, which no build machine may. */
async function validParts(build: () => Promise<Uint8Array>): Promise<string[] | undefined> {
  const lack = lacking();
  if (lack !== null) {
    process.stderr.write(`document-schema: not checked, this machine lacks ${lack}\n`);
    expect(process.env.CI).toBeUndefined();
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "document-schema-"));
  try {
    return validatePackage(await build(), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
