/** How a figure's frame in a document is found again: by its tag, or by the mark at the end of its title. */
import { figureTitleWords } from "../../messages/report-document-labels";
import { digestOf } from "./fact-key";

/** A content control, as a document has it. */
export interface ControlName {
  readonly tag: string;
  readonly title: string;
}

/** Word's own limit is 64 characters; this is shorter. The mark stays where LibreOffice before 7.5 drops the tag. */
export function figureTitle(key: string): string {
  return `${figureTitleWords} #${digestOf(key)}`;
}

/** Gives the key of a control's figure; the tag itself, or "" for a control that is none of ours. */
export function figureFinder(keys: Iterable<string>): (control: ControlName) => string {
  const byTitle = new Map([...keys].map((key) => [figureTitle(key), key]));
  return ({ tag, title }) => {
    if (tag !== "") return tag;
    return byTitle.get(title) ?? (title.startsWith(figureTitleWords) ? title : "");
  };
}
