import { useCallback, useEffect, useRef, useState } from "react";
import type { GridRow, SheetView } from "../services";

const blockLength = 100;

type Rows = ReadonlyMap<number, GridRow>;

export interface SheetRows {
  /** Gives undefined for an empty row and for one that is not here yet. */
  readonly row: (row: number) => GridRow | undefined;
  /** Asks for the rows of a stretch that are not here yet. */
  readonly want: (from: number, to: number) => void;
}

/** Fetches a sheet's rows in blocks, as they come into sight. */
export function useSheetRows(view: SheetView, first: readonly GridRow[]): SheetRows {
  const [rows, setRows] = useState<Rows>(() => byNumber(first));
  const asked = useRef(new Set([0]));
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const want = useCallback(
    (from: number, to: number) => {
      for (let block = blockOf(from); block <= blockOf(to); block += 1) {
        if (asked.current.has(block)) continue;
        asked.current.add(block);
        void view.rows(block * blockLength + 1, blockLength).then((come) => {
          if (isShown.current) setRows((before) => new Map([...before, ...byNumber(come)]));
        });
      }
    },
    [view],
  );
  return { row: (row) => rows.get(row), want };
}

/** Gives the first block, from which the columns' widths are taken. */
export function firstRows(view: SheetView): Promise<readonly GridRow[]> {
  return view.rows(1, blockLength);
}

const blockOf = (row: number): number => Math.max(0, Math.floor((row - 1) / blockLength));

function byNumber(rows: readonly GridRow[]): Rows {
  return new Map(rows.map((row) => [row.row, row]));
}
