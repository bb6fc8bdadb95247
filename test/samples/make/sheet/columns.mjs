/**
 * The columns that school lists have. A column says how it is headed, what a cell shows (`write`) and what a reader
 * should understand (`value`, in the normal forms of the contract). An entry's `raw` and `normal` override both.
 */
import { longName, ratings, shortName, variantName } from "../world/awards.mjs";
import { dayText } from "../world/years.mjs";
import { styles } from "./styles.mjs";

const column = (field, head, width, write, options = {}) => ({
  field,
  key: field,
  head,
  width,
  write,
  value: write,
  style: styles.cell,
  ...options,
});

const shortPositions = {
  "Hiệu trưởng": "HT",
  "Phó Hiệu trưởng": "P.HT",
  "Giáo viên": "GV",
  "Tổ trưởng chuyên môn": "TTCM",
};

export const stt = (head = "STT", as = (number) => number) =>
  column("stt", head, 5, (entry) => as(entry.stt), {
    value: (entry) => String(entry.stt),
    style: styles.cellCentre,
  });

export const fullName = (head = "Họ và tên") => column("fullName", head, 26, (entry) => entry.fullName);

export const familyName = (head) =>
  column("familyName", head, 20, (entry) => entry.fullName.split(" ").slice(0, -1).join(" "));

export const givenName = (head) => column("givenName", head, 9, (entry) => entry.fullName.split(" ").at(-1));

/** How dates of birth are typed; `mixed` has true dates and texts in one column. */
export const dateForms = {
  text: (day) => dayText(day),
  short: (day) => day.split("-").reverse().map(Number).join("/"),
  date: (day) => ({ day }),
  year: (day) => Number(day.slice(0, 4)),
  mixed: (day) => (Number(day.slice(8)) % 3 === 0 ? { day } : dayText(day)),
};

export const birthDate = (form = "text", head = "Ngày, tháng, năm sinh", options = {}) =>
  column("birthDate", head, 13, (entry) => dateForms[form](entry.birthDate), {
    value: (entry) => (form === "year" ? entry.birthDate.slice(0, 4) : entry.birthDate),
    style: form === "year" ? styles.cellCentre : styles.date,
    ...options,
  });

/** The date stands under the sex; the column tells the sex. */
export const birthDateUnder = (gender, head) =>
  birthDate("text", head, {
    write: (entry) => (entry.gender === gender ? dayText(entry.birthDate) : null),
    value: (entry) => (entry.gender === gender ? entry.birthDate : undefined),
    also: (entry) => (entry.gender === gender ? { gender } : {}),
    key: `birthDate:${gender}`,
  });

export const position = (head = "Chức vụ", form = "full") =>
  column(
    "position",
    head,
    21,
    (entry) => (form === "short" ? (shortPositions[entry.position] ?? entry.position) : entry.position),
    { value: (entry) => entry.position },
  );

export const department = (head = "Tổ chuyên môn") =>
  column("department", head, 24, (entry) => entry.team ?? "Ban giám hiệu");

export const unit = (head = "Đơn vị công tác", form = "official") =>
  column("unit", head, 28, (entry) => entry.school[form], { value: (entry) => entry.school.official });

/** One cell for two things: "Giáo viên, Trường THCS …". */
export const positionAndUnit = (head = "Chức vụ, đơn vị công tác") =>
  column(
    "position|unit",
    head,
    44,
    (entry) =>
      entry.kind === "collective" ? entry.school.official : `${entry.position}, ${entry.school.official}`,
    {
      value: () => undefined,
      also: (entry) => ({
        unit: entry.school.official,
        ...(entry.kind === "collective" ? {} : { position: entry.position }),
      }),
    },
  );

const joined = (codes, name, separator) => codes.map(name).join(separator);

const titleNames = { short: shortName, long: longName, variant: variantName };

export const titles = (head = "Danh hiệu thi đua", form = "short", separator = ", ") =>
  column(
    "titles",
    head,
    24,
    (entry) => (entry.titles.length ? joined(entry.titles, titleNames[form], separator) : null),
    { value: (entry) => entry.titles, style: styles.wrap },
  );

export const forms = (head = "Hình thức khen thưởng", form = "long") =>
  column(
    "awards",
    head,
    30,
    (entry) =>
      entry.awards?.length ? joined(entry.awards, form === "short" ? shortName : longName, ", ") : null,
    { value: (entry) => entry.awards, style: styles.wrap },
  );

/** Titles and forms under one heading. */
export const titlesAndForms = (head = "Danh hiệu thi đua/Hình thức khen thưởng") =>
  column(
    "titles|awards",
    head,
    34,
    (entry) => joined([...entry.titles, ...(entry.awards ?? [])], longName, "; "),
    {
      key: "titles",
      style: styles.wrap,
      value: () => undefined,
      also: (entry) => ({
        ...(entry.titles.length ? { titles: entry.titles } : {}),
        ...(entry.awards?.length ? { awards: entry.awards } : {}),
      }),
    },
  );

/** A column that marks one title or rating. */
export const mark = (field, code, head, sign = "x", width = 9) =>
  column(field, head, width, (entry) => ([entry[field]].flat().includes(code) ? sign : null), {
    key: `${field}:${code}`,
    marks: code,
    value: (entry) => (field === "titles" ? [code] : entry[field]),
    style: styles.cellCentre,
  });

