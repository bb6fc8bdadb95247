/** The smaller parts of a sheet: protection, panes, filter, page layout, custom properties. */
import { accessDenied, invalidArgument } from "../wire/host-error";
import { HostObject, NULL_OBJECT } from "../wire/host-object";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import type { Area } from "./area";
import { HostCollection } from "./collection";
import { HostRange } from "./range";
import type { Worksheet } from "./worksheet";

export class WorksheetProtection extends HostObject {
  readonly typeName = "WorksheetProtection";
  override readonly scalars = ["Protected", "Options"];
  Protected = false;
  Options: unknown = null;
  #password: unknown = undefined;

  Protect(options?: unknown, password?: unknown): void {
    if (this.Protected) throw accessDenied();
    this.Protected = true;
    this.Options = options ?? null;
    this.#password = password ?? undefined;
  }

  Unprotect(password?: unknown): void {
    if (this.#password !== undefined && this.#password !== password) throw invalidArgument();
    this.Protected = false;
  }
}

export class WorksheetFreezePanes extends HostObject {
  readonly typeName = "WorksheetFreezePanes";
  frozen: Area | undefined = undefined;

  constructor(readonly sheet: Worksheet) {
    super();
  }

  FreezeRows(count: number): void {
    this.frozen = { row: 0, column: 0, height: count, width: MAX_COLUMNS };
  }
  FreezeColumns(count: number): void {
    this.frozen = { row: 0, column: 0, height: MAX_ROWS, width: count };
  }
  FreezeAt(range: unknown): void {
    this.frozen = this.sheet.rangeOf(range).area;
  }
  Unfreeze(): void {
    this.frozen = undefined;
  }
  GetLocationOrNullObject(): HostRange | typeof NULL_OBJECT {
    return this.frozen ? new HostRange(this.sheet, this.frozen) : NULL_OBJECT;
  }
}

export class AutoFilter extends HostObject {
  readonly typeName = "AutoFilter";
  override readonly scalars = ["Enabled", "IsDataFiltered", "Criteria"];
  area: Area | undefined = undefined;
  Criteria: unknown[] = [];

  constructor(readonly sheet: Worksheet) {
    super();
  }

  get Enabled(): boolean {
    return this.area !== undefined;
  }
  get IsDataFiltered(): boolean {
    return this.Criteria.length > 0;
  }
  Apply(range: unknown, column?: unknown, criteria?: unknown): void {
    this.sheet.guardSheet();
    this.area = this.sheet.rangeOf(range).area;
    if (column === undefined || column === null) return;
    this.Criteria.push(criteria);
    this.#hideOthers(this.area, Number(column), criteria);
  }
  /** A filter by values hides the rows below its head that hold others. */
  #hideOthers({ row, column, height }: Area, offset: number, criteria: unknown): void {
    const { values } = criteria as { readonly values?: readonly unknown[] };
    if (values === undefined) return;
    for (let at = row + 1; at < row + height; at++) {
      if (!values.includes(this.sheet.grid.peek(at, column + offset).value))
        this.sheet.grid.hiddenRows.add(at);
    }
  }
  ClearCriteria(): void {
    this.Criteria = [];
    this.sheet.grid.hiddenRows.clear();
  }
  Remove(): void {
    this.sheet.guardSheet();
    this.ClearCriteria();
    this.area = undefined;
  }
  GetRangeOrNullObject(): HostRange | typeof NULL_OBJECT {
    return this.area ? new HostRange(this.sheet, this.area) : NULL_OBJECT;
  }
}

class HeaderFooter extends HostObject {
  readonly typeName = "HeaderFooter";
  override readonly scalars = [
    "LeftFooter",
    "CenterFooter",
    "RightFooter",
    "LeftHeader",
    "CenterHeader",
    "RightHeader",
  ];
  LeftHeader = "";
  CenterHeader = "";
  RightHeader = "";
  LeftFooter = "";
  CenterFooter = "";
  RightFooter = "";
}

class HeaderFooterGroup extends HostObject {
  readonly typeName = "HeaderFooterGroup";
  readonly DefaultForAllPages = new HeaderFooter();
}

export class PageLayout extends HostObject {
  readonly typeName = "PageLayout";
  override readonly scalars = [
    "Orientation",
    "PaperSize",
    "Zoom",
    "CenterHorizontally",
    "LeftMargin",
    "RightMargin",
    "TopMargin",
    "BottomMargin",
  ];
  Orientation = "Portrait";
  PaperSize = "Letter";
  Zoom: unknown = { scale: 100 };
  CenterHorizontally = false;
  LeftMargin = 50;
  RightMargin = 50;
  TopMargin = 54;
  BottomMargin = 54;
  HeaderMargin = 22;
  FooterMargin = 22;
  readonly HeadersFooters = new HeaderFooterGroup();
  titleRows: Area | undefined = undefined;
  printArea: Area | undefined = undefined;

  constructor(readonly sheet: Worksheet) {
    super();
  }

  SetPrintArea(range: unknown): void {
    this.printArea = this.sheet.rangeOf(range).area;
  }
  SetPrintTitleRows(range: unknown): void {
    this.titleRows = this.sheet.rangeOf(range).area;
  }
  GetPrintTitleRowsOrNullObject(): HostRange | typeof NULL_OBJECT {
    return this.titleRows ? new HostRange(this.sheet, this.titleRows) : NULL_OBJECT;
  }
}

class WorksheetCustomProperty extends HostObject {
  readonly typeName = "WorksheetCustomProperty";
  override readonly scalars = ["Key", "Value"];
  constructor(
    readonly owner: WorksheetCustomProperties,
    readonly Key: string,
    public Value: string,
  ) {
    super();
  }
  Delete(): void {
    this.owner.remove(this);
  }
}

export class WorksheetCustomProperties extends HostCollection<WorksheetCustomProperty> {
  readonly typeName = "WorksheetCustomPropertyCollection";

  Add(key: string, value: string): WorksheetCustomProperty {
    const known = this.find(key);
    if (known) {
      known.Value = value;
      return known;
    }
    const property = new WorksheetCustomProperty(this, key, value);
    this.list.push(property);
    return property;
  }

  protected keysOf({ Key }: WorksheetCustomProperty): readonly string[] {
    return [Key];
  }
}
