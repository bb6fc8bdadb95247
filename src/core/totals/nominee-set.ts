import type { Nominee } from "./nominee";

/** Distinct nominees: of one identity as many as there are birth dates that no other date of it says more exactly. */
export class NomineeSet {
  private readonly births = new Map<string, string[]>();

  add({ identity, birth }: Nominee): void {
    const known = this.births.get(identity);
    if (!known) this.births.set(identity, [birth]);
    else if (!known.some((other) => other.startsWith(birth)))
      this.births.set(identity, [...known.filter((other) => !birth.startsWith(other)), birth]);
  }

  get size(): number {
    let size = 0;
    for (const births of this.births.values()) size += births.length;
    return size;
  }

  /** Takes a nominee out and tells whether it was still there; so each is marked at one of its entries only. */
  take({ identity, birth }: Nominee): boolean {
    const known = this.births.get(identity);
    const index = known?.indexOf(birth) ?? -1;
    if (index < 0) return false;
    known?.splice(index, 1);
    return true;
  }
}
