import { contains, intersects, shiftArea } from "./area";
import type { Area, Shift } from "./area";

interface Layer {
  readonly area: Area;
  readonly value: unknown;
}

/** Areas of so many rows bury what lies below them; smaller ones are not worth the search. */
const LARGE = 1_000;
const MAX_CHECKED_CELLS = 200_000;

/** Formats set over areas, by property, such as "fill.color"; the latest one over a cell counts. */
export class FormatLayers {
  #layers = new Map<string, Layer[]>();

  set(property: string, area: Area, value: unknown): void {
    const layers = this.#layers.get(property) ?? [];
    const kept = area.height < LARGE ? layers : layers.filter((layer) => !covers(area, layer.area));
    kept.push({ area, value });
    this.#layers.set(property, kept);
  }

  /** Gives the value at a cell, or undefined where none was set. */
  at(property: string, row: number, column: number): unknown {
    return this.#layers.get(property)?.findLast(({ area }) => contains(area, row, column))?.value;
  }

  touches(property: string, area: Area): boolean {
    return this.#layers.get(property)?.some((layer) => intersects(layer.area, area)) ?? false;
  }

  /** Gives the value that all cells of an area share; null where they differ. */
  over(property: string, area: Area, fallback: (row: number, column: number) => unknown): unknown {
    const single = this.#layers.get(property)?.findLast((layer) => intersects(layer.area, area));
    if (single && covers(single.area, area)) return single.value;
    let shared: unknown = undefined;
    let checked = 0;
    for (let row = area.row; row < area.row + area.height; row++) {
      for (let column = area.column; column < area.column + area.width; column++) {
        if (++checked > MAX_CHECKED_CELLS) return shared;
        const value = this.at(property, row, column) ?? fallback(row, column);
        if (shared !== undefined && shared !== value) return null;
        shared = value;
      }
    }
    return shared;
  }

  clear(area: Area): void {
    for (const [property, layers] of this.#layers) {
      this.#layers.set(
        property,
        layers.filter((layer) => !covers(area, layer.area)),
      );
    }
  }

  shift(shift: Shift): void {
    for (const [property, layers] of this.#layers) {
      this.#layers.set(
        property,
        layers.flatMap(({ area, value }) => {
          const moved = shiftArea(area, shift);
          return moved ? [{ area: moved, value }] : [];
        }),
      );
    }
  }
}

export function covers(outer: Area, inner: Area): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.height - 1, inner.column + inner.width - 1)
  );
}
