/** Writes the page's version into it, and the service worker that keeps this version, once all other files have their names. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

const { Compilation, sources } = webpack;
const template = readFileSync(path.join(import.meta.dirname, "service-worker.js"), "utf8");

/** The pane needs Office and so the network; licences and the manifest are read by people and by Office. */
const notKept = /^(?:taskpane|manifest|hosting\/|install\/)|\.(?:txt|map)$/u;

export class OfflinePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("OfflinePlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 100;
      compilation.hooks.processAssets.tap({ name: "OfflinePlugin", stage }, () => {
        writeVersion(compilation);
      });
    });
  }
}

function writeVersion(compilation) {
  const names = Object.keys(compilation.assets)
    .filter((name) => !notKept.test(name))
    .sort();
  const hash = createHash("sha256");
  for (const name of names) hash.update(name).update(compilation.assets[name].buffer());
  const version = hash.digest("hex").slice(0, 12);
  const put = (text) => text.replaceAll("__VERSION__", version);
  compilation.updateAsset("index.html", (old) => new sources.RawSource(put(old.source().toString())));
  const worker = put(template).replace('"__FILES__"', JSON.stringify(["./", ...names]));
  compilation.emitAsset("service-worker.js", new sources.RawSource(worker));
  // Asked for by a page that looks for a newer version; a script, since the page may open no connection.
  compilation.emitAsset("version.js", new sources.RawSource(`globalThis.soThiDuaNewest = "${version}";\n`));
}
