/** Checks every part of a written workbook against the schemas of ISO/IEC 29500-4, which lie outside the project. */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { createWorkbookBuilder } from "../../src/adapters/xlsx/build-workbook";
import { SAMPLE_WORKBOOK } from "../adapters/xlsx/fixtures/sample-workbook";
import { inFolder, withProgram } from "./workbook-programs";

const SHARED = process.env.SO_THI_DUA_SHARED ?? resolve(__dirname, "../../../shared");
const SCHEMAS = join(SHARED, "schemas/ooxml/ISO-IEC29500-4_2016");

const SCHEMA_OF: readonly (readonly [part: RegExp, schema: string])[] = [
  [/^xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d+)\.xml$/, "sml.xsd"],
  [/^xl\/charts\/chart\d+\.xml$/, "dml-chart.xsd"],
  [/^xl\/drawings\/drawing\d+\.xml$/, "dml-spreadsheetDrawing.xsd"],
  [/^xl\/theme\//, "dml-main.xsd"],
  [/^docProps\/app\.xml$/, "shared-documentPropertiesExtended.xsd"],
];

/** The standard's text allows "xml:space" on texts; its schema forgot it. */
const withoutSpace = (xml: string): string => xml.replaceAll(' xml:space="preserve"', "");

function faultsOf(xml: string, schema: string): string {
  return inFolder((folder) => {
    const file = join(folder, "part.xml");
    writeFileSync(file, withoutSpace(xml));
    const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", join(SCHEMAS, schema), file], {
      encoding: "utf8",
    });
    return status === 0 ? "" : stderr;
  });
}

describe("the parts of a workbook that we wrote", () => {
  withProgram("xmllint", ["--version"], "follow the schemas", async () => {
    if (!existsSync(SCHEMAS)) {
      process.stdout.write(`The schemas are not at ${SCHEMAS}: the parts were not checked.\n`);
      expect(process.env.CI ?? "").toBe("");
      return;
    }
    const parts = Object.entries(unzipSync(await createWorkbookBuilder().build(SAMPLE_WORKBOOK)));
    const checked = parts.flatMap(([name, part]) => {
      const schema = SCHEMA_OF.find(([pattern]) => pattern.test(name))?.[1];
      return schema === undefined ? [] : [[name, faultsOf(strFromU8(part), schema)]];
    });
    expect(checked.filter(([, faults]) => faults !== "")).toEqual([]);
    expect(checked.length).toBeGreaterThanOrEqual(9);
  });
});
