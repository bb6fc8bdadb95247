/** A report of two hundred pages takes seconds to build; the pane's own thread does it only where the browser starts no worker. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../../src");
const sourcesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => path.join(folder, name));
const textOf = (source: string): string => readFileSync(path.join(root, source), "utf8");

const engine = path.join("entries", "page", "engine");
const hosts = ["ui", "entries/page", "entries/taskpane"]
  .flatMap(sourcesIn)
  .filter((source) => !source.startsWith(engine));

it("the pane and the page call no builder of documents or workbooks", () => {
  const calling = /create(?:DocumentBuilder|WorkbookBuilder|TemplateFiller)\(|write-document/u;
  expect(hosts.length).toBeGreaterThan(20);
  expect(hosts.filter((source) => calling.test(textOf(source)))).toEqual([]);
});

it("the engine that calls them is named by its worker, and by the client for browsers that start none", () => {
  const naming = ["entries/page", "entries/taskpane"]
    .flatMap(sourcesIn)
    .filter((source) =>
      /createEngine\b.*(?:from|import)\W+"\.\/engine"|createEngine\b.*import\("\.\/engine"\)/u.test(
        textOf(source),
      ),
    );
  const allowed = ["engine-client.ts", "engine.worker.ts"].map((name) => path.join(engine, name));
  expect(naming.sort()).toEqual(allowed);
});
