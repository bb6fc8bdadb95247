import { annexTitles } from "../../../messages/report-document-headings";
import { reportLabels } from "../../../messages/report-document-labels";
import type { AnnexModel, DocumentBlock } from "../../document-model";
import { fillText } from "../fill-sentence";
import { communeName } from "../report-context";
import type { ReportContext } from "../report-context";
import type { AnnexName } from "./annex-numbers";
import { writeFormAnnex } from "./form-annex";
import { writeHighAwardAnnex } from "./high-award-annex";
import { writeListAnnex } from "./list-annex";
import { writeMoneyAnnex } from "./money-annex";
import { writeReviewAnnex } from "./review-annex";
import { writeSchoolAnnex } from "./school-annex";
import { writeTeacherAnnex } from "./teacher-annex";
import { writeYearAnnex } from "./year-annex";

const writers: Readonly<Record<AnnexName, (context: ReportContext) => DocumentBlock[]>> = {
  years: writeYearAnnex,
  schools: writeSchoolAnnex,
  forms: writeFormAnnex,
  money: writeMoneyAnnex,
  provinceTeachers: writeTeacherAnnex,
  highAwards: writeHighAwardAnnex,
  lists: writeListAnnex,
  review: writeReviewAnnex,
};

/** Writes the annexes that the report has, in their order. */
export function writeAnnexes(context: ReportContext): AnnexModel[] {
  const note = fillText(reportLabels.annexNote, { commune: communeName(context.material) });
  return [...context.annexNumbers].map(([name, number]) => ({
    label: fillText(reportLabels.annex, { number }),
    title: annexTitles[name],
    note,
    blocks: writers[name](context),
  }));
}
