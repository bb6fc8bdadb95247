/** A report that we wrote from the data says nothing false about it. */
import { createDocumentBuilder, createDocumentReader } from "../../src/adapters/docx";
import { nodeXml } from "../../src/adapters/docx/reading/node-xml";
import { checkClaims } from "../../src/core/claims";
import { buildReport } from "../../src/core/report/document";
import { inputOf, sampleEntries } from "../report/document/sample-commune";

it("our own report read back from its Word file has no false claim, and many true ones", async () => {
  const input = inputOf(sampleEntries());
  const bytes = await createDocumentBuilder().build(buildReport(input));
  const document = createDocumentReader(nodeXml).read(bytes, "bao-cao.docx");
  if (!document.ok) throw new Error(document.failure.detail);
  const paragraphs = document.value.paragraphs.map(({ text }) => text);
  const { claims, counts } = checkClaims({ paragraphs, result: input.result });
  expect(claims.filter(({ verdict }) => verdict === "false")).toEqual([]);
  expect(counts.true).toBeGreaterThan(20);
  expect(counts.unclear * 4).toBeLessThan(claims.length);
});