export const rating = (head = "Kết quả xếp loại", form = "short") =>
  column("rating", head, 14, (entry) => ratings[entry.rating][form], {
    value: (entry) => entry.rating,
    style: styles.wrap,
  });

const dotted = (vnd) => String(vnd).replace(/\B(?=(\d{3})+$)/g, ".");
const moneyForms = { number: (vnd) => vnd, dotted, dong: (vnd) => `${dotted(vnd)} đ` };

export const money = (head = "Tiền thưởng (đồng)", form = "number") =>
  column("money", head, 14, (entry) => (entry.money === undefined ? null : moneyForms[form](entry.money)), {
    value: (entry) => entry.money,
    style: styles.money,
  });

const decisionText = ({ number, date }) => `${number} ngày ${dayText(date)}`;

export const decision = (head = "Số, ngày tháng năm quyết định") =>
  column("decision", head, 30, (entry) => decisionText(entry.decision), {
    value: (entry) => ({ number: entry.decision.number, date: entry.decision.date }),
    style: styles.wrap,
  });

export const decisionNumber = (head = "Số QĐ") =>
  column("decision", head, 16, (entry) => entry.decision.number, {
    value: (entry) => ({ number: entry.decision.number }),
  });

export const decisionDate = (head = "Ngày QĐ", form = "text") =>
  column("decision", head, 12, (entry) => dateForms[form](entry.decision.date), {
    key: "decisionDate",
    value: (entry) => ({ date: entry.decision.date }),
    style: styles.date,
  });

export const initiativeName = (head = "Tên sáng kiến") =>
  column("initiativeName", head, 46, (entry) => entry.initiative?.name ?? null, { style: styles.wrap });

export const initiativeRating = (head = "XL SKKN") =>
  column("initiativeRating", head, 8, (entry) => entry.initiative?.rating ?? null, {
    style: styles.cellCentre,
  });

const levelNames = { huyen: "Cấp huyện", tinh: "Cấp tỉnh" };

export const initiativeLevel = (head = "Cấp công nhận") =>
  column("initiativeLevel", head, 12, (entry) => levelNames[entry.initiative?.level] ?? null, {
    value: (entry) => entry.initiative?.level,
  });

export const initiativeDecision = (head = "Số QĐ công nhận") =>
  column(
    "initiativeDecision",
    head,
    30,
    (entry) => (entry.initiative ? decisionText(entry.initiative.decision) : null),
    { value: (entry) => entry.initiative?.decision, style: styles.wrap },
  );

export const previousAwards = (head = "Danh hiệu các năm trước") =>
  column("previousAwards", head, 30, (entry) => entry.previousAwards ?? null, { style: styles.wrap });

export const achievements = (head = "Nội dung khen") =>
  column("achievements", head, 44, (entry) => entry.achievements ?? null, { style: styles.wrap });

export const votes = (head = "Số phiếu đồng ý") =>
  column("votes", head, 11, (entry) => (entry.votes ? `${entry.votes.yes}/${entry.votes.total}` : null), {
    value: (entry) => entry.votes,
    style: styles.cellCentre,
  });

export const collectiveName = (head = "Tên tập thể") =>
  column("collectiveName", head, 32, (entry) => entry.collectiveName);

/** One name column for people and collectives. */
export const eitherName = (head = "Tên tập thể, cá nhân") =>
  column("fullName|collectiveName", head, 32, (entry) => entry.fullName ?? entry.collectiveName, {
    key: "fullName",
    value: () => undefined,
    also: (entry) =>
      entry.fullName ? { fullName: entry.fullName } : { collectiveName: entry.collectiveName },
  });

export const count = (field, head) =>
  column(field, head, 10, (entry) => entry[field], { style: styles.cellCentre });

export const unitRating = (head = "Xếp loại đơn vị", form = "short") =>
  column("unitRating", head, 14, (entry) => ratings[entry.unitRating][form], {
    value: (entry) => entry.unitRating,
  });

export const subject = (head = "Môn dự thi") => column("subject", head, 16, (entry) => entry.subject);

const resultNames = {
  nhat: "Nhất",
  nhi: "Nhì",
  ba: "Ba",
  kk: "Khuyến khích",
  dat: "Đạt",
  "khong-dat": "Không đạt",
};

export const result = (head = "Kết quả") =>
  column("result", head, 13, (entry) => resultNames[entry.result], {
    value: (entry) => entry.result,
    style: styles.cellCentre,
  });

export const contests = (head = "Danh hiệu") =>
  column("titles", head, 26, (entry) => entry.contestText, {
    value: (entry) => entry.titles,
    style: styles.wrap,
  });

export const discipline = (head = "Kỷ luật") =>
  column("discipline", head, 18, () => "Không", { style: styles.wrap });

export const recruitedOn = (head = "Ngày tuyển dụng") =>
  column("recruitedOn", head, 13, (entry) => dayText(entry.recruitedOn), {
    value: (entry) => entry.recruitedOn,
    style: styles.date,
  });

export const note = (head = "Ghi chú") => column("note", head, 14, (entry) => entry.note ?? null);
