/** What is exported is for others: a function or value that no other file names, but to hand it on, is private or dead. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:tsx?|m?js)$/u.test(file) && !file.endsWith(".d.ts"))
    .map((file) => path.join(folder, file));
}

const words = new Map(
  [...sourcesIn("src"), ...sourcesIn("test"), "webpack.config.js"].map((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    const own = text.replace(/^export (?:type )?\{[^}]*\} from .*$/gmu, "");
    return [file, { text, named: new Set(own.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)) }] as const;
  }),
);

/** How many files name a word, those left out that only hand it on. */
const uses = new Map<string, number>();
for (const { named } of words.values()) for (const word of named) uses.set(word, (uses.get(word) ?? 0) + 1);

it("every exported function and value is named by another file", () => {
  const alone = [...words]
    .filter(([file]) => file.startsWith("src"))
    .flatMap(([file, { text }]) =>
      [...text.matchAll(/^export (?:async )?(?:function\*?|const|class) ([\p{L}\p{N}_$]+)/gmu)]
        .filter(([, name]) => (uses.get(name ?? "") ?? 0) < 2)
        .map(([, name]) => `${file}: ${name ?? ""}`),
    );
  expect(alone).toEqual([]);
});
