/** Types are checked by `tsc`; here swc only strips them. hucre ships ES modules, hence the two transform lines. */
const transform = {
  "^.+\\.(ts|tsx|mjs|js)$": [
    "@swc/jest",
    { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } }, module: { type: "commonjs" } },
  ],
};
const base = {
  rootDir: __dirname,
  testEnvironment: "node",
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json"],
  transform,
  transformIgnorePatterns: ["/node_modules/(?!(.*/)?(hucre)/)"],
};
const lane = (name, folder) => ({ ...base, displayName: name, testMatch: [`<rootDir>/test/${folder}/**/*.test.ts`] });

/** `npm test` runs the project "node" alone; the other lanes need programs or files that a bare machine lacks. */
module.exports = {
  projects: [
    {
      ...base,
      displayName: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/(e2e|fuzz|hostile|office|shared|soak)/"],
    },
    lane("e2e", "e2e"),
    lane("fuzz", "{fuzz,hostile}"),
    lane("office", "office"),
    lane("shared", "shared"),
    lane("soak", "soak"),
  ],
};
