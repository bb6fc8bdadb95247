import { invalidArgument } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { HostCollection, createIds } from "./collection";
import { HostRange } from "./range";
import type { Worksheet } from "./worksheet";

const nextId = createIds("CH");

class ChartTitle extends HostObject {
  readonly typeName = "ChartTitle";
  override readonly scalars = ["Text", "Visible"];
  Text = "";
  Visible = true;
}

class ChartLegend extends HostObject {
  readonly typeName = "ChartLegend";
  override readonly scalars = ["Visible", "Position"];
  Visible = true;
  Position = "Right";
}

class ChartSeries extends HostObject {
  readonly typeName = "ChartSeries";
  override readonly scalars = ["Name"];
  values: string | undefined = undefined;
  categories: string | undefined = undefined;
  constructor(
    readonly owner: ChartSeriesCollection,
    public Name: string,
  ) {
    super();
  }
  SetValues(range: unknown): void {
    this.values = addressOfRange(range);
  }
  SetXAxisValues(range: unknown): void {
    this.categories = addressOfRange(range);
  }
  Delete(): void {
    this.owner.remove(this);
  }
}

class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly typeName = "ChartSeriesCollection";
  Add(name?: string): ChartSeries {
    const series = new ChartSeries(this, name ?? `Series${String(this.list.length + 1)}`);
    this.list.push(series);
    return series;
  }
  protected keysOf(): readonly string[] {
    return [];
  }
}

function addressOfRange(range: unknown): string {
  if (!(range instanceof HostRange)) throw invalidArgument();
  return range.Address;
}

export class Chart extends HostObject {
  readonly typeName = "Chart";
  override readonly identityKey = "Id";
  override readonly scalars = ["Id", "Name", "Top", "Left", "Width", "Height"];
  readonly Id = nextId();
  Top = 0;
  Left = 0;
  Width = 360;
  Height = 216;
  readonly Title = new ChartTitle();
  readonly Legend = new ChartLegend();
  readonly Series = new ChartSeriesCollection();
  position: readonly string[] = [];

  constructor(
    readonly owner: Charts,
    public Name: string,
    public ChartType: string,
    public source: string,
  ) {
    super();
  }

  /** One series a column, as "by columns" says. */
  fill({ area: { width } }: HostRange): this {
    for (let column = 0; column < width; column++) this.Series.Add();
    return this;
  }
  SetData(range: unknown): void {
    this.source = addressOfRange(range);
  }
  SetPosition(from: unknown, to?: unknown): void {
    this.owner.sheet.guardSheet();
    this.position = [from, to].flatMap((each) =>
      each === undefined || each === null ? [] : [this.owner.sheet.rangeOf(each).localAddress],
    );
  }
  Delete(): void {
    this.owner.sheet.guardSheet();
    this.owner.remove(this);
  }
}

export class Charts extends HostCollection<Chart> {
  readonly typeName = "ChartCollection";

  constructor(readonly sheet: Worksheet) {
    super();
  }

  Add(type: string, source: unknown): Chart {
    this.sheet.guardSheet();
    const name = `Chart ${String(this.list.length + 1)}`;
    const chart = new Chart(this, name, type, addressOfRange(source));
    this.list.push(chart);
    return chart.fill(this.sheet.rangeOf(source));
  }

  protected keysOf({ Id, Name }: Chart): readonly string[] {
    return [Id, Name];
  }
}
