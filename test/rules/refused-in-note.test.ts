import { refusedInNote } from "../../src/core/rules/problems/refused-in-note";
import { buildEntry, buildList } from "./build-entry";
import type { RowContent } from "./build-entry";
import { describeRule } from "./describe-rule";

const list = buildList({ fields: ["fullName", "titles", "note"] });
const row = (note: string, cells: RowContent = {}, of = list) =>
  buildEntry(of, { cells: { fullName: "Vũ Thị Hạnh", titles: ["LDTT", "CSTDCS"], note, ...cells } });

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
        params: { awards: ["LDTT", "CSTDCS"], raw: note },
      },
    ],
  })),
  ...none.map((note) => ({ name: `“${note}” is no refusal`, given: [row(note)], expect: [] })),
  { name: "a row that proposes nothing", given: [row("Rút tên", { titles: [] })], expect: [] },
  {
    name: "a list of results",
    given: [row("Rút tên", {}, buildList({ kind: "award-results", fields: ["fullName", "titles", "note"] }))],
    expect: [],
  },
]);
