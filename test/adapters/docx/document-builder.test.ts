import { createDocumentBuilder } from "../../../src/adapters/docx";
import { textWidth } from "../../../src/adapters/docx/decree-layout";
import { buildParts, partOf, visibleText } from "./docx-parts";
import { longTable, sampleModel } from "./sample-model";

const partsPromise = buildParts(sampleModel());
const documentXml = async (): Promise<string> => partOf(await partsPromise, "word/document.xml");
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe("the package", () => {
  it("has a content type for each part, and each part that a type or relationship names", async () => {
    const parts = await partsPromise;
    const types = partOf(parts, "[Content_Types].xml");
    const overrides = [...types.matchAll(/PartName="\/([^"]+)"/gu)].map((match) => match[1] ?? "");
    const extensions = [...types.matchAll(/Extension="([^"]+)"/gu)].map((match) => match[1] ?? "");
    for (const name of overrides) expect(parts.has(name)).toBe(true);
    for (const path of parts.keys()) {
      if (path === "[Content_Types].xml") continue;
      expect([path, overrides.includes(path) || extensions.includes(path.split(".").at(-1) ?? "")]).toEqual([
        path,
        true,
      ]);
    }
    expect(overrides).toContain("word/charts/chart1.xml");
  });

  it("has no relationship that leads nowhere, and no id that is not there", async () => {
    const parts = await partsPromise;
    for (const [path, xml] of parts) {
      const [, folder = "", name = ""] = /^(.*)_rels\/([^/]+)\.rels$/u.exec(path) ?? [];
      if (!path.endsWith(".rels")) continue;
      const links = [...xml.matchAll(/ Id="([^"]+)"[^>]* Target="([^"]+)"/gu)];
      for (const [, , target = ""] of links) {
        const full = new URL(target, `zip:///${folder}`).pathname.slice(1);
        expect([path, target, parts.has(full)]).toEqual([path, target, true]);
      }
      const used = [...(parts.get(folder + name) ?? "").matchAll(/ r:(?:id|embed)="([^"]+)"/gu)];
      const ids = links.map((link) => link[1]);
      for (const [, id] of used) expect(ids).toContain(id);
    }
  });

  it("has the same bytes each time, and no time of its making", async () => {
    const builder = createDocumentBuilder();
    const first = await builder.build(sampleModel());
    await builder.build(sampleModel({ subject: "Khác" }));
    const again = await builder.build(sampleModel());
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
    const core = partOf(await partsPromise, "docProps/core.xml");
    expect(core).toContain("<dc:title>Báo cáo tổng kết</dc:title>");
    expect(core).not.toMatch(/\d{4}-\d{2}-\d{2}T/u);
  });
});

