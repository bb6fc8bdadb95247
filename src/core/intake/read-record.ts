/** Turns one row of a list into records: usually one, several where a cell names several people. */
import type { Level, Rating } from "../domain/award";
import type { FieldName, ReadIssue, ReadIssueCode, RecordFields, RecordReading } from "../domain/reading";
import { cleanLines, foldForCompare } from "../text";
import type { MappedColumn } from "./map-columns";
import type { ListBlock } from "./list-block";
import { looksCollective, looksHousehold } from "./nominee-words";
import { rawOf, readField } from "./read-field";
import type { FieldContext } from "./read-field";
import { RecordBuilder } from "./record-builder";
import type { SectionContext } from "./section-stack";
import type { GridCell } from "./sheet-grid";
import { parseMark } from "./values/parse-marks";
import { parseSchoolName } from "./values/parse-school";
import { readName } from "./values/read-name";

export interface RowContext {
  readonly block: ListBlock;
  readonly date1904: boolean;
  readonly section: SectionContext;
  readonly previous: RecordReading | undefined;
  readonly isHiddenRow: boolean;
  readonly isHiddenColumn: (column: number) => boolean;
  readonly isSwapped: (column: number) => boolean;
  /** True where the list's own heads or title say that it holds collectives. */
  readonly listIsCollective: boolean;
  readonly issues: ReadIssue[];
}

const repeats = new Set(["nt", "nt.", "-nt-", "như trên", '"', "''", "//", "”", "“", "- nt -"]);

export function readRecord(
  row: number,
  cells: readonly GridCell[],
  context: RowContext,
): readonly RecordReading[] {
  const builder = new RecordBuilder();
  const report = (code: ReadIssueCode, cell: GridCell, detail: string): void => {
    context.issues.push({ code, cell: cell.address, detail });
  };
  const kindHint = kindOf(cells, context);
  const fieldContext: FieldContext = {
    date1904: context.date1904,
    isCollective: kindHint === "collective",
    isSwapped: context.isSwapped,
    report,
  };
  const ratings: { rating: Rating; cell: GridCell }[] = [];
  for (const cell of cells) {
    const column = context.block.columnAt.get(cell.column);
    if (column !== undefined) readCell(cell, column, builder, fieldContext, context, ratings);
  }
  settleRatingMarks(builder, ratings, context, report);
  joinNames(builder);
  applySection(builder, context);
  settleLevels(builder, context.issues);
  return finish(row, builder, kindHint, context);
}

function readCell(
  cell: GridCell,
  column: MappedColumn,
  builder: RecordBuilder,
  fieldContext: FieldContext,
  context: RowContext,
  ratings: { rating: Rating; cell: GridCell }[],
): void {
  const { plan } = column;
  const raw = rawOf(cell, context.date1904);
  if (plan.use === "mark") {
    readAwardMark(cell, plan, builder, fieldContext, raw);
  } else if (plan.use === "rating-mark") {
    if (parseMark(cell.cell.value ?? "", cell.cell.style.fontName) === "yes")
      ratings.push({ rating: plan.rating, cell });
  } else if (plan.use === "gender-mark") {
    const marked = parseMark(cell.cell.value ?? "", cell.cell.style.fontName);
    if (marked === "yes") builder.set("gender", cell.address, raw, plan.gender);
  } else if (plan.use === "field") {
    readFieldCell(cell, column, plan, builder, fieldContext, context);
  }
}

function readAwardMark(
  cell: GridCell,
  plan: { readonly of: "titles" | "awards"; readonly award: string },
  builder: RecordBuilder,
  fieldContext: FieldContext,
  raw: ReturnType<typeof rawOf>,
): void {
  const mark = parseMark(cell.cell.value ?? "", cell.cell.style.fontName);
  if (mark !== "not-a-mark") {
    builder.addAward(plan.of, cell.address, raw, plan.award, mark === "yes");
    return;
  }
  // A text that names the column's own award is a mark too: "LĐTT" under "LĐTT".
  const value = readField(plan.of, cell, { ...fieldContext, report: () => undefined }, {
    plan: { use: "field", field: plan.of },
  } as MappedColumn);
  if (Array.isArray(value) && value.includes(plan.award))
    builder.addAward(plan.of, cell.address, raw, plan.award, true);
  else fieldContext.report("unknown-title", cell, cell.text);
}

type FieldPlan = Extract<MappedColumn["plan"], { use: "field" }>;

