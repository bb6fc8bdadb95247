/** What each family of criteria holds. A family without numbers holds null: it is in force or it is not. */
import * as z from "zod/mini";

const rating = z.enum(["HTXSNV", "HTTNV", "HTNV", "KHTNV"]);
const level = z.enum(["truong", "xa", "huyen", "so", "tinh", "bo", "trung-uong"]);
const discipline = z.enum(["khien-trach", "canh-cao", "cach-chuc", "giang-chuc", "buoc-thoi-viec"]);
const percent = z.int().check(z.minimum(0), z.maximum(100));
const share = z.strictObject({ percent, comparison: z.enum(["above", "at-least"]) });
const inForceOnly = z.null();
const closedList = z.strictObject({ awards: z.array(z.string()) });
const power = z.strictObject({
  level,
  awards: z.array(z.string()),
  /** No other level may decide these awards. */
  exclusive: z.boolean(),
  /** Awards that this level is known not to decide. */
  refuses: z.array(z.string()),
});
const vote = z.strictObject({ awards: z.array(z.string()), percent: z.nullable(percent) });
const previousTitles = z.strictObject({
  previous: z.array(z.string()),
  times: z.int(),
  /** How many school years may lie from one time to the next. */
  yearsApart: z.int(),
  initiativeLevels: z.nullable(z.array(z.string())),
});
const rate = z.strictObject({ percent: z.nullable(percent), outstandingPercent: z.nullable(percent) });
const entry = z.strictObject({
  contest: z.string(),
  recognised: z.array(z.string()),
  yearsBefore: z.int(),
  times: z.int(),
});
const everyLevel = <T extends z.core.$ZodType>(of: T) =>
  z.strictObject({ truong: of, xa: of, huyen: of, tinh: of });

export const valueShapes = {
  "ver-law-amend": inForceOnly,
  "ver-decree": inForceOnly,
  "ver-decree-pending": z.strictObject({ receivedBefore: z.string() }),
  "ver-decree-local-gap": z.strictObject({ until: z.string(), awards: z.array(z.string()) }),
  /** Past the day by which texts of the three-level model must be amended, and on which NĐ 152/2025 ends. */
  "ver-law72-deadline": z.strictObject({ passed: z.boolean() }),
  "ind-title-list": closedList,
  "col-title-list": closedList,
  "col-both-titles": closedList,
  "col-dissolved-unit": inForceOnly,
  "col-denominator": inForceOnly,
  ldtt: z.strictObject({ minimumRating: rating }),
  "ldtt-registration": z.strictObject({ required: z.boolean() }),
  "ldtt-newhire": z.strictObject({ months: z.int(), certainFromMonths: z.int() }),
  "ldtt-newhire-prior-contract": inForceOnly,
  "ldtt-discipline": z.strictObject({ excludesFrom: discipline }),
  "ldtt-discipline-through-rating": inForceOnly,
  "long-absence": z.strictObject({ days: z.int() }),
  maternity: inForceOnly,
  "training-short": z.strictObject({ belowMonths: z.int() }),
  "training-long": z.strictObject({ fromMonths: z.int() }),
  cstdcs: z.strictObject({ ratingGround: z.nullable(rating) }),
  "cstdcs-draft": inForceOnly,
  "cstdcs-quota": z.strictObject({ maximumPercent: z.nullable(percent) }),
  "initiative-carry": inForceOnly,
  "cstd-tinh": previousTitles,
  "cstd-bo": previousTitles,
  cstdtq: previousTitles,
  ttldtt: z.strictObject({ minimumRating: rating, ldttShare: share, disciplineFrom: discipline }),
  ttldxs: z.strictObject({
    minimumRating: rating,
    ldttShare: share,
    cstdcsAtLeast: z.int(),
    disciplineFrom: z.nullable(discipline),
  }),
  "ttldxs-discipline-effect": inForceOnly,
  "ttldxs-from-ttldtt": z.strictObject({ title: z.string() }),
  "ttldxs-quota": inForceOnly,
  "unit-htxsnv-quota": z.strictObject({
    percent,
    outstandingPercent: percent,
    fewUnitsBelow: z.int(),
    fewUnitsMaximum: z.int(),
  }),
  "co-tinh": inForceOnly,
  "co-bo": inForceOnly,
  "co-cp": inForceOnly,
  "bk-tinh-ind": z.strictObject({
    title: z.nullable(z.strictObject({ award: z.string(), times: z.int() })),
    rating: z.strictObject({ rating, years: z.int(), initiatives: z.int() }),
    /** The ground of several years is known from memory only. */
    recalled: z.boolean(),
  }),
  "bk-tinh-ind-mixed": inForceOnly,
  "bk-tinh-col": z.strictObject({ rating, years: z.int(), orTitle: z.nullable(z.string()) }),
  "bk-bo-ind": inForceOnly,
  "bk-ttg": inForceOnly,
  "gk-ind": z.strictObject({ minimumRating: z.nullable(rating) }),
  "gk-col": z.strictObject({ minimumRating: z.nullable(rating) }),
  "principal-no-gk": inForceOnly,
  "one-achievement": inForceOnly,
  "no-ladder": inForceOnly,
  thematic: inForceOnly,
  hold: inForceOnly,
  "next-award-clock": inForceOnly,
  "auth-prov": power,
  "auth-district": power,
  "auth-dept-head": power,
  "auth-commune": power,
  "auth-school": power,
  "auth-2026": z.strictObject({ levels: z.array(level) }),
  "auth-district-ended": z.strictObject({ level }),
  "auth-class-unit": inForceOnly,
  "vote-high": vote,
  "vote-co-cp": vote,
  "vote-local": z.strictObject({ certainFromPercent: percent }),
  "class-khtnv": z.strictObject({ dutyOnly: z.boolean() }),
  "class-scale": z.strictObject({ HTXSNV: z.int(), HTTNV: z.int(), HTNV: z.int() }),
  "htxsnv-quota": rate,
  "htxs-class": inForceOnly,
  "class-party": inForceOnly,
  "pay-by-decider": inForceOnly,
  "class-233-transition": inForceOnly,
  "quota-base": inForceOnly,
  "gvdg-levels": z.strictObject({ levels: z.array(level) }),
  "gvdg-district-ended": z.strictObject({ level, instead: level }),
  "gvdg-validity": z.strictObject({ yearsAfter: everyLevel(z.int()) }),
  "gvdg-xa": inForceOnly,
  "gvdg-organiser": everyLevel(z.array(level)),
  "gvdg-entry-huyen": entry,
  "gvcng-entry-huyen": entry,
  "gvdg-entry-tinh": entry,
  "gvdg-not-initiative": inForceOnly,
  "ldxs-individual": z.strictObject({ writtenAs: z.string(), collectiveTitle: z.string() }),
  "ldxs-collective": inForceOnly,
  "money-date": inForceOnly,
  "money-round-up": z.strictObject({ toVnd: z.int() }),
  "money-same-period": inForceOnly,
  "money-diff-period": inForceOnly,
  "money-title-form": inForceOnly,
  "money-forms": inForceOnly,
  "money-collective": z.strictObject({ times: z.int() }),
  "coef-student": inForceOnly,
} as const;

export type Family = keyof typeof valueShapes;
export type ValueOf<F extends Family> = z.infer<(typeof valueShapes)[F]>;
