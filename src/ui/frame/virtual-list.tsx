import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { positionAfterKey } from "./list-keys";
import { rangeWith } from "./range-with";

const useStyles = makeStyles({
  list: {
    height: "min(44vh, 420px)",
    minHeight: "140px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "@media (min-width: 700px)": { height: "60vh" },
  },
  whole: { position: "relative", width: "100%" },
  row: {
    position: "absolute",
    top: 0,
    left: 0,
    boxSizing: "border-box",
    width: "100%",
    padding: "4px 8px",
    overflow: "hidden",
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "4px solid transparent",
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});

interface VirtualListProps<T> {
  readonly items: readonly T[];
  /** Position of the item chosen. */
  readonly selected: number;
  readonly onSelect: (position: number) => void;
  readonly label: string;
  /** Begins the ids of the rows, as "finding" in "finding-0". */
  readonly idPrefix: string;
  /** Pixels; every row is as high. */
  readonly rowHeight: number;
  readonly className?: string;
  readonly draw: (item: T) => React.ReactNode;
}

/** A list of any length of which the rows in sight and the chosen one are drawn; arrow keys move the choice. */
export function VirtualList<T>(props: VirtualListProps<T>): React.JSX.Element {
  const { items, selected, onSelect, label, idPrefix, rowHeight, className, draw } = props;
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    rangeExtractor: (range) => rangeWith(range, selected),
    useFlushSync: false,
  });
  useEffect(() => {
    if (selected < items.length) virtualizer.scrollToIndex(selected);
  }, [virtualizer, selected, items]);
  const idOf = (index: number): string => `${idPrefix}-${String(index)}`;
  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      {...(items.length > 0 ? { "aria-activedescendant": idOf(selected) } : {})}
      className={mergeClasses(styles.list, className)}
      onKeyDown={(event) => {
        const next = positionAfterKey(event.key, selected, items.length);
        if (next === undefined) return;
        event.preventDefault();
        onSelect(next);
      }}
    >
      <div role="presentation" className={styles.whole} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <div
              key={index}
              role="option"
              id={idOf(index)}
              aria-selected={index === selected}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={mergeClasses(styles.row, index === selected && styles.chosen)}
              style={{ height: rowHeight, transform: `translateY(${String(start)}px)` }}
              onClick={() => {
                onSelect(index);
              }}
            >
              {draw(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
