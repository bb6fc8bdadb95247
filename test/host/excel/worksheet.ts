import { HostError, accessDenied, invalidArgument, notFound } from "../wire/host-error";
import { EventType } from "../wire/event-queue";
import { HostObject, NULL_OBJECT } from "../wire/host-object";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  addressOf,
  boundingArea,
  intersects,
  parseArea,
  partAddress,
  shiftArea,
} from "./area";
import type { Area, Shift } from "./area";
import { Charts } from "./charts";
import { createIds } from "./collection";
import type { ConditionalFormat } from "./conditional-formats";
import { HostRange } from "./range";
import { RangeAreas } from "./range-areas";
import { SheetGrid } from "./sheet-grid";
import {
  AutoFilter,
  PageLayout,
  WorksheetCustomProperties,
  WorksheetFreezePanes,
  WorksheetProtection,
} from "./sheet-parts";
import { Tables } from "./tables";
import type { Comments, NamedItems } from "./workbook-parts";
import type { Workbook } from "./workbook";

const nextId = createIds("WS");
const WHOLE: Area = { row: 0, column: 0, height: MAX_ROWS, width: MAX_COLUMNS };

export class Worksheet extends HostObject {
  readonly typeName = "Worksheet";
  override readonly identityKey = "Id";
  override readonly scalars = ["Id", "Name", "Position", "Visibility", "TabColor", "ShowGridlines"];
  readonly Id = nextId();
  Visibility = "Visible";
  TabColor = "";
  ShowGridlines = true;
  isDeleted = false;
  rules: ConditionalFormat[] = [];
  readonly grid = new SheetGrid();
  readonly Charts = new Charts(this);
  readonly Tables = new Tables(this);
  readonly Protection = new WorksheetProtection();
  readonly FreezePanes = new WorksheetFreezePanes(this);
  readonly AutoFilter = new AutoFilter(this);
  readonly PageLayout = new PageLayout(this);
  readonly CustomProperties = new WorksheetCustomProperties();
  #name: string;

  constructor(
    readonly workbook: Workbook,
    name: string,
  ) {
    super();
    checkName(name);
    this.#name = name;
  }

  get Name(): string {
    return this.#name;
  }
  set Name(name: string) {
    checkName(name);
    const other = this.workbook.Worksheets.find(name);
    if (other !== undefined && other !== this) throw invalidArgument();
    this.#name = name;
  }
  get Position(): number {
    return this.workbook.Worksheets.list.indexOf(this);
  }
  set Position(position: number) {
    const { Worksheets } = this.workbook;
    Worksheets.remove(this);
    Worksheets.list.splice(position, 0, this);
  }
  get Comments(): Comments {
    return this.workbook.Comments;
  }
  get Names(): NamedItems {
    return this.workbook.Names;
  }

  GetRange(address?: unknown): HostRange {
    if (address === undefined || address === null || address === "") return new HostRange(this, WHOLE);
    if (typeof address !== "string") throw invalidArgument();
    const { sheet, local } = partAddress(address);
    if (sheet !== undefined && sheet.toLowerCase() !== this.Name.toLowerCase()) throw invalidArgument();
    const area = parseArea(local);
    if (area) return new HostRange(this, area);
    const name = this.workbook.Names.find(local);
    if (!name) throw invalidArgument();
    return name.GetRange();
  }
  GetRangeByIndexes(row: number, column: number, height: number, width: number): HostRange {
    return new HostRange(this, { row, column, height, width });
  }
  GetRanges(address: unknown): RangeAreas {
    return new RangeAreas(this, String(address));
  }
  GetCell(row: number, column: number): HostRange {
    return new HostRange(this, { row, column, height: 1, width: 1 });
  }
  GetUsedRange(valuesOnly?: boolean): HostRange {
    return new HostRange(this, this.#used(valuesOnly) ?? { row: 0, column: 0, height: 1, width: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): HostRange | typeof NULL_OBJECT {
    const used = this.#used(valuesOnly);
    return used ? new HostRange(this, used) : NULL_OBJECT;
  }
  Activate(): void {
    if (this.Visibility !== "Visible")
      throw new HostError("InvalidOperation", "This operation is not permitted.");
    this.workbook.active = this;
  }
  Delete(): void {
    this.workbook.guardStructure();
    this.workbook.Worksheets.remove(this);
    this.isDeleted = true;
  }
  _RegisterDataChangedEvent(): void {
    this.workbook.events.listen(EventType.worksheetChanged, this.Id);
  }
  _UnregisterDataChangedEvent(): void {
    this.workbook.events.ignore(EventType.worksheetChanged, this.Id);
  }

  alive(): this {
    if (this.isDeleted) throw notFound();
    return this;
  }

  rangeOf(given: unknown): HostRange {
    return given instanceof HostRange ? given : this.GetRange(given);
  }

  /** Refuses a write where Excel would: protected, read-only, or over the rows of a filter. */
  guard(range: HostRange): void {
    this.guardSheet();
    const { area } = this.AutoFilter;
    const isOverFilter =
      this.AutoFilter.IsDataFiltered && area && range.area.height > 1 && intersects(area, range.area);
    if (isOverFilter === true) {
      throw new HostError(
        "FilteredRangeConflict",
        "The attempted operation causes a conflict with a filtered range.",
      );
    }
  }

  guardSheet(): void {
    if (this.alive().Protection.Protected || this.workbook.ReadOnly) throw accessDenied();
  }

  /** Takes conditional formats off an area; a rule that covers no more is gone. */
  clearRules(area: Area): void {
    this.rules = this.rules.filter((rule) => {
      rule.areas = rule.areas.filter((each) => !intersects(area, each) || !isInside(each, area));
      return rule.areas.length > 0;
    });
  }

  /** Tells listeners; an edit by the add-in itself is local, one by the clerk's own hand is so too. */
  changed(
    area: Area,
    source: "Local" | "Remote" = "Local",
    changeType = "RangeEdited",
    triggerSource: "ThisLocalAddin" | "Unknown" = source === "Local" ? "ThisLocalAddin" : "Unknown",
  ): void {
    const payload = {
      address: addressOf(area),
      changeType,
      source,
      worksheetId: this.Id,
      triggerSource,
    };
    this.workbook.events.raise(EventType.worksheetChanged, "Workbook", payload);
    this.workbook.events.raise(EventType.worksheetChanged, this.Id, payload);
  }

  shift(shift: Shift): void {
    this.grid.shift(shift);
    for (const rule of this.rules) rule.areas = rule.areas.flatMap((area) => shiftArea(area, shift) ?? []);
    this.rules = this.rules.filter(({ areas }) => areas.length > 0);
    const changeType = `${shift.axis === "rows" ? "Row" : "Column"}${shift.count > 0 ? "Inserted" : "Deleted"}`;
    const size = Math.abs(shift.count);
    const area =
      shift.axis === "rows"
        ? { ...WHOLE, row: shift.at, height: size }
        : { ...WHOLE, column: shift.at, width: size };
    this.changed(area, "Local", changeType);
  }

  /** With formats counted, an empty cell that was formatted is used too. */
  #used(valuesOnly: boolean | undefined): Area | undefined {
    return this.grid.usedArea(WHOLE, valuesOnly === true);
  }
}

const isInside = (inner: Area, outer: Area): boolean => {
  const both = boundingArea(inner, outer);
  return (
    both.height === outer.height &&
    both.width === outer.width &&
    both.row === outer.row &&
    both.column === outer.column
  );
};

function checkName(name: unknown): void {
  const isValid =
    typeof name === "string" &&
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name);
  if (!isValid || name.toLowerCase() === "history") throw invalidArgument();
}
