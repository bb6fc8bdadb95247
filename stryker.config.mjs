/**
 * Mutation testing of the parts that decide, folder by folder and by hand: `MUTATION_FOLDER=law npm run mutation`.
 * mocha runs our jest tests, since it keeps one process for all mutants (test/mutation).
 */
const folder = process.env.MUTATION_FOLDER ?? "totals";

/** The law is asked through the rules, and the published cases of the law ask the rules. */
const tests = { law: "{law,rules}", rules: "{law,rules}", totals: "totals", review: "review" }[folder];
if (tests === undefined) throw new Error(`No mutation testing of "${folder}": law, rules, totals or review.`);

export default {
  mutate: [`src/core/${folder}/**/*.ts`],
  plugins: ["@stryker-mutator/mocha-runner"],
  testRunner: "mocha",
  mochaOptions: {
    "no-config": true,
    "no-package": true,
    require: ["./test/mutation/jest-in-mocha.cjs"],
    // A mutant's first failing test ends its run: what runs all rules comes last.
    spec: [`test/${tests}/**/!(every-rule).test.ts`, "test/rules/every-rule.test.ts"].slice(
      0,
      folder === "law" || folder === "rules" ? 2 : 1,
    ),
    // Cases of properties differ from run to run; the other two are slow, and ask of every case what others ask of one.
    ignore: [
      "test/{rules,review}/*.property.test.ts",
      "test/law/needs-review-both-ways.test.ts",
      "test/rules/criteria/every-criterion.test.ts",
    ],
  },
  coverageAnalysis: "perTest",
  // Such a mutant is fixed when its module loads: each would need a process of its own and all tests.
  ignoreStatic: true,
  concurrency: 1,
  // A timeout counts as noticed: on a busy machine a short one would flatter us. Endless loops are seen by their count before.
  timeoutMS: 60_000,
  // What a run found out is used by the next one, as far as code and tests are the same.
  incremental: true,
  incrementalFile: `.tmp/mutation/${folder}-known.json`,
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: `.tmp/mutation/${folder}.json` },
  tempDirName: `.tmp/stryker-${folder}`,
  ignorePatterns: [".tmp", "dist", "out", "test/{e2e,office,ui,host,fuzz,bench}", "*.log"],
};
