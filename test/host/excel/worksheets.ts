import { HostError } from "../wire/host-error";
import { EventType } from "../wire/event-queue";
import { NULL_OBJECT } from "../wire/host-object";
import { HostCollection } from "./collection";
import { Worksheet } from "./worksheet";
import type { Workbook } from "./workbook";

export class Worksheets extends HostCollection<Worksheet> {
  readonly typeName = "WorksheetCollection";

  constructor(readonly workbook: Workbook) {
    super();
  }

  Add(name?: string | null): Worksheet {
    this.workbook.guardStructure();
    if (name !== undefined && name !== null && this.find(name)) {
      throw new HostError(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
        409,
      );
    }
    const sheet = new Worksheet(this.workbook, name ?? this.#freeName());
    this.list.push(sheet);
    return sheet;
  }
  GetActiveWorksheet(): Worksheet {
    return this.workbook.active;
  }
  GetFirst(): Worksheet | typeof NULL_OBJECT {
    return this.list[0] ?? NULL_OBJECT;
  }
  GetLast(): Worksheet | typeof NULL_OBJECT {
    return this.list.at(-1) ?? NULL_OBJECT;
  }
  _RegisterDataChangedEvent(): void {
    this.workbook.events.listen(EventType.worksheetChanged, "Workbook");
  }
  _UnregisterDataChangedEvent(): void {
    this.workbook.events.ignore(EventType.worksheetChanged, "Workbook");
  }

  protected keysOf({ Id, Name }: Worksheet): readonly string[] {
    return [Id, Name];
  }

  #freeName(): string {
    let number = this.list.length + 1;
    while (this.find(`Sheet${String(number)}`)) number += 1;
    return `Sheet${String(number)}`;
  }
}
