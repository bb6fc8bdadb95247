import { individualCollectiveMixedUp } from "../../src/core/rules/problems/individual-collective-mixed-up";
import { buildEntry, buildList, unread } from "./build-entry";
import { describeRule } from "./describe-rule";

const list = buildList();

describeRule(individualCollectiveMixedUp, [
  { name: "a person's title", given: [buildEntry(list, { cells: { titles: ["LDTT"] } })], expect: [] },
  {
    name: "a collective's title on a person's row",
    given: [buildEntry(list, { cells: { fullName: "Lê Thị Lan", titles: ["TTLDTT"] } })],
    expect: [
      {
        code: "individual-collective-mixed-up",
        cell: "E8",
        severity: "error",
        params: { nominee: "individual" },
      },
    ],
  },
  {
    name: "a person's title on a collective's row",
    given: [buildEntry(list, { kind: "collective", cells: { titles: ["CSTDCS"] } })],
    expect: [{ code: "individual-collective-mixed-up", cell: "E8", params: { award: "CSTDCS" } }],
  },
  {
    name: "a section row's title is pointed at by the name",
    given: [
      buildEntry(list, { cells: { fullName: "Lê Thị Lan" }, awards: [{ award: "TTLDTT", cell: "A5" }] }),
    ],
    expect: [{ code: "individual-collective-mixed-up", cell: "B8" }],
  },
  {
    name: "also where a classification stands among the titles",
    given: [
      buildEntry(list, {
        cells: { titles: unread("HTXSNV, TTLĐTT") },
        awards: [{ award: "TTLDTT", cell: "E8" }],
      }),
    ],
    expect: [{ code: "individual-collective-mixed-up", cell: "E8", params: { award: "TTLDTT" } }],
  },
  {
    name: "a person's title beside LĐXS of a collective",
    given: [
      buildEntry(list, {
        kind: "collective",
        cells: { titles: unread("LĐXS, CSTĐCS") },
        awards: [{ award: "CSTDCS", cell: "E8" }],
      }),
    ],
    expect: [{ code: "individual-collective-mixed-up", params: { award: "CSTDCS", nominee: "collective" } }],
  },
  {
    name: "LĐXS of a person is another problem",
    given: [
      buildEntry(list, { cells: { titles: unread("LĐXS") }, awards: [{ award: "TTLDXS", cell: "E8" }] }),
    ],
    expect: [],
  },
]);
