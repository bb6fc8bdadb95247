/** A list as the desktop host hands it to a page. */
export class SafeArray {
  constructor(private readonly list: readonly unknown[]) {}

  toArray(): unknown[] {
    return this.list.map((item) => (Array.isArray(item) ? new SafeArray(item) : item));
  }
  dimensions(): number {
    return Array.isArray(this.list[0]) ? 2 : 1;
  }
  lbound(): number {
    return 0;
  }
  ubound(dimension?: number): number {
    const list = dimension === 2 ? (this.list[0] as readonly unknown[]) : this.list;
    return list.length - 1;
  }
  getItem(...indices: readonly number[]): unknown {
    return indices.reduce<unknown>((value, index) => (value as readonly unknown[])[index], this.list);
  }
}
