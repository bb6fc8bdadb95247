import { mergeClasses } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { cellAddress, columnName, parseCellAddress } from "../../core";
import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { GridRow, SheetView } from "../services";
import { useTexts } from "../texts";
import { rangeWith } from "../frame/range-with";
import { useWork } from "../work/use-work";
import { cellAfterKey } from "./cell-after-key";
import type { GridPlace } from "./cell-after-key";
import { columnWidths } from "./column-widths";
import { nextOf } from "./flags";
import type { Flag } from "./flags";
import { rowHeadWidth, rowHeight, useGridStyles } from "./grid-styles";
import { useSheetRows } from "./use-sheet-rows";

interface SheetGridProps {
  readonly view: SheetView;
  readonly first: readonly GridRow[];
  readonly flags: ReadonlyMap<string, Flag>;
  /** Address of the cell of the finding chosen. */
  readonly cell: string | undefined;
  readonly label: string;
}

/** A sheet of any size of which the cells in sight and the active one are drawn; a flagged cell leads to its finding. */
export function SheetGrid({ view, first, flags, cell, label }: SheetGridProps): React.JSX.Element {
  const styles = useGridStyles();
  const work = useWork();
  const box = useRef<HTMLDivElement>(null);
  const { row: rowAt, want } = useSheetRows(view, first);
  const widths = useMemo(() => columnWidths(first, view.columnCount), [first, view]);
  const [active, setActive] = useActivePlace(cell);
  const rows = useVirtualizer({
    count: view.rowCount,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
    overscan: 6,
    rangeExtractor: (range) => rangeWith(range, active.row - 1),
    // A scroll concerns rows and columns: the cells are then drawn once for both.
    useFlushSync: false,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: view.columnCount,
    getScrollElement: () => box.current,
    estimateSize: (index) => widths[index] ?? 60,
    scrollMargin: rowHeadWidth,
    scrollPaddingStart: rowHeadWidth,
    overscan: 2,
    rangeExtractor: (range) => rangeWith(range, active.column - 1),
    useFlushSync: false,
  });
  const [shownRows, shownColumns] = [rows.getVirtualItems(), columns.getVirtualItems()];
  const { startIndex = 0, endIndex = 0 } = rows.range ?? {};
  const [from, to] = [startIndex + 1, endIndex + 1];
  useEffect(() => {
    want(from, to);
  }, [want, from, to]);
  useEffect(() => {
    rows.scrollToIndex(active.row - 1, { align: "auto" });
    columns.scrollToIndex(active.column - 1, { align: "auto" });
  }, [rows, columns, active]);
  useEffect(() => {
    // What stands around a finding's cell helps to judge it.
    rows.scrollToIndex(placeOf(cell).row - 1, { align: "center" });
  }, [rows, cell]);
  const show = useCallback(
    (row: number, column: number): void => {
      setActive({ row, column });
      const flag = flags.get(cellAddress(row, column));
      if (flag !== undefined) work.select(nextOf(flag, work.store.get().selected));
    },
    [setActive, flags, work],
  );
  const width = rowHeadWidth + columns.getTotalSize();
  return (
    <div
      ref={box}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-readonly
      aria-rowcount={view.rowCount}
      aria-colcount={view.columnCount}
      aria-activedescendant={idOf(active)}
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key === "Enter") show(active.row, active.column);
        const next = cellAfterKey(event.key, active, view);
        if (next === undefined) return;
        event.preventDefault();
        setActive(next);
      }}
    >
      <div role="presentation" className={styles.head} style={{ width }}>
        {shownColumns.map(({ index, start, size }) => (
          <div key={index} aria-hidden className={styles.cell} style={{ left: start, width: size }}>
            {columnName(index + 1)}
          </div>
        ))}
      </div>
      <div role="presentation" className={styles.whole} style={{ width, height: rows.getTotalSize() }}>
        {shownRows.map(({ index, start }) => (
          <div
            key={index}
            role="row"
            aria-rowindex={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${String(start - rowHeight)}px)` }}
          >
            <div role="rowheader" className={mergeClasses(styles.cell, styles.number)}>
              {index + 1}
            </div>
            {shownColumns.map((column) => (
              <GridCell
                key={column.index}
                row={index + 1}
                column={column.index + 1}
                text={textIn(rowAt(index + 1), column.index + 1)}
                left={column.start}
                width={column.size}
                flag={flags.get(cellAddress(index + 1, column.index + 1))}
                isActive={active.row === index + 1 && active.column === column.index + 1}
                onShow={show}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Follows the finding chosen; arrow keys and clicks go on from there. */
function useActivePlace(
  cell: string | undefined,
): readonly [active: GridPlace, setActive: (place: GridPlace) => void] {
  const [active, setActive] = useState<GridPlace>(() => placeOf(cell));
  useEffect(() => {
    setActive(placeOf(cell));
  }, [cell]);
  return [active, setActive];
}

function placeOf(cell: string | undefined): GridPlace {
  return (cell === undefined ? undefined : parseCellAddress(cell)) ?? { row: 1, column: 1 };
}

const idOf = ({ row, column }: GridPlace): string => `cell-${cellAddress(row, column)}`;

function textIn(row: GridRow | undefined, column: number): string {
  return row?.cells.find((cell) => cell.column === column)?.text ?? "";
}

interface GridCellProps extends GridPlace {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly flag: Flag | undefined;
  readonly isActive: boolean;
  readonly onShow: (row: number, column: number) => void;
}

const GridCell = memo(function GridCell(props: GridCellProps): React.JSX.Element {
  const { row, column, text, left, width, flag, isActive, onShow } = props;
  const styles = useGridStyles();
  const texts = useTexts();
  return (
    <div
      role="gridcell"
      id={idOf({ row, column })}
      aria-colindex={column}
      aria-selected={isActive}
      {...(text === "" ? {} : { title: text })}
      {...(flag === undefined ? {} : { "aria-label": `${text} (${texts.severity[flag.severity]})` })}
      className={mergeClasses(
        styles.cell,
        flag !== undefined && styles.flagged,
        flag !== undefined && styles[flag.severity],
        isActive && styles.active,
      )}
      style={{ left, width }}
      onClick={() => {
        onShow(row, column);
      }}
    >
      {flag === undefined ? text : `${marks[flag.severity]} ${text}`}
    </div>
  );
});

/** So that nothing is told by colour alone. */
const marks = { error: "✖", query: "?", note: "i" } as const;
