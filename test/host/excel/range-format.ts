/** Fonts, fills, borders and sizes of a range, each a property kept by the sheet's layers. */
import { HostObject } from "../wire/host-object";
import type { HostRange } from "./range";

const DEFAULTS: Readonly<Record<string, unknown>> = {
  "font.bold": false,
  "font.italic": false,
  "font.color": "#000000",
  "font.size": 11,
  "font.underline": "None",
  "fill.color": "#FFFFFF",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  columnWidth: 48,
  rowHeight: 15,
  indentLevel: 0,
};

/** Reads a property over a range: null where the cells differ. */
export function readFormat({ sheet, area }: HostRange, property: string): unknown {
  const { grid } = sheet;
  const fallback = (row: number, column: number): unknown =>
    property === "font.name" ? grid.peek(row, column).fontName : (DEFAULTS[property] ?? null);
  return grid.formats.over(property, area, fallback);
}

function writeFormat(range: HostRange, property: string, value: unknown): void {
  range.sheet.guard(range);
  range.sheet.grid.formats.set(property, range.area, value);
}

abstract class FormatPart extends HostObject {
  constructor(
    readonly ranges: readonly HostRange[],
    readonly prefix = "",
  ) {
    super();
  }

  /** Null where ranges, or cells of one, differ. */
  protected get(name: string): unknown {
    const values = new Set(this.ranges.map((range) => readFormat(range, `${this.prefix}${name}`)));
    return values.size === 1 ? [...values][0] : null;
  }

  protected guard(): void {
    for (const range of this.ranges) range.sheet.guard(range);
  }

  protected put(name: string, value: unknown): void {
    for (const range of this.ranges) writeFormat(range, `${this.prefix}${name}`, value);
  }
}

class RangeFont extends FormatPart {
  readonly typeName = "RangeFont";
  override readonly scalars = ["Name", "Size", "Bold", "Italic", "Color", "Underline"];

  get Name(): unknown {
    return this.get("name");
  }
  set Name(value: unknown) {
    this.put("name", value);
  }
  get Size(): unknown {
    return this.get("size");
  }
  set Size(value: unknown) {
    this.put("size", value);
  }
  get Bold(): unknown {
    return this.get("bold");
  }
  set Bold(value: unknown) {
    this.put("bold", value);
  }
  get Italic(): unknown {
    return this.get("italic");
  }
  set Italic(value: unknown) {
    this.put("italic", value);
  }
  get Color(): unknown {
    return this.get("color");
  }
  set Color(value: unknown) {
    this.put("color", value);
  }
  get Underline(): unknown {
    return this.get("underline");
  }
  set Underline(value: unknown) {
    this.put("underline", value);
  }
}

class RangeFill extends FormatPart {
  readonly typeName = "RangeFill";
  override readonly scalars = ["Color"];

  get Color(): unknown {
    return this.get("color");
  }
  set Color(value: unknown) {
    this.put("color", value);
  }
  Clear(): void {
    this.put("color", "#FFFFFF");
  }
}

class RangeBorder extends FormatPart {
  readonly typeName = "RangeBorder";
  override readonly scalars = ["Style", "Color", "Weight"];

  get Style(): unknown {
    return this.get("style") ?? "None";
  }
  set Style(value: unknown) {
    this.put("style", value);
  }
  get Color(): unknown {
    return this.get("color") ?? "#000000";
  }
  set Color(value: unknown) {
    this.put("color", value);
  }
  get Weight(): unknown {
    return this.get("weight") ?? "Thin";
  }
  set Weight(value: unknown) {
    this.put("weight", value);
  }
}

class RangeBorders extends FormatPart {
  readonly typeName = "RangeBorderCollection";

  GetItem(edge: unknown): RangeBorder {
    return new RangeBorder(this.ranges, `border.${String(edge)}.`);
  }
  _Item(edge: unknown): RangeBorder {
    return this.GetItem(edge);
  }
}

export class RangeFormat extends FormatPart {
  readonly typeName = "RangeFormat";
  override readonly scalars = [
    "HorizontalAlignment",
    "VerticalAlignment",
    "WrapText",
    "ColumnWidth",
    "RowHeight",
  ];

  get Font(): RangeFont {
    return new RangeFont(this.ranges, "font.");
  }
  get Fill(): RangeFill {
    return new RangeFill(this.ranges, "fill.");
  }
  get Borders(): RangeBorders {
    return new RangeBorders(this.ranges);
  }
  get HorizontalAlignment(): unknown {
    return this.get("horizontalAlignment");
  }
  set HorizontalAlignment(value: unknown) {
    this.put("horizontalAlignment", value);
  }
  get VerticalAlignment(): unknown {
    return this.get("verticalAlignment");
  }
  set VerticalAlignment(value: unknown) {
    this.put("verticalAlignment", value);
  }
  get WrapText(): unknown {
    return this.get("wrapText");
  }
  set WrapText(value: unknown) {
    this.put("wrapText", value);
  }
  get ColumnWidth(): unknown {
    return this.get("columnWidth");
  }
  set ColumnWidth(value: unknown) {
    this.put("columnWidth", value);
  }
  get RowHeight(): unknown {
    return this.get("rowHeight");
  }
  set RowHeight(value: unknown) {
    this.put("rowHeight", value);
  }
  AutofitColumns(): void {
    this.guard();
  }
  AutofitRows(): void {
    this.guard();
  }
}
