import { reportHeadings } from "../../../messages/report-document-headings";
import { heading, prompt } from "../blocks";
import type { DocumentBlock } from "../../document-model";

const parts = ["councilWork", "strengths", "weaknesses", "causes", "lessons", "proposals"] as const;

/** Chapter V is the clerk's own: the council, the assessment, and what is proposed. */
export function writeCouncil(): DocumentBlock[] {
  return [
    heading(1, reportHeadings.council),
    ...parts.flatMap((part) => [heading(2, reportHeadings[part]), prompt(part)]),
  ];
}
