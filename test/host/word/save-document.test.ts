/** The simulated Word opens and saves .docx files: what it writes, the project's own reader reads. */
import { createDocumentBuilder, createDocumentReader } from "../../../src/adapters/docx";
import { nodeXml } from "../../../src/adapters/docx/reading/node-xml";
import { ContentControl } from "./content-controls";
import { WordDocument } from "./document";
import { loadDocument } from "./load-document";
import { saveDocument } from "./save-document";
import { reportModel } from "./report-model";

function textOf(bytes: Uint8Array): ReturnType<ReturnType<typeof createDocumentReader>["read"]> {
  return createDocumentReader(nodeXml).read(bytes, "a.docx");
}

it("saves a built report with all its texts, tables and tagged controls", async () => {
  const built = await createDocumentBuilder().build(reportModel);
  const [before, after] = [textOf(built), textOf(saveDocument(loadDocument(built)))];
  if (!before.ok || !after.ok) throw new Error("not read");
  const said = ({ value }: typeof before): unknown => [
    value.paragraphs.map(({ text }) => text),
    value.tables,
    value.controls.map(({ tag, text }) => [tag, text]),
  ];
  expect(said(after)).toEqual(said(before));
  expect(after.value.controls.length).toBeGreaterThan(2);
});

it("saves what was changed, typed and inserted, as text", () => {
  const document = new WordDocument();
  const typed = document.Body.InsertParagraph('Có <75> & "650" tập thể', "End");
  const control = typed.GetRange().InsertContentControl();
  control.Tag = "collectives.all";
  control.InsertText("80", "Replace");
  document.Body.InsertTable(1, 2, "End", [["Năm học", "12"]]);
  document.xmlParts.set("{1}", '<a xmlns="urn:a"/>');
  const saved = textOf(saveDocument(document));
  expect(saved).toMatchObject({
    ok: true,
    value: {
      tables: [{ rows: [["Năm học", "12"]] }],
      controls: [{ tag: "collectives.all", text: "80" }],
    },
  });
  expect(loadDocument(saveDocument(document)).ContentControls.list).toHaveLength(1);
});

it("keeps controls inside controls apart", () => {
  const document = new WordDocument();
  const [outer, inner] = [new ContentControl(document), new ContentControl(document)];
  [outer.Tag, inner.Tag] = ["outer", "inner"];
  document.Body.InsertParagraph("x", "End");
  const [block] = document.blocks;
  if (block?.kind !== "paragraph") throw new Error("no paragraph");
  block.stretches = [
    { text: "Tổng ", controls: [outer] },
    { text: "12", controls: [outer, inner] },
    { text: " lượt", controls: [] },
  ];
  const again = loadDocument(saveDocument(document));
  expect(again.ContentControls.list.map(({ Tag, Text }) => [Tag, Text])).toEqual([
    ["outer", "Tổng 12"],
    ["inner", "12"],
  ]);
});
