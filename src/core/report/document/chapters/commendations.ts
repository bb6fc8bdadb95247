import { reportHeadings } from "../../../messages/report-document-headings";
import { reportSentences } from "../../../messages/report-document-sentences";
import { heading, paragraph, prompt } from "../blocks";
import type { DocumentBlock } from "../../document-model";
import type { ReportContext } from "../report-context";
import type { ModelAnswer } from "../report-options";
import { writeHighAwards } from "./high-awards";
import { writeProvinceTeachers } from "./province-teachers";
import { writeRenewal } from "./renewal";
import { writeResults } from "./results";
import { writeUnitTitles } from "./unit-titles";

/** Chapter IV: the figures of commendation, and the teacher and the pupil that the clerk presents. */
export function writeCommendations(context: ReportContext): DocumentBlock[] {
  const { options } = context.material;
  return [
    heading(1, reportHeadings.commendations),
    ...writeRenewal(context),
    ...writeResults(context),
    ...writeUnitTitles(context),
    ...writeProvinceTeachers(context),
    ...writeHighAwards(context),
    heading(2, reportHeadings.models),
    answered(options.modelTeacher, prompt("modelTeacher"), reportSentences.noModelTeacher),
    answered(options.modelPupil, prompt("modelPupil"), reportSentences.noModelPupil),
  ];
}

/** The clerk's own words, or why there is nobody; else what asks for either. */
function answered(answer: ModelAnswer | undefined, asked: DocumentBlock, nobody: string): DocumentBlock {
  if (answer === undefined) return asked;
  if ("text" in answer) return paragraph("{text}", { text: answer.text });
  return paragraph(nobody, { reason: answer.noneBecause });
}