describe("the layout of the decree", () => {
  it("has A4 pages, upright for the report and wide for each annex, with its margins in millimetres", async () => {
    const xml = await documentXml();
    const sizes = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"\/>/gu)].map((match) =>
      match.slice(1),
    );
    expect(sizes).toEqual([
      ["11906", "16838", "portrait"],
      ["16838", "11906", "landscape"],
      ["16838", "11906", "landscape"],
    ]);
    const margins = [...xml.matchAll(/<w:pgMar ([^>]*)\/>/gu)].map((match) => match[1] ?? "");
    const millimetres = (side: string): number[] =>
      margins.map((each) =>
        Math.round((Number(new RegExp(`w:${side}="(\\d+)"`, "u").exec(each)?.[1]) * 25.4) / 1440),
      );
    expect([millimetres("top"), millimetres("bottom")]).toEqual([
      [20, 20, 20],
      [20, 20, 20],
    ]);
    expect([millimetres("left"), millimetres("right")]).toEqual([
      [30, 30, 30],
      [15, 15, 15],
    ]);
  });

  it("numbers pages in the top margin from the second, each annex from 1", async () => {
    const xml = await documentXml();
    expect(count(xml, /<w:titlePg\/>/gu)).toBe(3);
    expect(count(xml, /<w:pgNumType w:start="1"\/>/gu)).toBe(3);
    const headers = [...(await partsPromise)].filter(([path]) => /^word\/header\d+\.xml$/u.test(path));
    const numbered = headers.filter(([, header]) => header.includes("PAGE"));
    expect([headers.length, numbered.length]).toEqual([6, 3]);
    for (const [, header] of numbered) expect(header).toContain('<w:jc w:val="center"/>');
  });

  it("is in Times New Roman 14, justified, first line 1.27 cm, 6 pt apart, lines at most 1.5", async () => {
    const styles = partOf(await partsPromise, "word/styles.xml");
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/su.exec(styles)?.[0] ?? "";
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('<w:sz w:val="28"/>');
    const body = /<w:style [^>]*w:styleId="ReportBody".*?<\/w:style>/su.exec(styles)?.[0] ?? "";
    expect(body).toContain('<w:jc w:val="both"/>');
    expect(body).toContain('w:firstLine="720"');
    expect(body).toMatch(/w:after="120"[^>]*w:line="276"/u);
    for (const level of ["1", "2", "3"]) {
      const heading = new RegExp(`<w:style [^>]*w:styleId="Heading${level}".*?</w:style>`, "su").exec(styles);
      expect(heading?.[0]).toContain("<w:b/><w:bCs/>");
      expect(heading?.[0]).toContain('<w:color w:val="000000"/>');
    }
  });

  it.each([
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ["<w:b/>", 'w:sz w:val="26"']],
    ["Độc lập - Tự do - Hạnh phúc", ["<w:b/>", 'w:sz w:val="28"']],
    ["XÃ SUỐI MƠ", ["<w:b/>", 'w:sz w:val="26"']],
    ["Suối Mơ, ngày      tháng      năm", ["<w:i/>", 'w:sz w:val="28"']],
    ["BÁO CÁO", ["<w:b/>", 'w:sz w:val="28"']],
    ["Nơi nhận:", ["<w:b/>", "<w:i/>", 'w:sz w:val="24"']],
    ["- Lưu: VT, VHXH.", ['w:sz w:val="22"']],
    ["TM. ỦY BAN NHÂN DÂN", ["<w:b/>", 'w:sz w:val="28"']],
    ["Phụ lục I", ["<w:b/>", 'w:sz w:val="28"']],
    ["SỐ LƯỢT KHEN THƯỞNG THEO TRƯỜNG", ["<w:b/>"]],
    ["(Kèm theo Báo cáo số … ngày …)", ["<w:i/>"]],
  ])("writes %s as the decree asks", async (text, looks) => {
    const run = (await documentXml()).split("<w:r>").find((each) => each.includes(`>${text}</w:t>`)) ?? "";
    for (const look of looks) expect(run).toContain(look);
  });

  it("draws the rule under Tiêu ngữ as long as the line, the others a third to a half of theirs", async () => {
    const xml = await documentXml();
    const rules = [...xml.matchAll(/<w:pBdr><w:bottom [^>]*\/><\/w:pBdr>.*?<w:ind ([^>]*)\/>/gu)].map(
      (match) => Number(/w:left="(\d+)"/u.exec(match[1] ?? "")?.[1]),
    );
    const lengthIn = (width: number, side: number | undefined): number => width - 2 * (side ?? 0);
    const [issuing, motto, subject] = rules;
    expect(rules).toHaveLength(3);
    // Widths measured in a page: the motto in bold 14 is 171.2 pt, "XÃ SUỐI MƠ" in bold 13 is 79.3 pt.
    expect(Math.abs(lengthIn(textWidth.portrait - 3685, motto) / 20 - 171.2)).toBeLessThan(1);
    expect(lengthIn(3685, issuing) / 20).toBeGreaterThan(79.3 / 3);
    expect(lengthIn(3685, issuing) / 20).toBeLessThan(79.3 / 2);
    expect(lengthIn(9355, subject) / 9355).toBeGreaterThan(0.33);
    expect(lengthIn(9355, subject) / 9355).toBeLessThan(0.5);
  });

  it("ends recipients with semicolons and the last with a full stop", async () => {
    const text = visibleText(await documentXml());
    expect(text).toContain("- Các trường trên địa bàn xã;\n- Lưu: VT, VHXH.");
  });

  it("keeps the signature with the last line of the report", async () => {
    const closing = {
      type: "paragraph",
      look: "body",
      content: [{ text: "Trên đây là báo cáo./." }],
    } as const;
    const xml = partOf(await buildParts(sampleModel({ body: [closing] })), "word/document.xml");
    const before = xml.slice(0, xml.indexOf("Trên đây là báo cáo"));
    expect(before.slice(before.lastIndexOf("<w:p>"))).toContain("<w:keepNext/>");
  });

  it("repeats the header rows of a table and breaks none of its rows", async () => {
    const xml = await documentXml();
    expect(count(xml, /<w:tblHeader\/>/gu)).toBe(6);
    const rows = 3 + 1 + 40 + 1 + 2 + 1;
    expect(count(xml, /<w:cantSplit\/>/gu)).toBe(rows + 6 + 3);
  });

  it("boxes the notices above everything, and has no box without one", async () => {
    const xml = await documentXml();
    expect(xml.indexOf("có mật khẩu")).toBeLessThan(xml.indexOf("CỘNG HÒA"));
    const calm = partOf(await buildParts(sampleModel({ notices: [] })), "word/document.xml");
    expect(calm).not.toContain("C00000");
  });
});

