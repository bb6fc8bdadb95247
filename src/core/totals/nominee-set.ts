import type { Named, Nominee } from "./nominee";

/** Distinct nominees: of one identity as many as there are birth dates that no other date of it says more exactly. */
export class NomineeSet {
  /** Nearly all identities have one date: a list is made for the others only. */
  private readonly births = new Map<number, string | string[]>();

  add({ identity, birth }: Named): void {
    const known = this.births.get(identity);
    if (known === undefined) this.births.set(identity, birth);
    else if (typeof known !== "string") this.addTo(identity, known, birth);
    else if (!known.startsWith(birth)) this.addTo(identity, [known], birth);
  }

  private addTo(identity: number, known: readonly string[], birth: string): void {
    if (known.some((other) => other.startsWith(birth))) return;
    this.births.set(identity, [...known.filter((other) => !birth.startsWith(other)), birth]);
  }

  get size(): number {
    let size = 0;
    for (const births of this.births.values()) size += typeof births === "string" ? 1 : births.length;
    return size;
  }

  /** Takes a nominee out and tells whether it was still there; so each is marked at one of its entries only. */
  take({ identity, birth }: Named): boolean {
    const known = this.births.get(identity);
    if (known === undefined) return false;
    const births = typeof known === "string" ? [known] : known;
    if (!births.includes(birth)) return false;
    const left = births.filter((other) => other !== birth);
    if (left.length === 0) this.births.delete(identity);
    else this.births.set(identity, left);
    return true;
  }
}

/** Counts distinct nominees of one reader. Who stands alone, as nearly all do, is counted without being looked up. */
export class NomineeCount {
  private alone = 0;
  private readonly others = new NomineeSet();

  add(nominee: Nominee): void {
    if (nominee.standsAlone) this.alone += 1;
    else this.others.add(nominee);
  }

  get size(): number {
    return this.alone + this.others.size;
  }
}
