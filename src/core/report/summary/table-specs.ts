import type { TotalGroup } from "../../domain/check-result";
import { summaryHeadings } from "../../messages/report-summary-headings-vi";
import {
  awardGroupWords,
  fundWords,
  kindWords,
  levelWords,
  occasionWords,
  recipientWords,
  statusWords,
} from "../../messages/report-summary-vi";
import { awardColumns } from "./award-columns";
import type { Criteria, Criterion } from "./figures";
import type { KeyedRow } from "./keyed-rows";
import type { RegisterField } from "./register-columns";
import type { TableColumn, TableRow, TableSpec } from "./table-columns";

type Status = TotalGroup["status"];

const is = (value: string | number): Criterion => ({ is: value });
const ofStatus = (status: Status): Criteria => ({ status: is(statusWords[status]) });

/** Awards, nominees and money of one status by school year. */
export function yearSpec(years: readonly KeyedRow[], status: Status, hasPeriod: boolean): TableSpec {
  const commended = { ...ofStatus(status), fund: is(fundWords.emulation) };
  const collectives = { ...commended, kind: is(kindWords.collective) };
  const individuals = { ...commended, kind: is(kindWords.individual) };
  const households = { ...commended, kind: is(kindWords.household) };
  return {
    rowHeading: summaryHeadings.year,
    rows: keyedRows(years, "yearKey", summaryHeadings.unknownYear),
    showsOutside: hasPeriod,
    columns: [
      awards(summaryHeadings.collectiveAwards, collectives),
      nominees(summaryHeadings.collectives, collectives),
      awards(summaryHeadings.individualAwards, individuals),
      nominees(summaryHeadings.individuals, individuals),
      awards(summaryHeadings.householdAwards, households),
      awards(summaryHeadings.recognitions, { ...ofStatus(status), fund: is(fundWords.other) }),
      ...moneyColumns(status),
      awards(summaryHeadings.dueUnknown, { ...commended, dueUnknown: is(1) }),
    ],
  };
}

/** Awards and money of both statuses by the level that decides. */
export function levelSpec(): TableSpec {
  return {
    rowHeading: summaryHeadings.level,
    rows: wordRows(levelWords, "level"),
    showsOutside: false,
    columns: statuses.flatMap((status) => {
      const ofKind = (kind: keyof typeof kindWords): Criteria => ({
        ...ofStatus(status),
        fund: is(fundWords.emulation),
        kind: is(kindWords[kind]),
      });
      const columns = [
        awards(summaryHeadings.collectiveAwards, ofKind("collective")),
        awards(summaryHeadings.individualAwards, ofKind("individual")),
        awards(summaryHeadings.householdAwards, ofKind("household")),
        ...moneyColumns(status),
      ];
      return columns.map((column): TableColumn => ({ ...column, group: statusWords[status] }));
    }),
  };
}

/** Awards of both statuses, and their shares, by those who receive them. */
export function recipientSpec(): TableSpec {
  return shareSpec(summaryHeadings.recipient, wordRows(recipientWords, "recipient"));
}

/** Awards of both statuses, and their shares, by the occasion on which they are given. */
export function occasionSpec(): TableSpec {
  return shareSpec(summaryHeadings.occasion, wordRows(occasionWords, "occasion"));
}

/** Each award of one status by school year. */
export function awardsByYearSpec(years: readonly KeyedRow[], status: Status): TableSpec {
  const rows = keyedRows(years, "yearKey", summaryHeadings.unknownYear);
  return {
    rowHeading: summaryHeadings.yearOrSchool,
    rows,
    showsOutside: false,
    columns: awardTableColumns(status),
  };
}

/** Each award of one status by school. */
export function awardsBySchoolSpec(schools: readonly KeyedRow[], status: Status): TableSpec {
  const rows = keyedRows(schools, "schoolKey", summaryHeadings.unknownSchool);
  return {
    rowHeading: summaryHeadings.yearOrSchool,
    rows,
    showsOutside: false,
    columns: awardTableColumns(status),
  };
}

const statuses = ["decided", "proposed"] as const;

function awardTableColumns(status: Status): TableColumn[] {
  const columns = awardColumns.map(({ key, group, headerVi }): TableColumn => {
    const word = awardGroupWords[group];
    return {
      ...awards(headerVi, { ...ofStatus(status), columnKey: is(key) }),
      ...(word !== undefined && { group: word }),
    };
  });
  return [...columns, { type: "row-sum", header: summaryHeadings.total }];
}

function shareSpec(rowHeading: string, rows: readonly TableRow[]): TableSpec {
  const columns = statuses.flatMap((status): TableColumn[] => [
    { ...awards(summaryHeadings.awards, ofStatus(status)), group: statusWords[status] },
    { type: "share", header: summaryHeadings.share, group: statusWords[status] },
  ]);
  return { rowHeading, rows, showsOutside: false, columns };
}

function awards(header: string, where: Criteria): TableColumn {
  return { type: "measure", header, look: "count", measure: "lines", where };
}

/** Distinct in each year; over the period counted anew, for one person may hold awards of several years. */
function nominees(header: string, where: Criteria): TableColumn {
  return {
    type: "measure",
    header,
    look: "count",
    measure: "firstInYear",
    totalMeasure: "firstInPeriod",
    where,
  };
}

function moneyColumns(status: Status): TableColumn[] {
  const where = ofStatus(status);
  return [
    { type: "measure", header: summaryHeadings.due, look: "money", span: 2, measure: "due", where },
    { type: "measure", header: summaryHeadings.recorded, look: "money", span: 2, measure: "recorded", where },
  ];
}

function keyedRows(rows: readonly KeyedRow[], field: RegisterField, unknown: string): TableRow[] {
  return rows.map(({ label, key }) => ({
    label: label ?? unknown,
    key,
    where: (row) => ({ [field]: { is: key, cell: `$B${String(row)}` } }),
  }));
}

/** Rows whose label is our own word, as the register has it. */
function wordRows(words: Readonly<Record<string, string>>, field: RegisterField): TableRow[] {
  return Object.values(words).map((label) => ({
    label,
    where: (row) => ({ [field]: { is: label, cell: `$A${String(row)}` } }),
  }));
}
