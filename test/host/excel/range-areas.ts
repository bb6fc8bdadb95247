import { invalidArgument } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { addressOf, partAddress, quoteSheet } from "./area";
import { ConditionalFormats } from "./conditional-formats";
import { RangeFormat } from "./range-format";
import type { HostRange } from "./range";
import type { Worksheet } from "./worksheet";

/** Several ranges of one sheet under one proxy. */
export class RangeAreas extends HostObject {
  readonly typeName = "RangeAreas";
  override readonly identityKey = "_ReferenceId";
  override readonly isKeepable = true;
  override readonly scalars = ["Address", "AreaCount", "CellCount"];
  readonly ranges: readonly HostRange[];

  constructor(
    readonly sheet: Worksheet,
    address: string | readonly HostRange[],
  ) {
    super();
    if (typeof address !== "string") {
      this.ranges = address;
      return;
    }
    const parts = address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
    if (address.length > 8_192 || parts.length === 0) throw invalidArgument();
    this.ranges = parts.map((part) => sheet.GetRange(partAddress(part.trim()).local));
  }

  get Address(): string {
    return this.ranges.map(({ area }) => `${quoteSheet(this.sheet.Name)}!${addressOf(area)}`).join(",");
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  get CellCount(): number {
    return this.ranges.reduce((sum, { CellCount }) => sum + CellCount, 0);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.ranges);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(
      this.sheet,
      this.ranges.map(({ area }) => area),
    );
  }
}

class RangeCollection extends HostObject {
  readonly typeName = "RangeCollection";

  constructor(readonly _Items: readonly HostRange[]) {
    super();
  }
  GetCount(): number {
    return this._Items.length;
  }
  GetItemAt(index: number): HostRange {
    const range = this._Items[index];
    if (!range) throw invalidArgument();
    return range;
  }
}
