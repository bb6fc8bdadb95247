/** Slips in other programs: LibreOffice, openpyxl, and the schema of spreadsheets. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readOk } from "../adapters/xlsx/fixtures/read";
import { slipped } from "../returns/make-slip";
import { samplesFolder } from "../samples/read-samples";
import { convert, inFolder, withProgram } from "./workbook-programs";

const SCHEMAS = join(
  process.env.SO_THI_DUA_SHARED ?? resolve(__dirname, "../../../shared"),
  "schemas/ooxml/ISO-IEC29500-4_2016",
);
const NAMES = ["TH Phu Hoa - DK thi dua 24-25.xlsx", "TDKT 2021-2022 (font VnTime).xlsx"];

async function slipFor(name: string): Promise<Uint8Array> {
  const copy = await slipped(new Uint8Array(readFileSync(join(samplesFolder, name))), name);
  if (!copy) throw new Error(`${name} has nothing to correct`);
  return copy;
}

describe("a slip", () => {
  withProgram(
    "soffice",
    ["--version"],
    "is opened by LibreOffice with the school's cells as they were",
    async () => {
      for (const name of NAMES) {
        const copy = await slipFor(name);
        const [ours, saved] = [await readOk(copy, name), await readOk(convert(copy, name, "xlsx"), name)];
        expect(saved.sheets.map((sheet) => sheet.name)).toEqual(ours.sheets.map((sheet) => sheet.name));
        const values = ({ sheets }: typeof ours): unknown =>
          sheets.map(({ rows }) => rows.map(({ cells }) => cells.map(({ value }) => value)));
        expect(values(saved)).toEqual(values(ours));
      }
    },
  );

  withProgram(
    "/usr/bin/python3",
    ["-c", "import openpyxl"],
    "is opened by openpyxl with marks, links and titles",
    async () => {
      const script = [
        "import openpyxl,sys,json",
        "b=openpyxl.load_workbook(sys.argv[1]); s=b.worksheets[-1]",
        "print(json.dumps([s.title,s.print_title_rows,s['E6'].hyperlink.location,len(b.worksheets[0].conditional_formatting)]))",
      ].join("\n");
      const copy = await slipFor(NAMES[0] ?? "");
      const printed = inFolder((folder) => {
        writeFileSync(join(folder, "a.xlsx"), copy);
        return execFileSync("/usr/bin/python3", ["-c", script, join(folder, "a.xlsx")], { encoding: "utf8" });
      });
      expect(JSON.parse(printed)).toEqual(["Cần sửa", "$5:$5", "'Sheet1'!H28", 2]);
    },
  );

  withProgram("xmllint", ["--version"], "follows the schemas", async () => {
    if (!existsSync(SCHEMAS)) {
      process.stdout.write(`The schemas are not at ${SCHEMAS}: the parts were not checked.\n`);
      expect(process.env.CI ?? "").toBe("");
      return;
    }
    for (const name of NAMES) {
      const parts = Object.entries(unzipSync(await slipFor(name)));
      const ours = parts.filter(([part]) => /^xl\/(workbook|styles|worksheets\/\w+)\.xml$/u.test(part));
      for (const [part, bytes] of ours) expect([part, faultsOf(strFromU8(bytes))]).toEqual([part, ""]);
    }
  });
});

function faultsOf(xml: string): string {
  return inFolder((folder) => {
    const file = join(folder, "part.xml");
    writeFileSync(file, xml.replaceAll(' xml:space="preserve"', ""));
    const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", join(SCHEMAS, "sml.xsd"), file], {
      encoding: "utf8",
    });
    return status === 0 ? "" : stderr;
  });
}
