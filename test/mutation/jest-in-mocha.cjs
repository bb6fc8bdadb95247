/**
 * Lets mocha run our jest tests, in one living process that mutants are switched in: jest would load everything anew for each.
 * Adds to mocha's own interface `each`, `test`, `beforeAll`, `afterAll` and `expect`; no mocks, no snapshots.
 */
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { transformSync } = require("@swc/core");
const { expect } = require("expect");
const { bind } = require("jest-each");
const { interfaces } = require("mocha");
const { forgetNew, memories } = require("./memories.cjs");

const offerMocha = interfaces.bdd;
interfaces.bdd = (suite) => {
  offerMocha(suite);
  suite.on("pre-require", (context) => {
    const { it, describe, before, after } = context;
    it.each = bind(it, false);
    describe.each = bind(describe, false);
    Object.assign(context, { test: it, beforeAll: before, afterAll: after, expect });
  });
};

globalThis.memories = memories;
const ours = `"use strict"; const { Map, WeakMap } = globalThis.memories;`;
const options = { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } };

Module._extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), { ...options, filename });
  module._compile(`${ours} ${code}`, filename);
};

// "./award-columns" means the code, not the data beside it: what was added first is looked for first.
const readJson = Module._extensions[".json"];
delete Module._extensions[".json"];
Module._extensions[".json"] = readJson;

/** Stryker would start a new process for each mutant that also runs while test files load; where a test runs it too, it need not. */
function forgetWhatLoadingRan() {
  const { static: onLoading, perTest } = globalThis.__stryker__?.mutantCoverage ?? {
    static: {},
    perTest: {},
  };
  for (const mutants of Object.values(perTest)) for (const id of Object.keys(mutants)) delete onLoading[id];
}

exports.mochaHooks = { beforeEach: forgetNew, afterAll: forgetWhatLoadingRan };
