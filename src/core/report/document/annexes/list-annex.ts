import { annexTitles } from "../../../messages/report-document-headings";
import { columnLabels } from "../../../messages/report-document-labels";
import type { Entry } from "../../../domain/entry";
import { captionedTable, column, row } from "../blocks";
import type { DocumentBlock } from "../../document-model";
import { describeEntry, describePlace } from "../describe-entry";
import { exemplarsKey, movementsKey } from "../facts/list-facts";
import type { ReportContext } from "../report-context";

const header = [columnLabels.number, columnLabels.content, columnLabels.source];
const tableColumns = [column(1, "centre"), column(10, "left"), column(6, "left")];

/** Lists the movements and the good examples that the files name. */
export function writeListAnnex({ facts, material }: ReportContext): DocumentBlock[] {
  const part = (label: string, key: string, entries: readonly Entry[]): ReturnType<typeof row>[] => {
    const title = { content: [{ text: `${label}: ` }, facts.figure(key)], columnSpan: header.length };
    return [{ total: true, cells: [title] }, ...entries.map(entryRow)];
  };
  return captionedTable(annexTitles.lists, null, header, tableColumns, [
    ...part(columnLabels.movement, movementsKey, material.movements),
    ...part(columnLabels.exemplar, exemplarsKey, material.exemplars),
  ]);
}

function entryRow(entry: Entry, index: number): ReturnType<typeof row> {
  return row([String(index + 1), describeEntry(entry), describePlace(entry)]);
}
