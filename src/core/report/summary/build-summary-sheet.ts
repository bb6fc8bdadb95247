import type { CheckResult, TotalGroup } from "../../domain/check-result";
import { summaryHeadings, summaryNotes, summarySentences } from "../../messages/report-summary-headings-vi";
import { sheetNames, statusWords } from "../../messages/report-summary-vi";
import type { SheetModel } from "../workbook-model";
import { addTable } from "./add-table";
import { addTableHeader } from "./add-table-header";
import { Figures } from "./figures";
import type { Register } from "./list-register-lines";
import { SheetDraft } from "./sheet-draft";
import { buildCharts } from "./summary-charts";
import type { YearTable } from "./summary-charts";
import { addSummaryHead } from "./summary-head";
import { chartRows, columnWidths, lastColumn, lineLength } from "./summary-layout";
import { addSignature } from "./summary-signature";
import type { TableSpec } from "./table-columns";
import { lastColumnOf } from "./table-place";
import {
  awardsBySchoolSpec,
  awardsByYearSpec,
  levelSpec,
  occasionSpec,
  recipientSpec,
  yearSpec,
} from "./table-specs";

type Status = TotalGroup["status"];

const statuses: readonly Status[] = ["decided", "proposed"];

/** Builds the summary: tables of live formulas over the register, charts beside the first, and the signature block. */
export function buildSummarySheet(result: CheckResult, register: Register): SheetModel {
  const draft = new SheetDraft();
  const tables = new NumberedTables(draft, new Figures(register.lines));
  addSummaryHead(draft, result, register.lines.length > 0);
  const yearTables = statuses.map((status) => tables.addYears(register, status, result.period !== null));
  addNotes(draft);
  tables.addOne(summaryHeadings.byLevel, levelSpec());
  tables.addOne(summaryHeadings.byRecipient, recipientSpec());
  tables.addOne(summaryHeadings.byOccasion, occasionSpec());
  const repeatRows = tables.addAwards(register);
  addSignature(draft, result.commune);
  return {
    name: sheetNames.summary,
    columnWidths,
    rows: draft.rows,
    merges: draft.merges,
    charts: buildCharts(yearTables, chartedTable(register, yearTables)),
    print: { landscape: true, fitToWidth: true, repeatRows, footer: summaryHeadings.footer },
  };
}

/** What is decided is charted; where nothing is, what is proposed; where nothing is either, nothing. */
function chartedTable({ lines }: Register, tables: readonly YearTable[]): YearTable | undefined {
  const counted = lines.filter(({ isCounted }) => isCounted);
  return tables.find(({ status }) => counted.some(({ entry }) => entry.status === status));
}

function addNotes(draft: SheetDraft): void {
  for (const note of [summaryNotes.people, summaryNotes.money])
    draft.addWide(note, "label", [1, lastColumn], lineLength);
}

/** Tables one below the other, numbered as they come. */
class NumberedTables {
  private number = 0;

  constructor(
    private readonly draft: SheetDraft,
    private readonly figures: Figures,
  ) {}

  addYears({ rows }: Register, status: Status, hasPeriod: boolean): YearTable {
    const spec = yearSpec(rows.years, status, hasPeriod);
    this.draft.skip();
    const titleRow = this.addTitle(summaryHeadings.byYear, spec, status);
    addTableHeader(this.draft, spec);
    const place = addTable(this.draft, this.figures, spec);
    this.draft.skipTo(titleRow + chartRows);
    return { status, spec, place, titleRow };
  }

  addOne(heading: string, spec: TableSpec): void {
    this.draft.skip();
    this.addTitle(heading, spec);
    addTableHeader(this.draft, spec);
    addTable(this.draft, this.figures, spec);
  }

  /** Adds the tables of awards under one header, which is repeated on every page that they fill. */
  addAwards({ rows }: Register): [first: number, last: number] {
    this.draft.skip();
    this.draft.addWide(summaryHeadings.awardTables, "group", [1, lastColumn], lineLength);
    const header = addTableHeader(this.draft, awardsByYearSpec(rows.years, "decided"));
    for (const status of statuses)
      this.addAwardTable(summaryHeadings.awardsByYear, status, awardsByYearSpec(rows.years, status));
    for (const status of statuses)
      this.addAwardTable(summaryHeadings.awardsBySchool, status, awardsBySchoolSpec(rows.schools, status));
    return header;
  }

  private addAwardTable(heading: string, status: Status, spec: TableSpec): void {
    this.addTitle(heading, spec, status);
    addTable(this.draft, this.figures, spec);
  }

  private addTitle(heading: string, spec: TableSpec, status?: Status): number {
    this.number += 1;
    const text = summarySentences.table(this.number, heading, status && statusWords[status]);
    return this.draft.addWide(text, "group", [1, lastColumnOf(spec)], lineLength);
  }
}
