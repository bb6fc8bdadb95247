/** The shapes of `law judge` and `law money` on standard input; unknown keys are refused. */
import * as z from "zod/mini";
import { firstYearOf, isLegalDate } from "../../domain";

const date = z.string().check(z.refine((text) => isLegalDate(text)));
const schoolYear = z.string().check(z.refine((text) => firstYearOf(text) !== undefined));
const count = z.int().check(z.minimum(0));
const rating = z.enum(["HTXSNV", "HTTNV", "HTNV", "KHTNV"]);
const level = z.enum(["truong", "xa", "huyen", "so", "tinh", "bo", "trung-uong"]);
const kind = z.enum(["individual", "collective", "household"]);
const discipline = z.enum(["khien-trach", "canh-cao", "cach-chuc", "giang-chuc", "buoc-thoi-viec"]);
const absent = <T extends z.core.$ZodType>(of: T) => z.optional(z.nullable(of));
const flag = z.optional(z.boolean());
const decimalText = z.string().check(z.regex(/^\d{1,9}(\.\d{1,6})?$/));
/** A number or its text; a number keeps its shortest decimal text. */
const decimal = z.union([
  decimalText,
  z.number().check(z.refine((value) => /^\d{1,9}(\.\d{1,6})?$/.test(String(value)))),
]);

const held = z.strictObject({ award: z.string(), schoolYear });
const yearRating = z.strictObject({ year: z.int(), rating });
const period = z.strictObject({ from: date, to: date });

const unit = z.strictObject({
  rating: absent(rating),
  members: z.optional(count),
  ldttCount: z.optional(count),
  cstdcsCount: z.optional(count),
  completedCount: z.optional(count),
  discipline: absent(z.partialRecord(discipline, count)),
  movement: flag,
  united: flag,
  leadsCluster: flag,
  otherGround: flag,
  history: absent(z.array(held)),
  ratings: absent(z.array(yearRating)),
});

const person = z.strictObject({
  rating: absent(rating),
  isLdtt: flag,
  isHead: flag,
  registered: flag,
  recruitedOn: absent(date),
  countUntil: z.optional(date),
  discipline: absent(discipline),
  disciplineForDuty: flag,
  underInvestigation: flag,
  movement: flag,
  otherGround: flag,
  initiatives: absent(z.array(z.strictObject({ level: z.string(), schoolYear: z.optional(schoolYear) }))),
  history: absent(z.array(held)),
  ratings: absent(z.array(yearRating)),
  leave: absent(
    z.strictObject({
      kind: z.enum(["maternity", "sick", "training"]),
      months: z.optional(z.number().check(z.minimum(0))),
      workingDays: z.optional(count),
    }),
  ),
  contests: absent(z.array(held)),
  usedInSchoolYear: z.optional(schoolYear),
});

const quota = z.strictObject({
  award: z.enum(["CSTDCS", "HTXSNV", "unit-HTXSNV"]),
  base: z.optional(count),
  proposed: count,
  rate: z.optional(decimal),
  units: z.optional(count),
  unitIsHtxsnv: flag,
});

const votes = z.strictObject({
  members: count,
  present: z.optional(count),
  yes: count,
  writtenYes: z.optional(count),
});

const settings = z.optional(z.record(z.string(), z.unknown()));

export const judgeCaseSchema = z.strictObject({
  award: z.optional(z.string()),
  kind: z.optional(kind),
  decisionDate: absent(date),
  receivedDate: absent(date),
  schoolYear: z.optional(schoolYear),
  period: z.optional(period),
  issuer: z.optional(z.strictObject({ level })),
  unit: z.optional(unit),
  person: z.optional(person),
  quota: z.optional(quota),
  votes: z.optional(votes),
  score: z.optional(decimal),
  settings,
});

export const moneyCaseSchema = z.strictObject({
  awards: z.array(
    z.strictObject({
      award: z.string(),
      kind: z.optional(kind),
      nominee: z.optional(z.string()),
      decisionDate: absent(date),
      schoolYear: z.optional(schoolYear),
      period: z.optional(period),
      achievement: z.optional(z.string()),
      recordedVnd: z.optional(z.int().check(z.minimum(0))),
    }),
  ),
  settings,
});
