/** What fills a commune's own Word template: figures, a few words, and whole tables, each by a tag that its people can type. */
import { schoolYearFrom, firstYearOf } from "../../domain/school-year";
import { formatCount } from "../../text";
import type { DocumentBlock } from "../document-model";
import { numberAnnexes } from "./annexes/annex-numbers";
import { writeFormAnnex } from "./annexes/form-annex";
import { writeHighAwardAnnex } from "./annexes/high-award-annex";
import { writeMoneyAnnex } from "./annexes/money-annex";
import { writeSchoolAnnex } from "./annexes/school-annex";
import { writeTeacherAnnex } from "./annexes/teacher-annex";
import { writeYearAnnex } from "./annexes/year-annex";
import { writeUnitTitles } from "./chapters/unit-titles";
import { buildReport } from "./build-report";
import { createFactBook } from "./fact-book";
import type { Status } from "./fact";
import { scopeKey } from "./facts/scope";
import { exemplarTables, movementTable } from "./list-tables";
import { communeName } from "./report-context";
import type { ReportContext } from "./report-context";
import { factsOf } from "./report-facts";
import type { ReportInput } from "./report-input";
import { readMaterial } from "./report-material";

export interface TemplateContent {
  /** The words for a tag, and the key under which its content control can be refreshed; undefined where no such tag exists. */
  textOf(tag: string): { readonly key: string; readonly text: string } | undefined;
  /** The tables and paragraphs for a tag; undefined where no such tag exists. */
  blocksOf(tag: string): readonly DocumentBlock[] | undefined;
}

/** Tags of figures, with what they count; a year and "de-nghi" may follow. */
export const figureTags: Readonly<Record<string, string>> = {
  "so-luot-tap-the": "collectives",
  "so-tap-the": "distinct-collectives",
  "so-luot-ca-nhan": "individuals",
  "so-nguoi": "distinct-individuals",
  "so-luot-ho-gia-dinh": "households",
  "tong-luot": "awards",
  "so-luot-hoi-thi": "contests",
  "tien-thuong": "moneyVnd",
  "tien-thuong-bang-chu": "moneyVnd-words",
  "ty-le-giao-vien": "teacher-share",
  "luot-giao-vien": "recipient-teacher",
  "luot-quan-ly": "recipient-manager",
  "luot-nhan-vien": "recipient-staff",
  "luot-thuong-xuyen": "occasion-regular",
  "luot-chuyen-de": "occasion-thematic",
  "luot-dot-xuat": "occasion-sudden",
  "noi-gon-tap-the": "collectives.rough",
  "noi-gon-ca-nhan": "individuals.rough",
  "noi-gon-tien-thuong": "moneyVnd.rough",
};

/** Tags of round figures that are true of every year. */
export const everyYearTags: Readonly<Record<string, string>> = {
  "moi-nam-tap-the": "collectives.rough",
  "moi-nam-ca-nhan": "individuals.rough",
  "moi-nam-tien-thuong": "moneyVnd.rough",
};

const blockWriters: Readonly<Record<string, (context: ReportContext) => readonly DocumentBlock[]>> = {
  "bang.nam-hoc": writeYearAnnex,
  "bang.truong": writeSchoolAnnex,
  "bang.hinh-thuc": writeFormAnnex,
  "bang.tien-thuong": writeMoneyAnnex,
  "bang.gvdg-tinh": writeTeacherAnnex,
  "bang.cap-tinh": writeHighAwardAnnex,
  "bang.phong-trao": (context) => movementTable(context, false),
  "bang.guong": exemplarTables,
  "danh-sach.tap-the": (context) => writeUnitTitles(context).slice(1),
};

export const blockTags: readonly string[] = Object.keys(blockWriters);
export const wordTags = ["xa", "giai-doan", "trich-yeu"] as const;

/** Gives what a report's input has for each tag of a template. */
export function templateContent(input: ReportInput): TemplateContent {
  const material = readMaterial(input);
  const facts = createFactBook(factsOf(material));
  const context: ReportContext = { material, facts, annexNumbers: numberAnnexes(material, facts) };
  const words: Readonly<Record<(typeof wordTags)[number], () => string>> = {
    xa: () => communeName(material),
    "giai-doan": () => material.period.label,
    "trich-yeu": () => buildReport(input).subject,
  };
  return {
    textOf(tag) {
      const word = words[tag as keyof typeof words] as (() => string) | undefined;
      if (word) return { key: `text.${tag}`, text: word() };
      const key = keyOfTag(tag) ?? (facts.has(tag) || isFactKey(tag) ? tag : undefined);
      return key === undefined ? undefined : { key, text: facts.get(key)?.text ?? emptyText(key) };
    },
    blocksOf: (tag) => blockWriters[tag]?.(context),
  };
}

const tagForm = /^([a-z-]+)(?:\.(\d{4}-\d{4}))?(\.de-nghi)?$/u;

/** "so-luot-tap-the.2023-2024.de-nghi" is the key of a year's proposals. */
function keyOfTag(tag: string): string | undefined {
  const [, name = "", year, proposed] = tagForm.exec(tag) ?? [];
  const status: Status = proposed === undefined ? "decided" : "proposed";
  const everyYear = everyYearTags[name];
  if (everyYear !== undefined) return year === undefined ? `every-year.${status}.${everyYear}` : undefined;
  const measure = figureTags[name];
  if (measure === undefined) return undefined;
  if (year === undefined) return `${scopeKey(status)}.${measure}`;
  const first = firstYearOf(year);
  const hasYears = !/\.rough$|-words$/u.test(measure);
  return first === undefined || !hasYears
    ? undefined
    : `${scopeKey(status, schoolYearFrom(first))}.${measure}`;
}

/** Keys that a report may have where the data is another: their figure is then none. */
function isFactKey(tag: string): boolean {
  return /^(?:award|high-award|level|payer|school|province-teachers|year|movements|exemplars)\.[A-Za-z0-9._-]+$/u.test(
    tag,
  );
}

/** What a figure is of which the data has nothing. */
function emptyText(key: string): string {
  return /teacher-share$|\.years$|^every-year/u.test(key) ? "–" : formatCount(0);
}
