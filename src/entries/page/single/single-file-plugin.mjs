/** Writes the whole page as one HTML file: program, style and icon inside, allowed by their hashes and nothing else. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

const { Compilation, sources } = webpack;
const template = readFileSync(path.join(import.meta.dirname, "single.html"), "utf8");
const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

export class SingleFilePlugin {
  constructor({ icon }) {
    this.icon = `data:image/png;base64,${readFileSync(icon).toString("base64")}`;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SingleFilePlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SingleFilePlugin", stage }, () => {
        this.join(compilation);
      });
    });
  }

  join(compilation) {
    const text = (end) => {
      const names = Object.keys(compilation.assets).filter((name) => name.endsWith(end));
      if (names.length !== 1) throw new Error(`One ${end} was expected, not ${names.join(", ")}.`);
      return compilation.assets[names[0]].source().toString();
    };
    // Within a script element nothing may look like its end, or like a comment of old.
    const program = text(".js").replace(/<(?=\/script|!--|script)/giu, "\\x3c");
    const style = text(".css");
    const values = {
      "<!-- STYLE -->": `<style>${style}</style>`,
      "<!-- PROGRAM -->": `<script id="program">${program}</script>`,
      __ICON__: this.icon,
      __STYLE_HASH__: hashOf(style),
      __PROGRAM_HASH__: hashOf(program),
    };
    for (const mark of Object.keys(values))
      if (!template.includes(mark)) throw new Error(`${mark} is missing in single.html.`);
    // Its hashes hold for these very bytes: nothing may shorten them afterwards.
    const html = Object.entries(values).reduce(
      (whole, [mark, value]) => whole.split(mark).join(value),
      template,
    );
    for (const name of Object.keys(compilation.assets)) compilation.deleteAsset(name);
    compilation.emitAsset("so-thi-dua.html", new sources.RawSource(html), { minimized: true });
  }
}
