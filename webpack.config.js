import { createRequire } from "node:module";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack from "webpack";
import { fillManifest } from "./src/entries/install/fill-manifest.mjs";
import { sideload } from "./src/entries/install/sideload.mjs";
import { OfflinePlugin } from "./src/entries/page/offline/offline-plugin.mjs";
import { SingleFilePlugin } from "./src/entries/page/single/single-file-plugin.mjs";

const require = createRequire(import.meta.url);
const root = import.meta.dirname;

/** Office itself serves its library; a copy of ours would age and is not ours to ship. */
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const { version } = require("./package.json");

const typescript = {
  test: /\.tsx?$/u,
  exclude: /node_modules/u,
  // Types are checked by `npm run typecheck`; here they are only taken off.
  use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
};

/** The samples travel within the program. */
const workbooks = { test: /\.xlsx?$/u, type: "asset/inline" };

const styles = { test: /\.css$/u, use: [MiniCssExtractPlugin.loader, "css-loader"] };

/** Besides the browser's own, a worker of ours that inherits the page's policy. */
const parser = {
  javascript: { worker: ["InheritingWorker from ../../../adapters/browser/inheriting-worker", "..."] },
};

/** Keeps what was compiled for the next build of the same mode: what development kept, production cannot take up, nor the reverse. */
const cache = (name, mode) => ({
  type: "filesystem",
  name: `${name}-${mode}`,
  cacheDirectory: path.join(root, ".tmp/webpack"),
  buildDependencies: { config: [import.meta.filename] },
});

/**
 * Has the browser compile an entry as a whole while it comes in, aside from the main thread: nearly all of it runs for the first screen.
 * Put before names are made from contents, and after the minimizer, which would take it off.
 */
const compileAhead = new webpack.BannerPlugin({
  banner: "//# allFunctionsCalledOnLoad",
  raw: true,
  entryOnly: true,
  test: /\.js$/u,
  stage: webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE,
});

const resolve = { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] };

/** The command line: one file for Node, with the legacy reader in a file of its own. */
function commandLine(mode, out) {
  return {
    name: "cli",
    mode,
    target: "node20",
    entry: { "so-thi-dua": path.join(root, "src/entries/cli/main.ts") },
    output: {
      path: out,
      filename: "[name].cjs",
      chunkFilename: "[name].cjs",
      library: { type: "commonjs2" },
    },
    module: { rules: [typescript] },
    resolve,
    optimization: { minimize: true },
    devtool: false,
    performance: false,
    stats: "errors-warnings",
  };
}

/** The phases that `npm run bench` times. */
function benchmark(mode, out) {
  const entry = { phases: path.join(root, "test/bench/phases.ts") };
  return { ...commandLine(mode, out), name: "bench", entry };
}

/** What `npm run fuzz:bytes` runs. */
function byteFuzz(mode, out) {
  const entry = { "read-damaged": path.join(root, "test/fuzz/read-damaged.ts") };
  return { ...commandLine(mode, out), name: "fuzz", entry };
}

/** The task pane and the page: the same views, each joined to its own host. */
function web(mode, base) {
  return {
    name: "web",
    mode,
    cache: cache("web", mode),
    target: ["web", "es2022"],
    entry: {
      taskpane: path.join(root, "src/entries/taskpane/taskpane.ts"),
      page: path.join(root, "src/entries/page/page.ts"),
    },
    output: {
      path: path.join(root, "dist/web"),
      filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    module: { rules: [typescript, styles, workbooks], parser },
    resolve,
    devtool: mode === "production" ? false : "source-map",
    performance: false,
    stats: "errors-warnings",
    plugins: [
      new MiniCssExtractPlugin({
        filename: mode === "production" ? "[name].[contenthash:8].css" : "[name].css",
      }),
      new HtmlPlugin({
        template: "src/entries/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        templateParameters: { officeJs },
      }),
      new HtmlPlugin({ template: "src/entries/page/page.html", filename: "index.html", chunks: ["page"] }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons", to: "assets/icons" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => fillManifest(content.toString(), { base, version }),
          },
        ],
      }),
      ...(mode === "production" ? [compileAhead, new OfflinePlugin()] : []),
    ],
    devServer: { port: 3000, host: "localhost", hot: false, headers: { "Access-Control-Allow-Origin": "*" } },
  };
}

/** The page as one file that a double click opens: no server, no further part, the worker within. */
function singleFile(mode) {
  const startWorker = path.join(root, "src/entries/page/single/start-worker.ts");
  return {
    name: "single",
    mode,
    cache: cache("single", mode),
    target: ["web", "es2022"],
    entry: { single: path.join(root, "src/entries/page/single/single.ts") },
    output: { path: path.join(root, "dist"), filename: "single.js", publicPath: "" },
    module: {
      rules: [typescript, styles, workbooks],
      parser: { javascript: { ...parser.javascript, dynamicImportMode: "eager" } },
    },
    resolve,
    devtool: false,
    performance: false,
    stats: "errors-warnings",
    plugins: [
      new MiniCssExtractPlugin({ filename: "single.css" }),
      new webpack.NormalModuleReplacementPlugin(/engine\/start-worker$/u, startWorker),
      new SingleFilePlugin({ icon: path.join(root, "assets/icons/icon-32.png") }),
    ],
  };
}

/** Developers get certificates that their machine trusts; CI makes some without touching the system. */
async function httpsOptions() {
  const certificates = require("office-addin-dev-certs");
  if (!process.env.CI) return certificates.getHttpsServerOptions();
  const folder = path.join(root, ".tmp/certificates");
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  if (!existsSync(cert)) {
    mkdirSync(folder, { recursive: true });
    await certificates.generateCertificates(ca, cert, key, 365, ["localhost", "127.0.0.1"]);
  }
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}

function tellHowToOpen() {
  process.stdout.write(`${sideload(path.join(root, "manifest.xml"))}\n`);
}

export default async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  if (env.part === "cli") return commandLine(mode, env.out ?? path.join(root, "dist/cli"));
  if (env.part === "bench") return benchmark(mode, env.out ?? path.join(root, ".tmp/bench/phases"));
  if (env.part === "fuzz") return byteFuzz(mode, env.out ?? path.join(root, ".tmp/fuzz"));
  const base = typeof env.base === "string" ? env.base : undefined;
  const site = web(mode, base);
  if (env.WEBPACK_SERVE) {
    const server = { type: "https", options: await httpsOptions() };
    return { ...site, devServer: { ...site.devServer, server, onListening: tellHowToOpen } };
  }
  return [site, singleFile(mode), commandLine(mode, path.join(root, "dist/cli"))];
};
