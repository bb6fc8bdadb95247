/** Who may import whom. Each rule says why; the picture in the README follows from these. */
const inside = (folder) => `^src/core/${folder}/`;
const only = (name, from, allowed, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: { path: "^src/core/", pathNot: [from, ...allowed] },
});

/** Rooms of one folder in the order in which they lean on each other; the files beside them join all. */
const inOrder = (folder, rooms) =>
  rooms.map((room, at) => ({
    name: `${folder}-goes-on-from-${room}`,
    severity: "error",
    comment: "What comes earlier knows nothing of what is made of it.",
    from: { path: inside(`${folder}/${room}`) },
    to: { path: `^src/core/${folder}/(?:(?:${[...rooms.slice(at + 1), "-"].join("|")})/|[^/]+$)` },
  }));
const reading = "values words sheet header headings profile columns record rows list entries fixes".split(
  " ",
);
/** What the rooms behind the rules may see of the core. */
const decided = "domain text law findings rules totals messages check.ts";
const afterwards = {
  messages: "domain text law findings rules claims ports.ts",
  "settings-sheet": "domain text law messages",
  review: decided,
  report: `${decided} settings-sheet review`,
  claims: "domain text law rules messages report",
  compare: "domain messages",
  template: "domain text law messages report",
  dossier: `${decided} settings-sheet review report`,
  returns: `${decided} settings-sheet review report intake compare template dossier`,
};
const checking = "judging criteria cells lookup places facts".split(" ");

module.exports = {
  forbidden: [
    ...inOrder("intake", reading),
    ...inOrder("rules", checking),
    {
      name: "no-rule-sees-another",
      severity: "error",
      comment: "One problem a file: a rule can be read, changed and taken out alone.",
      from: { path: inside("rules/problems") },
      to: { path: inside("rules/problems") },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "A cycle means that two parts are one, or that a noun is in the wrong place.",
      from: {},
      to: { circular: true },
    },
    {
      name: "core-stays-pure",
      severity: "error",
      comment: "The core runs in Excel, a page and Node alike, so it names none of them.",
      from: { path: "^src/core/" },
      to: { path: "^src/(adapters|ui|entries)/" },
    },
    {
      name: "core-uses-zod-only",
      severity: "error",
      comment:
        "Every other library is an outside thing and sits in one adapter; fastest-levenshtein has no host and serves intake alone.",
      from: { path: "^src/core/", pathNot: "^src/core/intake/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "node_modules/zod" },
    },
    {
      name: "intake-uses-levenshtein-only",
      severity: "error",
      comment: "Header typing errors are measured by a kept library.",
      from: { path: inside("intake") },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "node_modules/(zod|fastest-levenshtein)" },
    },
    only("domain-knows-nothing", inside("domain"), [], "The nouns come before everything."),
    only(
      "text-knows-domain",
      inside("text"),
      [inside("domain")],
      "Text is folded and decoded without knowing lists or law.",
    ),
    only("law-knows-domain", inside("law"), [inside("domain")], "Dated values know no workbook."),
    only(
      "intake-knows-text",
      inside("intake"),
      [inside("domain"), inside("text"), inside("law")],
      "Reading knows words and award names, never rules.",
    ),
    only(
      "findings-know-domain",
      inside("findings"),
      [inside("domain")],
      "A code is a code; its sentence is in messages.",
    ),
    only(
      "rules-know-law",
      inside("rules"),
      [inside("domain"), inside("law"), inside("findings"), inside("text")],
      "Rules see facts and law, never how a cell was read.",
    ),
    only(
      "totals-know-rules",
      inside("totals"),
      [inside("domain"), inside("law"), inside("rules"), inside("text")],
      "Totals are counted once, after the rules.",
    ),
    ...Object.entries(afterwards).map(([folder, seen]) =>
      only(
        `${folder}-knows-what-its-readme-says`,
        inside(folder),
        seen
          .split(" ")
          .map((room) => (room.endsWith(".ts") ? `^src/core/${room.replace(".", "\\.")}$` : inside(room))),
        "What is said, shown and sent back comes after what is found, and sees no more than it says.",
      ),
    ),
    {
      name: "review-comes-after-the-check",
      severity: "error",
      comment: "Decisions stand beside a finished check; nothing that checks may lean on them.",
      from: { path: "^src/core/(domain|text|law|intake|findings|rules|totals|check\\.ts)" },
      to: { path: inside("review") },
    },
    {
      name: "only-the-door-sees-claims",
      severity: "error",
      comment:
        "Claims judge a finished report against a finished check; nothing before them may lean on them but the sentences that say their reasons.",
      from: { path: "^src/core/", pathNot: "^src/core/(claims/|index\\.ts$|messages/claim-)" },
      to: { path: inside("claims") },
    },
    {
      name: "nothing-sees-the-door",
      severity: "error",
      comment: "index.ts is for the outside; inside it would make cycles.",
      from: { path: "^src/core/.+", pathNot: "^src/core/index\\.ts$" },
      to: { path: "^src/core/index\\.ts$" },
    },
    {
      name: "adapters-stand-alone",
      severity: "error",
      comment: "Two adapters meet only in an entry.",
      from: { path: "^src/adapters/([^/]+)/" },
      to: { path: "^src/adapters/([^/]+)/", pathNot: "^src/adapters/$1/" },
    },
    {
      name: "adapters-use-the-door",
      severity: "error",
      comment: "Adapters see the public door and the ports, not the core's rooms.",
      from: { path: "^src/adapters/" },
      to: { path: "^src/core/", pathNot: "^src/core/(index|ports)\\.ts$" },
    },
    {
      name: "ui-uses-the-door",
      severity: "error",
      comment: "Views show what the core decided.",
      from: { path: "^src/ui/" },
      to: { path: "^src/(core|adapters|entries)/", pathNot: "^src/core/index\\.ts$" },
    },
    {
      name: "entries-seen-by-none",
      severity: "error",
      comment: "Entries join the parts; nothing may lean on them.",
      from: { path: "^src/(core|adapters|ui)/" },
      to: { path: "^src/entries/" },
    },
    {
      name: "one-home-for-each-library",
      severity: "error",
      comment: "Changing a spreadsheet library is one folder's work.",
      from: { path: "^src/", pathNot: "^src/adapters/xlsx/" },
      to: { path: "node_modules/(hucre|@e965/xlsx)/" },
    },
    {
      name: "one-home-for-comlink",
      severity: "error",
      comment: "How page and worker talk is one folder's work.",
      from: { path: "^src/", pathNot: "^src/adapters/browser/" },
      to: { path: "node_modules/comlink/" },
    },
    {
      name: "one-home-for-docx",
      severity: "error",
      comment: "Changing the document library is one folder's work.",
      from: { path: "^src/", pathNot: "^src/adapters/docx/" },
      to: { path: "node_modules/(docx|@xmldom/xmldom)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
