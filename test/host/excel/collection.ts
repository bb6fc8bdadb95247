import { invalidArgument, notFound } from "../wire/host-error";
import { HostObject, NULL_OBJECT } from "../wire/host-object";

/** A list that the client can walk, count and ask by key. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  list: T[] = [];

  protected abstract keysOf(item: T): readonly string[];

  get _Items(): readonly T[] {
    return this.list;
  }

  get Count(): number {
    return this.list.length;
  }

  _Item(key: unknown): T {
    const found = this.find(key);
    if (!found) throw notFound();
    return found;
  }

  GetItem(key: unknown): T {
    return this._Item(key);
  }

  GetItemOrNullObject(key: unknown): T | typeof NULL_OBJECT {
    return this.find(key) ?? NULL_OBJECT;
  }

  GetItemAt(index: unknown): T {
    const item = this.list[Number(index)];
    if (!item) throw invalidArgument();
    return item;
  }

  GetCount(): number {
    return this.list.length;
  }

  find(key: unknown): T | undefined {
    const lower = String(key).toLowerCase();
    return this.list.find((item) => this.keysOf(item).some((each) => each.toLowerCase() === lower));
  }

  remove(item: T): void {
    this.list = this.list.filter((each) => each !== item);
  }
}

/** Gives ids as Excel does: braces, and never the same one twice in a process. */
export function createIds(prefix: string): () => string {
  let last = 0;
  return () => `{${prefix}-${String(++last).padStart(8, "0")}}`;
}
