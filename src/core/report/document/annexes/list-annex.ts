import { columnLabels } from "../../../messages/report-document-labels";
import { captionedTable, column, row } from "../blocks";
import type { DocumentBlock } from "../../document-model";
import { describeEntry, describePlace } from "../describe-entry";
import { exemplarsKey } from "../facts/list-facts";
import { exemplarTables, movementTable } from "../list-tables";
import type { ReportContext } from "../report-context";

const header = [columnLabels.number, columnLabels.content, columnLabels.source];
const tableColumns = [column(1, "centre"), column(10, "left"), column(6, "left")];

/** Lists the movements and the good examples that the files name, each with its row. */
export function writeListAnnex(context: ReportContext): DocumentBlock[] {
  return [...movementTable(context, true), ...exemplarList(context), ...exemplarTables(context)];
}

function exemplarList({ facts, material }: ReportContext): DocumentBlock[] {
  if (material.exemplars.length === 0) return [];
  const rows = material.exemplars.map((entry, index) =>
    row([String(index + 1), describeEntry(entry), describePlace(entry)]),
  );
  const total = row([columnLabels.total, facts.figure(exemplarsKey), ""], true);
  return captionedTable(columnLabels.exemplar, null, header, tableColumns, [...rows, total]);
}
