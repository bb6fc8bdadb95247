/** The shapes of the law's data files. Data that does not fit is our bug and throws when this module loads. */
import * as z from "zod/mini";

const day = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
const text = z.string().check(z.minLength(1));

const confidenceShape = z.enum(["VERIFIED", "VERIFIED-M", "VERIFIED-2", "DERIVED", "RECALLED", "NOT-FOUND"]);

const clauseShape = z.strictObject({
  instrument: text,
  article: z.nullable(text),
  clause: z.nullable(text),
  point: z.nullable(text),
});

/** An article of an instrument, or a note where no instrument says it. */
const sourceShape = z.union([clauseShape, z.strictObject({ noteVi: text })]);

export const instrumentsShape = z.array(
  z.strictObject({
    id: text,
    number: text,
    shortVi: text,
    titleVi: text,
    issuer: text,
    effectiveFrom: day,
    effectiveUntil: day,
    replacedBy: z.nullable(text),
    checkedOn: day,
    noteVi: z.optional(text),
  }),
);

export const familiesShape = z.array(
  z.strictObject({
    family: text,
    labelVi: text,
    checkedOn: day,
    versions: z.array(
      z.strictObject({
        id: text,
        effectiveFrom: day,
        effectiveUntil: day,
        value: z.unknown(),
        source: sourceShape,
        confidence: confidenceShape,
        noteVi: text,
      }),
    ),
  }),
);

const nominees = z.array(z.enum(["individual", "collective", "household"]));

export const awardsShape = z.array(
  z.strictObject({
    id: text,
    nameVi: text,
    kind: z.enum(["emulation-title", "commendation-form", "contest-recognition"]),
    nominees,
    level: z.nullable(z.enum(["truong", "xa", "huyen", "so", "tinh", "bo", "trung-uong"])),
    effectiveFrom: day,
    effectiveUntil: day,
    criterion: text,
  }),
);

export const awardSynonymsShape = z.strictObject({
  synonyms: z.record(z.string(), z.array(text)),
  ambiguous: z.array(z.strictObject({ texts: z.array(text), codes: z.array(text), whyVi: text })),
});

export const ratingSynonymsShape = z.record(z.enum(["HTXSNV", "HTTNV", "HTNV", "KHTNV"]), z.array(text));

const decimal = z.string().check(z.regex(/^\d+(\.\d+)?$/));

export const coefficientsShape = z.array(
  z.strictObject({
    id: text,
    awards: z.array(text),
    kinds: nominees,
    effectiveFrom: day,
    effectiveUntil: day,
    coefficient: decimal,
    times: decimal,
    source: sourceShape,
    confidence: confidenceShape,
    checkedOn: day,
  }),
);

export const baseSalariesShape = z.array(
  z.strictObject({
    id: text,
    effectiveFrom: z.string(),
    effectiveUntil: day,
    valueVnd: z.int(),
    source: sourceShape,
    confidence: confidenceShape,
    checkedOn: day,
  }),
);

export const coverageShape = z.strictObject({
  modelledFrom: z.string(),
  rows: z.array(
    z.strictObject({
      instrument: text,
      coverage: z.enum(["complete", "partial", "not-modelled"]),
      noteVi: text,
    }),
  ),
});

const setting = { key: text, labelVi: text, meaningVi: text, source: text };

export const settingsShape = z.array(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...setting,
      type: z.literal("choice"),
      default: text,
      values: z.array(text),
      /** What people choose from, one for each value. */
      choicesVi: z.record(text, text),
    }),
    z.strictObject({ ...setting, type: z.literal("boolean"), default: z.boolean() }),
    z.strictObject({
      ...setting,
      type: z.literal("integer"),
      default: z.nullable(z.int()),
      minimum: z.int(),
      maximum: z.int(),
      unit: text,
    }),
    z.strictObject({
      ...setting,
      type: z.literal("fraction"),
      default: z.nullable(decimal),
      minimum: decimal,
      maximum: decimal,
    }),
    z.strictObject({
      ...setting,
      /** A table of two columns, such as a rate for each school year. */
      type: z.literal("pairs"),
      default: z.null(),
      keys: z.enum(["school-year", "award", "day"]),
      values: z.enum(["fraction", "integer"]),
      minimum: z.int(),
      maximum: z.int(),
      unit: text,
      /** One pair as people write it. */
      exampleVi: text,
    }),
    z.strictObject({
      ...setting,
      /** Short texts that a drop-down offers. */
      type: z.literal("texts"),
      default: z.array(text),
      /** Characters of all texts together, their separators included: a drop-down of Excel holds 255. */
      longest: z.int(),
    }),
  ]),
);

export const textsShape = z.strictObject({
  limbs: z.record(z.string(), text),
  sentences: z.record(z.string(), text),
  facts: z.record(z.string(), text),
});

export type Confidence = z.infer<typeof confidenceShape>;
export type Source = z.infer<typeof sourceShape>;
export type Instrument = Readonly<z.infer<typeof instrumentsShape>[number]>;
export type SettingRecord = Readonly<z.infer<typeof settingsShape>[number]>;
