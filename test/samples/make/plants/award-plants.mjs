/** Planted mix-ups of awards, wrong signers and instruments that no longer hold. */
import { prizeVnd } from "../world/awards.mjs";
import { fighter, teacher } from "./pick.mjs";

const asks = (raw, titles) => () => ({ titles: titles ?? [], raw: { titles: raw }, normal: { titles } });

const mixedForms = [
  {
    list: "luong-the-vinh/2024",
    nth: 4,
    among: teacher,
    change: asks("Giấy khen của Chủ tịch UBND xã", ["GK_UBND_XA"]),
    at: "titles",
    note: "a form in the column of titles",
  },
  {
    list: "mn-phu-hoa/2024",
    nth: 5,
    among: teacher,
    change: () => ({
      titles: [],
      raw: { titles: null, awards: "Lao động tiên tiến" },
      normal: { awards: ["LDTT"] },
    }),
    at: "awards",
    note: "a title in the column of forms",
  },
  {
    list: "thcs-phu-hoa/2021",
    nth: 5,
    among: teacher,
    change: asks("Giấy khen của Chủ tịch UBND huyện", ["GK_UBND_HUYEN"]),
    at: "titles",
    note: "a form in the column of titles",
  },
].map((plant) => ({ ...plant, code: "title-form-mixed-up" }));

const mixedNominees = [
  {
    list: "mn-phu-hoa/2024",
    nth: 6,
    among: teacher,
    change: asks("Tập thể LĐTT", ["TTLDTT"]),
    note: "a collective's title for a person",
  },
  {
    list: "thcs-thanh-an/2024",
    nth: 14,
    among: teacher,
    change: asks("TTLĐTT", ["TTLDTT"]),
    note: "a collective's title for a person",
  },
  {
    list: "th-dong-xuan/2022/units",
    nth: 0,
    among: (unit) => unit.collectiveName === "Tổ Văn phòng",
    change: asks("Chiến sĩ thi đua cơ sở", ["CSTDCS"]),
    note: "a person's title for a team",
  },
].map((plant) => ({ ...plant, at: "titles", code: "individual-collective-mixed-up" }));

const bestWorker = [
  { list: "thcs-dong-xuan/2024", nth: 12, change: asks("LĐXS", null) },
  { list: "hoa-mai/2024", nth: 11, change: asks("Lao động xuất sắc", null) },
  { list: "rollup-2021/people", nth: 50, change: asks("Lao động xuất sắc", null) },
].map((plant) => ({
  ...plant,
  among: teacher,
  at: "titles",
  code: "ldxs-individual",
  note: "no individual title of this name",
}));

const decidedBy = (number, day, text) => ({
  raw: { decision: `${number} ngày ${text}` },
  normal: { decision: { number, date: day } },
});

const signers = [
  {
    list: "hoa-sua/2024",
    nth: 6,
    among: teacher,
    change: () => decidedBy("1905/QĐ-UBND", "2025-07-25", "25/07/2025 của UBND huyện An Thịnh"),
    at: "decision",
    note: "no district decides after 30 June 2025",
  },
  {
    list: "hoa-sua/2022",
    nth: 1,
    among: fighter,
    change: () => decidedBy("187/QĐ-UBND", "2023-08-11", "11/08/2023 của UBND xã Tân Lập"),
    at: "decision",
    note: "CSTĐCS was the district chair's before July 2025",
  },
  {
    list: "rollup-2023/units",
    nth: 2,
    among: (unit) => unit.team === null,
    change: ({ decision }) => ({
      titles: ["TTLDXS"],
      money: prizeVnd("TTLDXS", "collective", decision.date),
    }),
    named: "issuingUnit",
    orAt: ["title", "titles"],
    note: "TTLĐXS is the province chair's, the list is the district's",
  },
  {
    list: "commune-2025/units",
    named: "issuingUnit",
    orAt: ["title"],
    note: "TTLĐTT was the district chair's before July 2025, the list is the commune's of May",
  },
].map((plant) => ({ ...plant, code: "authority-wrong" }));

const cites = (text) => ({ named: "basis", claims: () => text });
const instruments = [
  {
    list: "hoa-mai/2024",
    ...cites("(Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ)"),
    note: "ended on 31 December 2023",
  },
  {
    list: "luong-the-vinh/2024",
    ...cites("(Thực hiện Luật Thi đua, khen thưởng số 15/2003/QH11)"),
    note: "ended on 31 December 2023",
  },
  {
    list: "cluster/2023",
    ...cites("(Căn cứ Thông tư số 21/2020/TT-BGDĐT ngày 31/7/2020 của Bộ Giáo dục và Đào tạo)"),
    note: "replaced from 15 February 2024",
  },
].map((plant) => ({ ...plant, code: "instrument-expired", severity: "query" }));

const contestOf = (level) => ({
  titles: [`GVDG_${level === "tỉnh" ? "TINH" : "HUYEN"}`],
  contestText: `Giáo viên dạy giỏi cấp ${level}`,
});
const recognised = (contest, nth, level, number, date) => (world) => ({
  ...world.contests[contest].filter((one) => one.result === "dat")[nth],
  ...contestOf(level),
  decision: { number, date },
});
const kept = [
  {
    list: "contest/kept",
    add: recognised("huyen-thcs-2024", 1, "tỉnh", "356/QĐ-SGDĐT", "2021-03-19"),
    at: "decision",
    orAt: ["titles", "decisionDate"],
    code: "gvdg-expired",
    severity: "query",
    also: ["criterion-not-met"],
    note: "recognised in 2020-2021, kept to 2023-2024",
  },
  {
    list: "contest/kept",
    add: recognised("huyen-thcs-2022", 4, "huyện", "241/QĐ-PGDĐT", "2023-02-17"),
    at: "decision",
    orAt: ["titles", "decisionDate"],
    code: "gvdg-expired",
    severity: "query",
    also: ["criterion-not-met"],
    note: "recognised by the district in 2022-2023, kept to 2023-2024",
  },
  {
    list: "contest/kept",
    add: recognised("huyen-th-2023", 2, "huyện", "58/QĐ-UBND", "2025-07-15"),
    at: "titles",
    orAt: ["decisionDate", "decision"],
    code: "gvdg-district-ended",
    also: ["authority-wrong"],
    note: "no contest of a district after 30 June 2025",
  },
];

export const awardPlants = [
  ...mixedForms,
  ...mixedNominees,
  ...bestWorker,
  ...signers,
  ...instruments,
  ...kept,
];