describe("content controls", () => {
  it("tag each figure with its key, and have ids of their own", async () => {
    const xml = await documentXml();
    const ids = [...xml.matchAll(/<w:id w:val="(\d+)"\/>/gu)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(count(xml, /<w:sdt>/gu));
    expect(xml).toMatch(
      /<w:tag w:val="period\.decided\.individuals"\/><w:id w:val="\d+"\/><w:text\/><\/w:sdtPr><w:sdtContent><w:r>.{0,80}480<\/w:t>/u,
    );
    expect(count(xml, /<w:tag w:val="period\.decided\.collectives"\/>/gu)).toBe(4);
  });

  it("ask for the clerk's prose in grey words of a paragraph that is not, so that hers is black", async () => {
    const xml = await documentXml();
    expect(xml).toMatch(
      /<w:tag w:val="prompt\.leadership"\/><w:id w:val="\d+"\/><w:showingPlcHdr\/><w:richText\/><\/w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="ReportBody"\/><\/w:pPr><w:r><w:rPr><w:rStyle w:val="ReportPrompt"\/>/u,
    );
  });
});

describe("headings", () => {
  it("are bold and upright at every level, as the decree has them", async () => {
    const styles = partOf(await partsPromise, "word/styles.xml");
    for (const level of ["1", "2", "3"]) {
      const style =
        new RegExp(`<w:style [^>]*w:styleId="Heading${level}".*?</w:style>`, "u").exec(styles)?.[0] ?? "";
      expect(style).toMatch(/<w:b\/>/u);
      expect(style).not.toMatch(/<w:i\/>/u);
    }
  });
});

describe("text from workbooks", () => {
  const nasty = [
    "<script>alert(1)</script> & \"q\" 'a'",
    '=HYPERLINK("x")',
    "+1",
    "-2",
    "@SUM",
    'PAGE \\* MERGEFORMAT <w:fldSimple w:instr="DATE"/>',
    "Mộng Thường \u{1F331}",
  ];
  const built = (texts: readonly string[]): Promise<ReadonlyMap<string, string>> =>
    buildParts(
      sampleModel({
        subject: texts.join(" "),
        notices: texts,
        recipients: texts,
        body: texts.flatMap((text) => [
          { type: "heading" as const, level: 1 as const, content: [{ text }] },
          { type: "paragraph" as const, look: "body" as const, content: [{ text, fact: "a.b" }] },
          { type: "prompt" as const, key: "p", title: text, text },
        ]),
        properties: { title: texts.join(" "), subject: texts[0] ?? "", keywords: texts },
      }),
    );

  it("stays text, whatever it looks like", async () => {
    const xml = partOf(await built(nasty), "word/document.xml");
    const text = visibleText(xml);
    for (const each of nasty)
      expect(text.replaceAll("&quot;", '"').replaceAll("&apos;", "'")).toContain(each);
    expect(xml).not.toContain("<script>");
    expect(xml).not.toMatch(/<w:(?:fldSimple|instrText|fldChar)/u);
  });

  it("loses control characters and halves of letters, which no file may hold", async () => {
    const xml = partOf(await built(["a\u0000b\u0007c\ud800d\ufffee\tf\ng"]), "word/document.xml");
    expect(visibleText(xml)).toContain("abcde f g");
  });

  it("is cut with a note where it is longer than a cell can be", async () => {
    const text = visibleText(partOf(await built(["đ".repeat(40_000)]), "word/document.xml"));
    const longest = Math.max(...text.split("\n").map((line) => line.replace(/^- |;$|\.$/gu, "").length));
    expect(longest).toBe(32_767);
    expect(text).toContain("lược bớt");
  });
});

describe("odd models", () => {
  it.each([
    ["no annex", sampleModel({ annexes: [] })],
    ["an empty body", sampleModel({ body: [] })],
    [
      "a superior body and no signer",
      sampleModel({ superiorBody: "UBND HUYỆN", signature: { lines: [], name: null } }),
    ],
    [
      "a chart without data",
      sampleModel({ body: [{ type: "chart", title: "Trống", categories: [], series: [] }] }),
    ],
    ["a table of a thousand rows", sampleModel({ body: [longTable(1000)] })],
  ])("%s gives a document", async (_, model) => {
    expect(partOf(await buildParts(model), "word/document.xml")).toContain("<w:body>");
  });
});
