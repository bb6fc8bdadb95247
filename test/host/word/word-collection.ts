import { invalidArgument, notFound } from "../wire/host-error";
import { HostObject, NULL_OBJECT } from "../wire/host-object";

/** Everything in Word is held by reference. */
export abstract class WordObject extends HostObject {
  override readonly identityKey: "Id" | "_ReferenceId" = "_ReferenceId";
  override readonly isKeepable = true;
}

export class WordCollection<T extends HostObject> extends WordObject {
  constructor(
    readonly typeName: string,
    readonly list: readonly T[],
  ) {
    super();
  }

  get _Items(): readonly T[] {
    return this.list;
  }
  _Item(index: unknown): T {
    return this.GetItemAt(index);
  }
  GetItem(index: unknown): T {
    return this.GetItemAt(index);
  }
  GetItemAt(index: unknown): T {
    const item = this.list[Number(index)];
    if (!item) throw invalidArgument();
    return item;
  }
  GetFirst(): T {
    const [first] = this.list;
    if (!first) throw notFound();
    return first;
  }
  GetFirstOrNullObject(): T | typeof NULL_OBJECT {
    return this.list[0] ?? NULL_OBJECT;
  }
}
