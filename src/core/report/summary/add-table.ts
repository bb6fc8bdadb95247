import { summaryHeadings } from "../../messages/report-summary-headings-vi";
import type { CellLook, CellModel } from "../workbook-model";
import type { Figure, Figures } from "./figures";
import type { SheetDraft } from "./sheet-draft";
import { hasKeys } from "./table-columns";
import type { TableColumn, TableSpec } from "./table-columns";
import { outsideFigures, rowFigures, totalFigures } from "./table-figures";
import { placeTable } from "./table-place";
import type { TablePlace } from "./table-place";

/** Adds the rows of a table, its total and, where asked, what lies outside the period. */
export function addTable(draft: SheetDraft, figures: Figures, spec: TableSpec): TablePlace {
  const place = placeTable(spec, draft.nextRow);
  const body = spec.rows.map((row, index) => rowFigures(figures, spec, place, row, place.firstRow + index));
  spec.rows.forEach(({ label, key }, index) => {
    addRow(draft, spec, place, { label, key: key ?? null, figures: body[index] ?? [], isTotal: false });
  });
  const total = totalFigures(figures, spec, place, body);
  addRow(draft, spec, place, { label: summaryHeadings.total, key: null, figures: total, isTotal: true });
  if (spec.showsOutside) {
    const beyond = outsideFigures(figures, spec);
    addRow(draft, spec, place, {
      label: summaryHeadings.outside,
      key: null,
      figures: beyond,
      isTotal: false,
    });
  }
  return place;
}

interface RowParts {
  readonly label: string;
  readonly key: string | null;
  readonly figures: readonly (Figure | null)[];
  readonly isTotal: boolean;
}

function addRow(draft: SheetDraft, spec: TableSpec, place: TablePlace, parts: RowParts): void {
  const row = draft.nextRow;
  const [style, keyStyle]: readonly [CellLook, CellLook] = parts.isTotal
    ? ["label-total", "label-total"]
    : ["text-wrap", "text-centre"];
  const label: CellModel = { column: 1, value: parts.label, style };
  const key: CellModel = { column: 2, value: parts.key, style: keyStyle };
  if (!hasKeys(spec)) draft.merge(row, 1, row, 2);
  const cells = spec.columns.flatMap((column, index) => {
    const from = place.columns[index] ?? 1;
    const to = from + (column.span ?? 1) - 1;
    draft.merge(row, from, row, to);
    return spread(figureCell(parts.figures[index] ?? null, from, lookOf(column, parts.isTotal)), to);
  });
  draft.add([label, key, ...cells]);
}

function figureCell(figure: Figure | null, column: number, style: CellLook): CellModel {
  if (figure === null) return { column, value: null, style };
  return { column, value: figure.value, formula: figure.formula, style };
}

/** A merged cell and the empty ones behind it, so that all have the border. */
function spread(cell: CellModel, to: number): CellModel[] {
  const rest = Array.from({ length: to - cell.column }, (_, index) => cell.column + index + 1);
  return [cell, ...rest.map((column): CellModel => ({ column, value: null, style: cell.style }))];
}

function lookOf(column: TableColumn, isTotal: boolean): CellLook {
  if (column.type === "share") return "percent";
  const look = column.type === "row-sum" ? "count" : column.look;
  return isTotal ? `${look}-total` : look;
}
