import { invalidArgument, notModelled } from "../wire/host-error";
import { HostObject, NULL_OBJECT } from "../wire/host-object";
import { intersects } from "./area";
import type { Area } from "./area";
import { HostCollection, createIds } from "./collection";
import { HostRange } from "./range";
import type { Worksheet } from "./worksheet";

const nextId = createIds("CF");

class RulePart extends HostObject {
  readonly typeName = "ConditionalFormatRule";
  override readonly scalars = ["Formula"];
  Formula = "";
}

class ConditionalFont extends HostObject {
  readonly typeName = "ConditionalRangeFont";
  override readonly scalars = ["Color", "Bold"];
  Color = "";
  Bold = false;
}

class ConditionalFill extends HostObject {
  readonly typeName = "ConditionalRangeFill";
  override readonly scalars = ["Color"];
  Color = "";
}

class ConditionalRangeFormat extends HostObject {
  readonly typeName = "ConditionalRangeFormat";
  readonly Font = new ConditionalFont();
  readonly Fill = new ConditionalFill();
}

class CustomRule extends HostObject {
  readonly typeName = "CustomConditionalFormat";
  readonly Rule = new RulePart();
  readonly Format = new ConditionalRangeFormat();
}

/** One rule over the areas that it was added to. */
export class ConditionalFormat extends HostObject {
  readonly typeName = "ConditionalFormat";
  override readonly identityKey = "Id";
  override readonly scalars = ["Id", "Type", "Priority", "StopIfTrue"];
  readonly Id = nextId();
  StopIfTrue = false;
  Priority = 0;
  readonly Custom = new CustomRule();

  constructor(
    readonly sheet: Worksheet,
    public areas: readonly Area[],
    readonly Type: string,
  ) {
    super();
  }

  get CustomOrNullObject(): CustomRule | typeof NULL_OBJECT {
    return this.Type === "Custom" ? this.Custom : NULL_OBJECT;
  }

  GetRange(): HostRange {
    const [first] = this.areas;
    if (!first) throw invalidArgument();
    return new HostRange(this.sheet, first);
  }

  Delete(): void {
    this.sheet.guardSheet();
    this.sheet.rules = this.sheet.rules.filter((rule) => rule !== this);
  }
}

/** The rules of a sheet that touch some areas. */
export class ConditionalFormats extends HostCollection<ConditionalFormat> {
  readonly typeName = "ConditionalFormatCollection";

  constructor(
    readonly sheet: Worksheet,
    readonly areas: readonly Area[],
  ) {
    super();
    this.list = sheet.rules.filter((rule) =>
      rule.areas.some((area) => areas.some((each) => intersects(area, each))),
    );
  }

  Add(type: unknown): ConditionalFormat {
    if (type !== "Custom") throw notModelled(`conditional format of type ${String(type)}`);
    this.sheet.guardSheet();
    const rule = new ConditionalFormat(this.sheet, this.areas, type);
    this.sheet.rules.push(rule);
    return rule;
  }

  ClearAll(): void {
    this.sheet.guardSheet();
    this.sheet.rules = this.sheet.rules.filter((rule) => !this.list.includes(rule));
  }

  protected keysOf({ Id }: ConditionalFormat): readonly string[] {
    return [Id];
  }
}
