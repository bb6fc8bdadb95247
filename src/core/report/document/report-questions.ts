import { sayQuestion } from "../../messages/report-questions";
import type { ReportQuestion } from "../../messages/report-questions";
import type { ReportInput } from "./report-input";
import { readMaterial } from "./report-material";
import type { ReportMaterial } from "./report-material";

export interface OpenQuestion {
  readonly question: ReportQuestion;
  readonly text: string;
}

/** Lists what a clerk must still decide before a report can be signed: where title, text and data disagree, and what is unanswered. */
export function reportQuestions(input: ReportInput): OpenQuestion[] {
  return questionsOf(readMaterial(input));
}

export function questionsOf(material: ReportMaterial): OpenQuestion[] {
  const questions = [...periodQuestions(material), ...dataQuestions(material), ...modelQuestions(material)];
  return questions.map((question) => ({ question, text: sayQuestion(question) }));
}

const stretchOfYears = /((?:19|20)\d{2})\s*(?:[-–—]|đến)\s*(?:năm\s*)?((?:19|20)\d{2})/u;

/** The subject is the clerk's own words, and may name another period than the report counts. */
function periodQuestions({ period, options }: ReportMaterial): ReportQuestion[] {
  const [, from, to] = stretchOfYears.exec(options.subject ?? "") ?? [];
  const inSubject = from === undefined || to === undefined ? null : `${from} - ${to}`;
  const differs = inSubject !== null && period.source !== "unknown" && inSubject !== period.label;
  return [
    ...(period.source === "given" ? [] : [{ code: "period-not-given", period: period.label } as const]),
    ...(differs
      ? [{ code: "subject-period-differs", subject: inSubject, period: period.label } as const]
      : []),
  ];
}

/** A year without a decided award may be a year whose files were never sent. */
function dataQuestions({ period, lines, outside }: ReportMaterial): ReportQuestion[] {
  const decided = lines.filter((line) => line.entry.status === "decided");
  if (decided.length === 0) return [];
  const empty = period.years.filter((year) => decided.every((line) => line.entry.year !== year));
  return [
    ...(empty.length > 0 ? [{ code: "years-without-data", years: empty } as const] : []),
    ...(outside.length > 0 ? [{ code: "awards-outside-period", count: outside.length } as const] : []),
  ];
}

function modelQuestions({ options }: ReportMaterial): ReportQuestion[] {
  return [
    ...(options.modelTeacher ? [] : [{ code: "model-teacher-missing" } as const]),
    ...(options.modelPupil ? [] : [{ code: "model-pupil-missing" } as const]),
  ];
}
