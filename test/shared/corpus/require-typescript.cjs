/** Lets a plain child process require our TypeScript: types are stripped, modules become CommonJS. */
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname, resolve } = require("node:path");
const { transformSync } = require("@swc/core");

const jsc = { parser: { syntax: "typescript" }, target: "es2022" };

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc,
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
};

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  const path =
    request.startsWith(".") && parent?.filename ? resolve(dirname(parent.filename), request) : request;
  try {
    return resolveFilename.call(this, path, parent, ...rest);
  } catch (error) {
    if (path === request) throw error;
    return resolveFilename.call(this, `${path}.ts`, parent, ...rest);
  }
};
