import { strToU8, zipSync } from "fflate";
import { MAX_ZIP_ENTRIES } from "../../../src/adapters/xlsx/limits";
import { readFailure, readOk } from "./fixtures/read";
import { ooxmlFile, oneSheet, ooxmlParts, packageOf } from "./fixtures/ooxml-package";
import { compoundFile, RecordWriter, u16, xlsFile, xlsStream } from "./fixtures/xls-file";

/** Where a field stands in an entry of the list of parts, and how many bytes it takes. */
const ENTRY = { flags: [8, 2], size: [24, 4] } as const;

const workbook = oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>`);

const WORD = packageOf({
  "[Content_Types].xml": "<Types/>",
  "_rels/.rels": `<Relationships><Relationship Id="r" Type="a/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/document.xml": "<w:document/>",
});

const BINARY_BOOK = packageOf({
  "_rels/.rels": `<Relationships><Relationship Id="r" Type="a/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
});

describe("readWorkbookFile: what is no workbook", () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
    ["an empty file", new Uint8Array(), "empty-file"],
    ["a Word document renamed .xlsx", WORD, "wrong-type"],
    ["a zip of pictures", packageOf({ "a.png": "x" }), "wrong-type"],
    [
      "an OpenDocument text",
      packageOf({ mimetype: "application/vnd.oasis.opendocument.text" }),
      "wrong-type",
    ],
    ["a PDF", strToU8("%PDF-1.7\n…"), "wrong-type"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), "wrong-type"],
    ["a text renamed .xlsx", strToU8("Kính gửi: Hội đồng"), "wrong-type"],
    ["a web page without a table", strToU8("<html><p>404</p></html>"), "wrong-type"],
    ["an old Word document", compoundFile({ WordDocument: Uint8Array.of(1, 2, 3) }), "wrong-type"],
    ["a binary workbook", BINARY_BOOK, "unsupported-version"],
    ["noise", Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7), "corrupt"],
  ];
  it.each(cases)("gives one failure for %s", async (_, bytes, code) => {
    expect(await readFailure(bytes)).toMatchObject({ code, file: "danh-sach.xlsx" });
  });
});

describe("readWorkbookFile: what opens with a password", () => {
  const filePass = new RecordWriter().record(0x2f, u16(1));
  const manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>";
  const ods = {
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": manifest,
  };
  const cases: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ["a package", compoundFile({ EncryptionInfo: Uint8Array.of(4), EncryptedPackage: Uint8Array.of(1) })],
    [
      "an .xls workbook",
      xlsFile({ sheets: [{ name: "S", records: new RecordWriter() }], globals: filePass }),
    ],
    ["an .ods workbook", packageOf(ods)],
    ["a zip part", setInEntries(workbook, ENTRY.flags, 1)],
  ];
  it.each(cases)("says so for %s", async (_, bytes) => {
    expect((await readFailure(bytes)).code).toBe("encrypted");
  });
});

describe("readWorkbookFile: what is damaged", () => {
  const xls = xlsFile({ sheets: [{ name: "S", records: new RecordWriter() }] });
  const stream = xlsStream({ sheets: [{ name: "S", records: new RecordWriter() }] });
  const cases: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ["the first half of a zip", workbook.subarray(0, workbook.length / 2)],
    ["a zip with a changed byte in a part", flip(workbook, 60)],
    ["a part that is larger than the zip says", setInEntries(workbook, ENTRY.size, 10)],
    ["the first sector of an .xls file", xls.subarray(0, 512)],
    ["the first half of an .xls file", xls.subarray(0, 700)],
    ["a workbook stream without its end", compoundFile({ Workbook: stream.subarray(0, stream.length - 4) })],
    [
      "a record longer than the stream",
      compoundFile({ Workbook: Uint8Array.of(...stream.subarray(0, 20), 0x31, 0, 0xff, 0x7f) }),
    ],
  ];
  it.each(cases)("says so for %s", async (_, bytes) => {
    expect((await readFailure(bytes)).code).toBe("corrupt");
  });
});

describe("readWorkbookFile: what is too large", () => {
  it("refuses a part that expands more than any sheet does, before unzipping it", async () => {
    const bomb = ooxmlFile({ sheets: [{ name: "S", content: " ".repeat(8 * 1024 * 1024) }] });
    expect((await readFailure(bomb)).code).toBe("too-large");
  });

  it("stops a bomb whose header tells less than it holds", async () => {
    const bomb = ooxmlFile({ sheets: [{ name: "S", content: " ".repeat(8 * 1024 * 1024) }] });
    const lying = setInEntries(bomb, ENTRY.size, 1000);
    expect((await readFailure(lying)).code).toBe("corrupt");
  });

  it("takes as many parts as allowed and not one more", async () => {
    const parts = ooxmlParts({ sheets: [{ name: "S", content: "<sheetData/>" }] });
    const fill = (count: number) => {
      const entries = Object.entries(parts).map(([name, part]) => [name, strToU8(part)] as const);
      const more = Array.from(
        { length: count - entries.length },
        (_, i) => [`x/${String(i)}`, new Uint8Array()] as const,
      );
      return zipSync(Object.fromEntries([...entries, ...more]), { level: 0 });
    };
    await expect(readOk(fill(MAX_ZIP_ENTRIES))).resolves.toMatchObject({ sheets: [{ name: "S" }] });
    expect((await readFailure(fill(MAX_ZIP_ENTRIES + 1))).code).toBe("too-large");
  });
});

function flip(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

/** Sets a field in every entry of a zip's list of parts. */
function setInEntries(
  bytes: Uint8Array,
  [offset, width]: readonly [number, number],
  value: number,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (width === 4) view.setUint32(at + offset, value, true);
    else view.setUint16(at + offset, value, true);
  }
  return copy;
}