function readFieldCell(
  cell: GridCell,
  column: MappedColumn,
  plan: FieldPlan,
  builder: RecordBuilder,
  fieldContext: FieldContext,
  context: RowContext,
): void {
  const raw = rawOf(cell, context.date1904);
  const hidden = context.isHiddenColumn(cell.column);
  if (context.previous !== undefined && repeats.has(cell.text.toLowerCase())) {
    builder.copyFrom(plan.field, context.previous.fields, cell.address, raw);
    return;
  }
  const value = readField(plan.field, cell, fieldContext, column);
  if (value === undefined) return;
  if (plan.gender !== undefined) builder.set("gender", cell.address, raw, plan.gender);
  if (plan.field === "titles" || plan.field === "awards") {
    setAwards(cell, plan, value, builder, raw, hidden);
    return;
  }
  if (plan.field === "votePercent") setVotes(cell, builder, fieldContext, column);
  if (plan.second === "unit" && plan.field === "position") {
    splitPositionAndUnit(cell, value, builder, raw);
    return;
  }
  builder.set(plan.field, cell.address, raw, value, hidden);
}

/** A column headed for titles and forms alike gives each code to its own field; any other keeps what stands in it. */
function setAwards(
  cell: GridCell,
  plan: FieldPlan,
  value: unknown,
  builder: RecordBuilder,
  raw: ReturnType<typeof rawOf>,
  hidden: boolean,
): void {
  if (!Array.isArray(value) || plan.second === undefined) {
    builder.set(plan.field, cell.address, raw, value, hidden);
    return;
  }
  const codes = value as readonly string[];
  const forms = codes.filter((code) => /^(?:GK|BK)/u.test(code));
  const titles = codes.filter((code) => !forms.includes(code));
  if (titles.length > 0 || forms.length === 0) builder.set("titles", cell.address, raw, titles, hidden);
  if (forms.length > 0) builder.set("awards", cell.address, raw, forms, hidden);
}

function setVotes(
  cell: GridCell,
  builder: RecordBuilder,
  fieldContext: FieldContext,
  column: MappedColumn,
): void {
  const votes = readField("votes", cell, { ...fieldContext, report: () => undefined }, column);
  if (votes !== null && votes !== undefined)
    builder.set("votes", cell.address, rawOf(cell, fieldContext.date1904), votes);
}

/** "Giáo viên, Trường TH Hoa Mai": the school's part is the unit. */
function splitPositionAndUnit(
  cell: GridCell,
  value: unknown,
  builder: RecordBuilder,
  raw: ReturnType<typeof rawOf>,
): void {
  const text = typeof value === "string" ? value : cell.text;
  const school = parseSchoolName(cell.text);
  if (school !== undefined) {
    builder.set("unit", cell.address, raw, school.value);
    return;
  }
  const at = /[,;\-–]\s*(?=(?:trường|mn|th|thcs|mầm non|tiểu học)\s)/iu.exec(text);
  if (at === null) {
    builder.set("position", cell.address, raw, text);
    return;
  }
  builder.set("position", cell.address, raw, text.slice(0, at.index).trim());
  const unit = text.slice(at.index + at[0].length).trim();
  builder.set("unit", cell.address, raw, parseSchoolName(unit)?.value ?? unit);
}

function settleRatingMarks(
  builder: RecordBuilder,
  ratings: readonly { rating: Rating; cell: GridCell }[],
  context: RowContext,
  report: (code: ReadIssueCode, cell: GridCell, detail: string) => void,
): void {
  const [first] = ratings;
  if (first === undefined) return;
  if (ratings.length > 1)
    report("two-ratings-marked", first.cell, ratings.map((mark) => mark.cell.address).join(", "));
  for (const mark of ratings)
    builder.set(
      "rating",
      mark.cell.address,
      rawOf(mark.cell, context.date1904),
      ratings.length > 1 ? null : mark.rating,
    );
}

/** Family and given names in two columns are one name; a row may hold the whole name in the first. */
function joinNames(builder: RecordBuilder): void {
  for (const part of ["familyName", "givenName"] as const) {
    const reading = builder.get(part);
    if (typeof reading?.value === "string" && reading.cell !== undefined) {
      builder.set("fullName", reading.cell, reading.raw ?? null, reading.value);
    }
  }
}

function applySection(builder: RecordBuilder, context: RowContext): void {
  const { award, decision } = context.section;
  if (decision !== undefined && !builder.has("decision")) {
    builder.setFromSection("decision", decision.reading.cell, decision.reading.raw, decision.decision);
  }
  if (award?.reading.code === undefined || builder.has("titles") || builder.has("awards")) return;
  const field: FieldName = award.reading.role === "award" ? "awards" : "titles";
  builder.setFromSection(field, award.reading.cell, award.reading.raw, [award.reading.code]);
}

