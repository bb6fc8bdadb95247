/** The README and the guide against what they speak of: generated tables, links, pictures, commands. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  ...["assets", "src", "test"].flatMap(pagesIn),
];

function pagesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.join(folder, file).replaceAll("\\", "/"));
}

const textOf = (page: string): string => readFileSync(path.join(root, page), "utf8");

/** Targets of links and pictures, without those to the web. */
function targetsOf(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target]) => target ?? "")
    .filter((target) => !/^https?:/u.test(target));
}

/** The anchor that a heading gets: lower case, spaces as hyphens, punctuation dropped. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading]) =>
    (heading ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function isFound(page: string, target: string): boolean {
  const [file = "", anchor] = target.split("#");
  const found = file === "" ? page : path.join(path.dirname(page), decodeURI(file));
  if (!existsSync(path.join(root, found))) return false;
  return anchor === undefined || anchorsOf(textOf(found)).includes(anchor);
}

describe("the README", () => {
  it("has tables that are what the code and the law's data say now", () => {
    const run = spawnSync(process.execPath, [path.join(__dirname, "make-docs.mjs"), "--check"], {
      encoding: "utf8",
    });
    expect({ status: run.status, said: run.status === 0 ? "" : run.stderr }).toEqual({ status: 0, said: "" });
  }, 180_000);

  it("gives the two commands, and the scripts that it names exist", () => {
    const text = textOf("README.md");
    expect(text).toContain("npm ci && npm run demo");
    expect(text).toContain("npm ci && npm test");
    const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Readonly<Record<string, string>> };
    for (const page of pages)
      for (const [, script] of textOf(page).matchAll(/npm run (?:--silent )?([\w:]+)/gu))
        expect(Object.keys(scripts)).toContain(script);
  });

  it("leads to every workspace file that it names in code", () => {
    const named = pages.flatMap((page) => [...textOf(page).matchAll(/`((?:src|test|assets)\/[\w./-]+)`/gu)]);
    const missing = named
      .map(([, file]) => path.join(root, file ?? ""))
      .filter((file) => !existsSync(file) && !existsSync(`${file}.test.ts`));
    expect(missing).toEqual([]);
  });
});

describe.each(pages)("%s", (page) => {
  it("has no link or picture that leads nowhere", () => {
    expect(targetsOf(textOf(page)).filter((target) => !isFound(page, target))).toEqual([]);
  });
});

describe("the pictures", () => {
  const pictures = [
    ...new Set(
      pages.flatMap((page) =>
        targetsOf(textOf(page))
          .filter((target) => target.endsWith(".png"))
          .map((target) => path.join(path.dirname(page), target)),
      ),
    ),
  ];

  it("are shown, and stay below 200 KB", () => {
    expect(pictures).toContain(path.join("assets", "pictures", "tong-hop.png"));
    expect(pictures).toContain(path.join("assets", "pictures", "bao-cao.png"));
    for (const picture of pictures) expect(statSync(path.join(root, picture)).size).toBeLessThan(200_000);
  });

  it("say in words what they show", () => {
    const silent = pages.filter((page) => /!\[\s*\]/u.test(textOf(page)));
    expect(silent).toEqual([]);
  });
});

describe("the folders' READMEs", () => {
  it.each(pages.filter((page) => /^(?:src|test)\//u.test(page)))("%s has at most 30 lines", (page) => {
    expect(textOf(page).trimEnd().split("\n").length).toBeLessThanOrEqual(30);
  });
});
