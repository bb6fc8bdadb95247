import { accessDenied, invalidArgument } from "../wire/host-error";
import { EventQueue } from "../wire/event-queue";
import { HostObject } from "../wire/host-object";
import { OfficeHost } from "../wire/office-host";
import { partAddress } from "./area";
import type { HostRange } from "./range";
import {
  Application,
  Comments,
  CustomXmlParts,
  DocumentProperties,
  NamedItems,
  Settings,
  WorkbookProtection,
} from "./workbook-parts";
import type { Worksheet } from "./worksheet";
import { Worksheets } from "./worksheets";

/** Gives what a formula on a sheet comes to. */
export type Calculate = (formula: string, sheet: string) => string | number | boolean;

/** An open workbook. It calculates nothing by itself: `calculate` is the test's to set. */
export class Workbook extends HostObject {
  readonly typeName = "Workbook";
  override readonly scalars = ["Name", "ReadOnly"];
  readonly events = new EventQueue();
  readonly Worksheets = new Worksheets(this);
  readonly Names = new NamedItems(this);
  readonly Comments = new Comments(this);
  readonly Settings = new Settings();
  readonly CustomXmlParts = new CustomXmlParts();
  readonly Properties = new DocumentProperties();
  readonly Protection = new WorkbookProtection();
  readonly Application = new Application();
  ReadOnly = false;
  date1904 = false;
  calculate: Calculate = () => 0;
  #active: Worksheet | undefined = undefined;
  selection: HostRange | undefined = undefined;

  constructor(
    readonly Name: string,
    sheets: readonly string[] = [],
  ) {
    super();
    for (const sheet of sheets) this.Worksheets.Add(sheet);
  }

  get active(): Worksheet {
    const sheet = this.#active ?? this.Worksheets.list[0];
    if (!sheet) throw invalidArgument();
    return sheet;
  }
  set active(sheet: Worksheet) {
    this.#active = sheet;
  }

  GetSelectedRange(): HostRange {
    return this.selection ?? this.active.GetCell(0, 0);
  }
  GetActiveCell(): HostRange {
    return this.GetSelectedRange().GetCell(0, 0);
  }
  _GetRangeForEventByReferenceId(address: string): HostRange {
    return this.resolve(address);
  }

  resolve(address: string): HostRange {
    const { sheet, local } = partAddress(address);
    return (sheet === undefined ? this.active : this.Worksheets._Item(sheet)).GetRange(local);
  }

  /** Refuses to add or delete sheets where the structure is locked. */
  guardStructure(): void {
    if (this.Protection.Protected || this.ReadOnly) throw accessDenied();
  }

  /** Gives a sheet by name, for tests that look into the model or edit it as another user would. */
  sheet(name: string): Worksheet {
    return this.Worksheets._Item(name);
  }
}

/** Makes the host that answers for a workbook. */
export function hostOf(workbook: Workbook): OfficeHost {
  return new OfficeHost(workbook, workbook.events, {
    "Microsoft.InternalService.AddinInternalService": () => new InternalService(),
  });
}

class InternalService extends HostObject {
  readonly typeName = "AddinInternalService";
  NotifyActionHandlerReady(): void {
    // The desktop client sends this at start-up; it is no request of ours.
  }
}
