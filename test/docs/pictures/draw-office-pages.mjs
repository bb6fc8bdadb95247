/** Pages of the demo's workbook and report, as LibreOffice shows them to a Vietnamese user. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Numbers with Vietnamese separators, whatever the machine speaks. */
const vietnameseLocale = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item></oor:items>`;

/** `share` is the part of the page, from its top, that the picture shows. */
const shots = [
  { picture: "tong-hop", source: "tong-hop", text: "BẢNG TỔNG HỢP THI ĐUA", dpi: 92, share: 0.83 },
  { picture: "can-xet", source: "tong-hop", text: "CÁC DÒNG CẦN XÉT", dpi: 92, share: 0.6 },
  { picture: "bao-cao", source: "bao-cao", text: "2. Kết quả cụ thể", dpi: 80, share: 1 },
  { picture: "bao-cao-trang-dau", source: "bao-cao", text: "BÁO CÁO", dpi: 70, share: 1 },
];

/** Draws the pictures into a folder; gives each with the words that stand on its page. */
export function drawOfficePages(outputs, pictures) {
  const folder = mkdtempSync(path.join(tmpdir(), "pictures-"));
  try {
    mkdirSync(path.join(folder, "profile/user"), { recursive: true });
    writeFileSync(path.join(folder, "profile/user/registrymodifications.xcu"), vietnameseLocale);
    toPdf(folder, path.join(outputs, "tong-hop.xlsx"), "calc_pdf_Export");
    toPdf(folder, path.join(outputs, "bao-cao.docx"), "writer_pdf_Export");
    return shots.map((shot) => draw(shot, path.join(folder, `${shot.source}.pdf`), pictures));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The register alone has a thousand pages, so only the first ones are made. */
function toPdf(folder, file, filter) {
  const range = JSON.stringify({ PageRange: { type: "string", value: "1-12" } });
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const call = [profile, "--headless", "--convert-to", `pdf:${filter}:${range}`, "--outdir", folder, file];
  execFileSync("soffice", call, { stdio: "ignore", timeout: 120_000 });
}

function draw({ picture, text, dpi, share }, pdf, pictures) {
  const { page, words } = findPage(pdf, text);
  const info = execFileSync("pdfinfo", ["-f", page, "-l", page, pdf], { encoding: "utf8" });
  const [, width, height] = /size: +([\d.]+) x ([\d.]+)/u.exec(info);
  const pixels = (points) => String(Math.round((Number(points) / 72) * dpi));
  const target = path.join(pictures, picture);
  const crop = ["-x", "0", "-y", "0", "-W", pixels(width), "-H", pixels(height * share)];
  execFileSync("pdftoppm", [
    "-png",
    "-singlefile",
    "-r",
    String(dpi),
    "-f",
    page,
    "-l",
    page,
    ...crop,
    pdf,
    target,
  ]);
  return { file: `${target}.png`, structure: words };
}

function findPage(pdf, text) {
  const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" })
    .normalize("NFC")
    .split("\f");
  const index = pages.findIndex((page) => page.includes(text));
  if (index < 0) throw new Error(`No page of ${path.basename(pdf)} says "${text}".`);
  // Without spaces, whose width is the converter's affair, and without "page of pages".
  const isSaid = (word) => word !== "" && !/^\d+\/\d+$/u.test(word);
  const words = (pages[index] ?? "").split(/\s+/u).filter(isSaid).join("\n");
  return { page: String(index + 1), words };
}
