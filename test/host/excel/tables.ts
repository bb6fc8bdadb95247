import { HostError } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { intersects } from "./area";
import type { Area } from "./area";
import { HostCollection, createIds } from "./collection";
import { HostRange } from "./range";
import type { Worksheet } from "./worksheet";

const nextId = createIds("TB");

export class Table extends HostObject {
  readonly typeName = "Table";
  override readonly identityKey = "Id";
  override readonly scalars = ["Id", "Name", "ShowHeaders", "ShowTotals", "Style"];
  readonly Id = nextId();
  ShowTotals = false;
  Style = "TableStyleMedium2";

  constructor(
    readonly owner: Tables,
    public area: Area,
    public Name: string,
    public ShowHeaders: boolean,
  ) {
    super();
  }

  get Worksheet(): Worksheet {
    return this.owner.sheet;
  }
  GetRange(): HostRange {
    return new HostRange(this.owner.sheet, this.area);
  }
  GetHeaderRowRange(): HostRange {
    return new HostRange(this.owner.sheet, { ...this.area, height: 1 });
  }
  GetDataBodyRange(): HostRange {
    return new HostRange(this.owner.sheet, {
      ...this.area,
      row: this.area.row + 1,
      height: this.area.height - 1,
    });
  }
  Delete(): void {
    this.owner.remove(this);
  }
}

export class Tables extends HostCollection<Table> {
  readonly typeName = "TableCollection";

  constructor(readonly sheet: Worksheet) {
    super();
  }

  Add(range: unknown, hasHeaders: boolean): Table {
    this.sheet.guardSheet();
    const { area } = this.sheet.rangeOf(range);
    if (this.sheet.grid.mergesIn(area).length > 0)
      throw new HostError("MergedRangeConflict", "Cannot merge the range.");
    if (this.list.some((table) => intersects(table.area, area))) {
      throw new HostError("InvalidArgument", "A table can't overlap another table.");
    }
    const table = new Table(this, area, `Table${String(this.list.length + 1)}`, hasHeaders);
    this.list.push(table);
    return table;
  }

  protected keysOf({ Id, Name }: Table): readonly string[] {
    return [Id, Name];
  }
}
