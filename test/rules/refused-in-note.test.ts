import { refusedInNote } from "../../src/core/rules/problems/refused-in-note";
import { buildEntry, buildList } from "./build-entry";
import type { RowContent } from "./build-entry";
import { describeRule } from "./describe-rule";

const list = buildList({ fields: ["fullName", "titles", "note"] });
const row = (note: string, cells: RowContent = {}, of = list) =>
  buildEntry(of, { cells: { fullName: "Vũ Thị Hạnh", titles: ["LDTT", "CSTDCS"], note, ...cells } });

const results = buildList({ kind: "award-results", fields: ["fullName", "titles", "note"] });
const written = (raw: string, of = list) => {
  const entry = row("", { titles: ["LDTT"] }, of);
  return { ...entry, fields: { ...entry.fields, titles: { cell: "C8", raw, value: ["LDTT"] as const } } };
};

const refused = [
  "Rút tên",
  "xin rút",
  "Đã rút khỏi danh sách",
  "Không xét thi đua",
  "Chưa xét do mới chuyển về",
  "Đề nghị không xét",
  "Không đủ điều kiện (nghỉ quá số ngày)",
  "Không đạt.",
  "Loại",
];
const none = [
  "Không đạt GVDG cấp xã",
  "Loại A",
  "Chưa đủ hồ sơ",
  "Không có",
  "Rút kinh nghiệm năm trước",
  "Tổ trưởng",
];

describeRule(refusedInNote, [
  ...refused.map((note) => ({
    name: `a proposal with “${note}”`,
    given: [row(note)],
    expect: [
      {
        code: "refused-in-note",
        cell: "D8",
        severity: "query",
        params: { awards: ["LDTT", "CSTDCS"], raw: note, place: "note" },
      },
    ],
  })),
  {
    name: "that very title, where the remark names one of two",
    given: [row("Không đạt LĐTT")],
    expect: [
      { code: "refused-in-note", cell: "D8", severity: "query", params: { awards: ["LDTT"], place: "note" } },
    ],
  },
  ...none.map((note) => ({ name: `“${note}” is no refusal`, given: [row(note)], expect: [] })),
  ...["CSTĐCS (xin rút)", "LĐTT -> không", "LĐTT → không xét", "LĐTT - chưa xét", "LĐTT\nRút tên"].map(
    (raw) => ({
      name: `the award's own cell holds “${raw}”`,
      given: [written(raw)],
      expect: [
        {
          code: "refused-in-note",
          cell: "C8",
          severity: "query",
          params: { awards: ["LDTT"], raw, place: "award" },
        },
      ],
    }),
  ),
  ...["LĐTT (đi học)", "LĐTT, CSTĐCS", "LĐTT - Loại A", "CSTĐCS, không"].map((raw) => ({
    name: `the award's own cell holds “${raw}” and takes nothing back`,
    given: [written(raw)],
    expect: [],
  })),
  { name: "a row that proposes nothing", given: [row("Rút tên", { titles: [] })], expect: [] },
  {
    name: "an award that a list of results names and takes back",
    given: [written("LĐTT (không đạt)", results)],
    expect: [
      {
        code: "refused-in-note",
        cell: "C8",
        severity: "query",
        params: { awards: ["LDTT"], place: "award" },
      },
    ],
  },
  {
    name: "a list of results",
    given: [row("Rút tên", {}, results)],
    expect: [],
  },
]);
