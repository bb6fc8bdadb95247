import { HostError } from "./host-error";
import type { HostObject } from "./host-object";

/** Objects that the client asked to keep between two requests. */
export class References {
  readonly #held = new Map<string, HostObject>();
  #next = 1;

  get count(): number {
    return this.#held.size;
  }

  keep(target: HostObject): void {
    if (target.referenceId !== undefined && this.#held.has(target.referenceId)) return;
    target.referenceId = `ref-${String(this.#next++)}`;
    this.#held.set(target.referenceId, target);
  }

  has(target: HostObject): boolean {
    return target.referenceId !== undefined && this.#held.has(target.referenceId);
  }

  get(id: string): HostObject {
    const target = this.#held.get(id);
    if (target) return target;
    throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
  }

  release(id: string): void {
    this.#held.delete(id);
  }
}
