import { reportHeadings } from "../../../messages/report-document-headings";
import { heading, prompt } from "../blocks";
import type { DocumentBlock } from "../../document-model";

/** Chapter I is the clerk's own. */
export function writeLeadership(): DocumentBlock[] {
  return [
    heading(1, reportHeadings.leadership),
    heading(2, reportHeadings.leadershipParty),
    prompt("leadershipParty"),
    heading(2, reportHeadings.leadershipDocuments),
    prompt("leadershipDocuments"),
  ];
}
