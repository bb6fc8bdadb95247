import type { Entry } from "../../src/core/domain";
import { valueUnknown } from "../../src/core/rules/problems/value-unknown";
import { buildEntry, buildList, unread } from "./build-entry";
import type { RowContent } from "./build-entry";
import { describeRule } from "./describe-rule";

const row = (cells: RowContent, list = buildList()) => [
  buildEntry(list, { cells: { fullName: "Bùi Văn Hùng", ...cells } }),
];
const unknown = (cell: string, field: string, severity: string) => [
  { code: "value-unknown", cell, severity, params: { field } },
];

describeRule(valueUnknown, [
  { name: "a known title", given: row({ titles: ["LDTT"] }), expect: [] },
  {
    name: "an unknown title",
    given: row({ titles: unread("Giáo viên xuất sắc") }),
    expect: unknown("E8", "titles", "error"),
  },
  {
    name: "an unknown rating",
    given: row({ rating: unread("Tạm được"), titles: ["LDTT"] }),
    expect: unknown("F8", "rating", "error"),
  },
  ...(
    [
      ["HTTVN", "Hoàn thành tốt nhiệm vụ"],
      ["HTTN", "Hoàn thành tốt nhiệm vụ"],
      ["Hoàn thành xuất xắc nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ"],
      ["Hoàn thàh tốt nhiệm vụ", "Hoàn thành tốt nhiệm vụ"],
      ["Hoàn thành tốtt nhiệm vụ", "Hoàn thành tốt nhiệm vụ"],
    ] as const
  ).map(([raw, meant]) => ({
    name: `a rating with a slip of the hand, “${raw}”, is a question with a proposal`,
    given: row({ rating: unread(raw), titles: ["LDTT"] }),
    expect: [{ code: "value-unknown", cell: "F8", severity: "query", params: { raw, meant } }],
  })),
  ...["HTXNV", "HTN", "Tất"].map((raw) => ({
    name: `a rating that may be one or the other, or is too short to tell: “${raw}”`,
    given: row({ rating: unread(raw), titles: ["LDTT"] }),
    expect: [{ code: "value-unknown", cell: "F8", severity: "error", params: { raw, meant: null } }],
  })),
  {
    name: "an unknown rating where nothing is proposed",
    given: row({ rating: unread("Giỏi") }),
    expect: unknown("F8", "rating", "query"),
  },
  {
    name: "an unreadable amount is a question",
    given: row({ money: unread("x") }),
    expect: unknown("H8", "money", "query"),
  },
  ...["Chưa xếp loại", "KXL", "Nghỉ thai sản", "Chuyển công tác", "Hợp đồng"].map((raw) => ({
    name: `a rating “${raw}” is an answer`,
    given: row({ rating: unread(raw) }),
    expect: [],
  })),
  ...[
    "Giấy khen của Đảng ủy",
    "Bằng khen Trung ương Đoàn",
    "Nhà giáo ưu tú",
    "Kỷ niệm chương Vì sự nghiệp",
  ].map((raw) => ({
    name: `“${raw}” of another body is a question`,
    given: row({ titles: unread(raw) }),
    expect: unknown("E8", "titles", "query"),
  })),
  {
    name: "a birth date beside another number is a question",
    given: row({ birthDate: unread("12/06/1980 (CCCD ghi 1981)") }),
    expect: unknown("C8", "birthDate", "query"),
  },
  {
    name: "a birth date that is no date is a question",
    given: row({ birthDate: unread("không rõ") }),
    expect: unknown("C8", "birthDate", "query"),
  },
  {
    name: "an impossible date is another problem",
    given: row({ birthDate: unread("31/02/1985") }),
    expect: [],
  },
  { name: "a dash says nothing", given: row({ money: unread("-") }), expect: [] },
  ...["--", "- / -", "…", "Không", "k", ""].map((raw) => ({
    name: `“${raw}” says nothing`,
    given: row({ money: unread(raw) }),
    expect: [],
  })),
  {
    name: "a form that was not understood, without which nothing is decided",
    given: row({ awards: unread("Tạm không") }, buildList({ fields: ["fullName", "awards"] })),
    expect: unknown("C8", "awards", "error"),
  },
  {
    name: "a collective's rating that was not understood, without which its title is not decided",
    given: row(
      { unitRating: unread("Tạm không"), titles: ["TTLDTT"] },
      buildList({ fields: ["fullName", "unitRating", "titles"] }),
    ),
    expect: unknown("C8", "unitRating", "error"),
  },
  ...(
    [
      "result",
      "level",
      "recruitedOn",
      "initiativeLevel",
      "headcount",
      "countLDTT",
      "countCSTDCS",
      "countHTNV",
      "votes",
      "votePercent",
    ] as const
  ).map((field) => ({
    name: `a text that was not understood: ${field}, which would help`,
    given: row({ [field]: unread("không rõ") }, buildList({ fields: ["fullName", field] })),
    expect: unknown("C8", field, "query"),
  })),
  {
    name: "a day of recruitment that does not exist is another problem",
    given: row({ recruitedOn: unread("31/02/2024") }),
    expect: [],
  },
  {
    name: "months of service in place of a day, which what they leave open asks about",
    given: ["4 tháng", 3].flatMap((raw) => row({ recruitedOn: unread(raw), titles: ["LDTT"] })),
    expect: [],
  },
  {
    name: "the same where nothing is proposed",
    given: row({ recruitedOn: unread(3), titles: [] }),
    expect: unknown("Z8", "recruitedOn", "query"),
  },
  {
    name: "a decision in words without number and date",
    given: row({ decision: unread("theo QĐ") }),
    expect: [],
  },
  {
    name: "two columns that name two titles: perhaps of two stages, so a question",
    given: [
      {
        ...buildEntry(buildList(), {}),
        fields: { titles: { cells: { D8: "CSTĐCS", E8: "LĐTT" }, value: null } },
      },
    ],
    expect: [{ code: "value-unknown", severity: "query", params: { field: "titles", raw: "CSTĐCS, LĐTT" } }],
  },
  {
    name: "two cells that name two decisions",
    given: [
      {
        ...row({})[0],
        fields: { decision: { cells: { I8: "12/QĐ", J8: "13/QĐ" }, value: null } },
      } as Entry,
    ],
    expect: [
      {
        code: "value-unknown",
        cell: "I8",
        severity: "query",
        params: { field: "decision", raw: "12/QĐ, 13/QĐ" },
      },
    ],
  },
  {
    name: "a rating among the forms is another problem",
    given: row({ awards: unread("HTXSNV") }, buildList({ fields: ["fullName", "awards"] })),
    expect: [],
  },
  {
    name: "a rating among the titles explains no text among the forms",
    given: row(
      { titles: unread("HTXSNV"), awards: unread("Quà") },
      buildList({ fields: ["fullName", "titles", "awards"] }),
    ),
    expect: unknown("D8", "awards", "error"),
  },
  {
    name: "a rating of a collective is another problem, LĐXS is none there",
    given: [
      ...row({ titles: unread("HTXSNV") }).map((entry) => ({ ...entry, kind: "collective" as const })),
      ...row({ titles: unread("LĐXS") }).map((entry) => ({ ...entry, kind: "collective" as const, row: 9 })),
    ],
    expect: [{ code: "value-unknown", params: { raw: "LĐXS" } }],
  },
  {
    name: "a rating among the titles explains no other cell",
    given: row({ titles: unread("HTXSNV"), money: unread("x") }),
    expect: unknown("H8", "money", "query"),
  },
  {
    name: "what the reader says of another cell explains nothing here, and its word is shown",
    given: row(
      { money: unread("0,2") },
      buildList({
        readIssues: [
          { code: "ambiguous-money", cell: "H9", detail: "0,2" },
          { code: "whitespace", cell: "H8", detail: "dấu cách" },
        ],
      }),
    ),
    expect: [{ code: "value-unknown", cell: "H8", params: { detail: "dấu cách" } }],
  },
  {
    name: "a rating among the titles is another problem",
    given: row({ titles: unread("HTXSNV") }),
    expect: [],
  },
  { name: "LĐXS of a person is another problem", given: row({ titles: unread("LĐXS") }), expect: [] },
  {
    name: "what the reader explains better is left to it",
    given: row(
      { money: unread("0,2") },
      buildList({ readIssues: [{ code: "ambiguous-money", cell: "H8", detail: "0,2" }] }),
    ),
    expect: [],
  },
]);