const byLevel: Readonly<Record<string, Readonly<Partial<Record<Level, string>>>>> = {
  GK: { truong: "GK_TRUONG", xa: "GK_UBND_XA", huyen: "GK_UBND_HUYEN", so: "GK_SGD" },
  BK: { tinh: "BK_UBND_TINH", bo: "BK_BO", "trung-uong": "BK_TTG" },
  GVDG: { truong: "GVDG_TRUONG", xa: "GVDG_XA", huyen: "GVDG_HUYEN", tinh: "GVDG_TINH" },
  GVCNG: { truong: "GVCNG_TRUONG", xa: "GVCNG_XA", huyen: "GVCNG_HUYEN", tinh: "GVCNG_TINH" },
};

/** A level column beside "Giấy khen" says which one it is; the doubt is then gone. */
function settleLevels(builder: RecordBuilder, issues: ReadIssue[]): void {
  const level = builder.get("level")?.value as Level | null | undefined;
  if (level === null || level === undefined) return;
  for (const name of ["titles", "awards"] as const) {
    const field = builder.get(name);
    if (!Array.isArray(field?.value)) continue;
    const codes = field.value as readonly string[];
    const settled = codes.map((code) => byLevel[code]?.[level] ?? code);
    if (settled.every((code, index) => code === codes[index])) continue;
    builder.replace(name, settled);
    const at = issues.findLastIndex((issue) => issue.code === "level-not-said" && issue.cell === field.cell);
    if (at !== -1) issues.splice(at, 1);
  }
}

function kindOf(cells: readonly GridCell[], context: RowContext): RecordReading["kind"] {
  const nameCell = cells.find((cell) => {
    const plan = context.block.columnAt.get(cell.column)?.plan;
    return (
      plan?.use === "field" &&
      (plan.field === "fullName" || plan.field === "collectiveName" || plan.field === "familyName")
    );
  });
  const name = nameCell?.text ?? "";
  if (looksHousehold(name)) return "household";
  if (looksCollective(name)) return "collective";
  const plan = nameCell === undefined ? undefined : context.block.columnAt.get(nameCell.column)?.plan;
  if (plan?.use === "field" && plan.field === "collectiveName") return "collective";
  const isMixed = plan?.use === "field" && plan.second === "collectiveName";
  return isMixed && context.section.kind === "collective"
    ? "collective"
    : context.listIsCollective && isMixed
      ? "collective"
      : "individual";
}

function finish(
  row: number,
  builder: RecordBuilder,
  kind: RecordReading["kind"],
  context: RowContext,
): readonly RecordReading[] {
  if (kind !== "individual") {
    builder.move("fullName", "collectiveName");
    if (kind === "collective") builder.move("rating", "unitRating");
    return [recordOf(row, builder.build(), kind, context)];
  }
  builder.move("collectiveName", "fullName");
  const people = peopleIn(builder.get("fullName")?.raw);
  if (people.length >= 2) {
    return people.map((name) => recordOf(row, builder.buildWith("fullName", name), kind, context));
  }
  settleName(builder, context);
  return [recordOf(row, builder.build(), kind, context)];
}

/** A cell may name several people, one a line: "1. Nguyễn Thị A⏎2. Trần Văn B". */
function peopleIn(raw: unknown): readonly string[] {
  if (typeof raw !== "string" || !raw.includes("\n")) return [];
  const lines = cleanLines(raw)
    .map((line) => line.replace(/^\d+\s*[.)]\s*|^[-+•]\s*/u, ""))
    .filter((line) => /\p{L}/u.test(line));
  return lines.every((line) => /^\p{Lu}\S*(?:\s+\S+){1,5}$/u.test(line)) ? lines : [];
}

/** Takes honorifics and remarks off a name, and says so where a careful reader would look. */
function settleName(builder: RecordBuilder, context: RowContext): void {
  const field = builder.get("fullName");
  if (typeof field?.value !== "string") return;
  const cell = field.cell ?? Object.keys(field.cells ?? {})[0];
  const read = readName(field.value);
  builder.replace("fullName", read.name);
  for (const issue of read.issues)
    context.issues.push({ code: issue.code, ...(cell === undefined ? {} : { cell }), detail: issue.detail });
}

function recordOf(
  row: number,
  fields: RecordFields,
  kind: RecordReading["kind"],
  context: RowContext,
): RecordReading {
  const group = context.section.school?.reading.value ?? context.section.department?.reading.value;
  return {
    row,
    kind,
    ...(group === undefined ? {} : { group }),
    ...(context.isHiddenRow ? { hiddenRow: true as const } : {}),
    fields,
  };
}

/** Key under which two rows name the same person. */
export function nameKeyOf(record: RecordReading): string | undefined {
  const name = record.fields.fullName?.value;
  return typeof name === "string" && name !== "" ? foldForCompare(name) : undefined;
}
