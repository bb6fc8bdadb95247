import { reportHeadings } from "../../../messages/report-document-headings";
import { heading, prompt } from "../blocks";
import type { DocumentBlock } from "../../document-model";
import type { ReportContext } from "../report-context";
import { writeHighAwards } from "./high-awards";
import { writeProvinceTeachers } from "./province-teachers";
import { writeRenewal } from "./renewal";
import { writeResults } from "./results";
import { writeUnitTitles } from "./unit-titles";

/** Chapter IV: the figures of commendation, and the teacher and the pupil that the clerk presents. */
export function writeCommendations(context: ReportContext): DocumentBlock[] {
  return [
    heading(1, reportHeadings.commendations),
    ...writeRenewal(context),
    ...writeResults(context),
    ...writeUnitTitles(context),
    ...writeProvinceTeachers(context),
    ...writeHighAwards(context),
    heading(2, reportHeadings.models),
    prompt("modelTeacher"),
    prompt("modelPupil"),
  ];
}
