/** What holds for every text file: no hidden characters, one Unicode form, no machine's own places, no hosts' locales. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const textFile = /\.(?:ts|tsx|mjs|cjs|js|json|jsonl|html|css|xml|md|svg|yml)$/u;
const notOurs = new Set(["node_modules", "dist", "out", "coverage", ".git", ".tmp"]);

function filesBelow(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : filesBelow(file);
    return textFile.test(entry.name) || folder === ".ci" ? [file] : [];
  });
}

interface Source {
  readonly file: string;
  readonly text: string;
}

const sources: readonly Source[] = filesBelow(".")
  .filter((file) => file !== "package-lock.json")
  .map((file) => ({
    file: file.split(path.sep).join("/"),
    text: readFileSync(path.join(root, file), "utf8"),
  }));

const code = sources.filter(({ file }) => /^src\/.+\.(?:ts|tsx|mjs)$/u.test(file));

/** Zero-width, joining and direction characters, byte order marks, fillers, tags, and the two odd line ends. */
const hidden = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;

/** In TCVN3 the soft hyphen is the letter "ư", so tests of legacy text hold it. */
function isHiding({ file, text }: Source): boolean {
  return (
    hidden.test(file.startsWith("test/") ? text.replaceAll("\u00AD", "") : text) &&
    !holdsRecordedText.test(file)
  );
}

/** Recorded cells of school files and their readings: the characters are what they are about. */
const holdsRecordedText = /^(?:test\/samples\/key(?:-records)?\.jsonl?|test\/fixtures\/.+\.json)$/u;

function guilty(among: readonly Source[], isGuilty: (source: Source) => boolean): readonly string[] {
  return among.filter(isGuilty).map(({ file }) => file);
}

describe("the sources", () => {
  it("are found", () => {
    expect(code.length).toBeGreaterThan(200);
    expect(sources.length).toBeGreaterThan(code.length + 100);
  });

  it("hold no hidden or direction-changing characters: such a character is written as an escape", () => {
    expect(guilty(sources, isHiding)).toEqual([]);
  });

  it("are in Unicode form NFC", () => {
    const decomposed = ({ file, text }: Source): boolean =>
      text.normalize("NFC") !== text && !holdsRecordedText.test(file);
    expect(guilty(sources, decomposed)).toEqual([]);
  });

  it("end their lines as Linux does", () => {
    expect(guilty(sources, ({ text }) => text.includes("\r"))).toEqual([]);
  });

  it("never let the host's language write a number or a date", () => {
    expect(
      guilty(code, ({ text }) => /\.toLocale\w*\(|\bIntl\.(?:NumberFormat|DateTimeFormat)\b/u.test(text)),
    ).toEqual([]);
  });

  it("stay small: no file of code in src has more than 300 lines", () => {
    expect(guilty(code, ({ text }) => text.trimEnd().split("\n").length > 300)).toEqual([]);
  });
});

describe("places of one machine", () => {
  /** Folders of a home, of a work station or of a drive; "/tmp" and "/usr/bin" are everybody's. */
  const machinePath =
    /(?<![\w./*`-])\/(?:work|home|root|Users|mnt|media)\/\w|\b[A-Z]:\\\\?(?:Users|Work|Projects)\b/u;

  it("are named nowhere", () => {
    const own = "test/architecture/sources.test.ts";
    expect(guilty(sources, ({ file, text }) => machinePath.test(text) && file !== own)).toEqual([]);
  });

  it("include no host but the known public ones", () => {
    const known = new Set([
      "localhost",
      "onedrive.live.com",
      "127.0.0.1",
      // Office serves its own library; the names below are namespaces of formats, never fetched.
      "appsforoffice.microsoft.com",
      "schemas.openxmlformats.org",
      "schemas.microsoft.com",
      "purl.oclc.org",
      "purl.org",
      "openoffice.org",
      "www.w3.org",
    ]);
    const foreign = code.concat(
      sources.filter(({ file }) => /^src\/.+\.(?:json|html|css)$|^manifest\.xml$/u.test(file)),
    );
    const found = foreign.flatMap(({ file, text }) =>
      [...text.matchAll(/\bhttps?:\/\/([\w.-]+)/gu)]
        .filter(([, host]) => !known.has(host ?? ""))
        .map(([address]) => `${file}: ${address}`),
    );
    expect(found).toEqual([]);
  });
});
