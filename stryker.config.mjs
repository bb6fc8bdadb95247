/**
 * Mutation testing of the parts that decide. All of it takes hours on two cores, so it is run by hand, folder by folder:
 * MUTATION_TESTS=law npm run mutation -- --mutate "src/core/law/*.ts"
 */
const tests = process.env.MUTATION_TESTS ?? "{law,rules,totals,review}";
const typescript = [
  "@swc/jest",
  { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
];

export default {
  mutate: ["src/core/{law,rules,totals,review}/**/*.ts", "!src/**/index.ts"],
  testRunner: "jest",
  jest: {
    projectType: "custom",
    config: {
      testEnvironment: "node",
      transform: { "^.+\\.(ts|mjs|js)$": typescript },
      transformIgnorePatterns: ["/node_modules/(?!(.*/)?(hucre)/)"],
      testMatch: [`<rootDir>/test/${tests}/**/!(*.property).test.ts`],
    },
  },
  coverageAnalysis: "perTest",
  // A mutant that is fixed when its module loads would need all tests again.
  ignoreStatic: true,
  concurrency: 1,
  dryRunTimeoutMinutes: 30,
  timeoutMS: 20_000,
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: ".tmp/mutation/report.json" },
  tempDirName: ".tmp/stryker",
  ignorePatterns: [".tmp", "dist", "out", "test/{e2e,office,ui,host,fuzz,bench}", "*.log"],
};
