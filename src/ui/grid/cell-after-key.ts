/** A cell by its row and column, both from 1. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

const pageLength = 12;

/** Gives the cell that a key leads to; undefined where the key does not move. */
export function cellAfterKey(key: string, { row, column }: GridPlace, size: GridSize): GridPlace | undefined {
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - pageLength, column },
    PageDown: { row: row + pageLength, column },
    Home: { row, column: 1 },
    End: { row, column: size.columnCount },
  };
  const moved = moves[key];
  if (moved === undefined) return undefined;
  return { row: within(moved.row, size.rowCount), column: within(moved.column, size.columnCount) };
}

const within = (value: number, last: number): number => Math.max(1, Math.min(last, value));
