import fc from "fast-check";
import { createWorkbookBuilder } from "../../../src/adapters/xlsx/build-workbook";
import { XmlScanner } from "../../../src/adapters/xlsx/xml/xml-scanner";
import { readWorkbookFile } from "../../../src/adapters/xlsx/read-workbook-file";
import { Unreadable } from "../../../src/adapters/xlsx/unreadable";
import { longText, RecordWriter, u16, u32, xlsFile } from "./fixtures/xls-file";
import { ooxmlParts, packageOf } from "./fixtures/ooxml-package";
import { SAMPLE_WORKBOOK } from "./fixtures/sample-workbook";

const xls = xlsFile({
  strings: [longText("Nguyễn Văn Mẫu", [[3, 0]])],
  sheets: [
    { name: "S", records: new RecordWriter().record(0xfd, [...u16(0), ...u16(0), ...u16(0), ...u32(0)]) },
  ],
});

const changes = fc.array(fc.tuple(fc.nat(100_000), fc.nat(255)), { minLength: 1, maxLength: 8 });

function mutate(bytes: Uint8Array, edits: readonly (readonly [number, number])[], cut: number): Uint8Array {
  const copy = bytes.slice(0, bytes.length - (cut % bytes.length));
  for (const [at, value] of edits) copy[at % copy.length] = value;
  return copy;
}

async function endsInResult(bytes: Uint8Array): Promise<void> {
  const result = await readWorkbookFile(bytes, "a.xls");
  expect(result.ok ? Array.isArray(result.value.sheets) : result.failure.detail.length > 0).toBe(true);
}

describe("readWorkbookFile on damaged bytes", () => {
  it("ends an .xls file in a snapshot or one failure", async () => {
    await fc.assert(
      fc.asyncProperty(changes, fc.constantFrom(0, 0, 0, 1, 100, 700), (edits, cut) =>
        endsInResult(mutate(xls, edits, cut)),
      ),
      { numRuns: 600, seed: 1 },
    );
  });

  it("ends a zip in a snapshot or one failure", async () => {
    const xlsx = await createWorkbookBuilder().build(SAMPLE_WORKBOOK);
    await fc.assert(
      fc.asyncProperty(changes, fc.constantFrom(0, 0, 0, 1, 100, 5_000), (edits, cut) =>
        endsInResult(mutate(xlsx, edits, cut)),
      ),
      { numRuns: 300, seed: 2 },
    );
  });

  it("ends changed XML in a snapshot or one failure", async () => {
    const parts = ooxmlParts({
      sheets: [
        {
          name: "S",
          content: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>1</f><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
        },
      ],
      strings: "<si><r><rPr><rFont val='x'/></rPr><t>a</t></r></si>",
    });
    const names = Object.keys(parts);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(names.length - 1),
        fc.nat(),
        fc.constantFrom("<", ">", '"', "/", "&", "=", "x", " "),
        (which, at, sign) => {
          const name = names[which] ?? "";
          const text = parts[name] ?? "";
          const place = at % text.length;
          return endsInResult(
            packageOf({ ...parts, [name]: text.slice(0, place) + sign + text.slice(place + 1) }),
          );
        },
      ),
      { numRuns: 600, seed: 3 },
    );
  });
});

describe("XmlScanner", () => {
  const record = (pieces: readonly string[]): readonly string[] => {
    const events: string[] = [];
    const scanner = new XmlScanner({
      open: (name, tag) => events.push(`<${name} ${tag.attribute("a") ?? "-"}`),
      text: (text) => {
        // A piece of text may come in parts only where the document itself parts it.
        events.push(`"${text}`);
      },
      close: (name) => events.push(`>${name}`),
    });
    for (const piece of pieces) scanner.push(piece);
    scanner.end();
    return events;
  };
  const DOCUMENT = `<?xml version="1.0"?><!-- <x> --><p:r xmlns:p='u'><e a = "1>2"/><e b="a=" a='&quot;'>x &lt; y<![CDATA[<&]]>\r\nz</e></p:r>`;

  it("gives the same events however the document is cut", () => {
    const whole = record([DOCUMENT]);
    expect(whole).toEqual(["<r -", "<e 1>2", ">e", '<e "', '"x < y', '"<&', '"\nz', ">e", ">r"]);
    for (let at = 1; at < DOCUMENT.length; at++) {
      expect(record([DOCUMENT.slice(0, at), DOCUMENT.slice(at)])).toEqual(whole);
    }
  });

  it.each([
    "<a>",
    "</a>",
    "<a></a></a>",
    "<a",
    "<a><![CDATA[x</a>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
  ])("refuses %s", (document) => {
    expect(() => record([document])).toThrow(Unreadable);
  });

  it("refuses a tag or text without end instead of holding it all", () => {
    expect(() =>
      record([
        "<a>",
        ..."x"
          .repeat(1200)
          .replaceAll("x", "y")
          .split("")
          .map((sign) => sign.repeat(1024)),
      ]),
    ).toThrow(Unreadable);
  });
});
