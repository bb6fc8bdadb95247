import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { FindingRow } from "../../core";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";
import { positionAfterKey } from "./list-keys";
import { SeverityBadge } from "./severity-badge";

const rowHeight = 66;

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
    height: `${String(rowHeight)}px`,
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
  top: { display: "flex", gap: "6px", alignItems: "center", whiteSpace: "nowrap", overflow: "hidden" },
  place: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: {
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A list of any length of which only the rows in sight are drawn; arrow keys move the choice. */
export function FindingList({ findings }: { readonly findings: readonly FindingRow[] }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const { selected } = useWorkState();
  const box = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: findings.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  useEffect(() => {
    if (selected < findings.length) virtualizer.scrollToIndex(selected);
  }, [virtualizer, selected, findings]);
  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-label={texts.findingsName}
      {...(findings.length > 0 ? { "aria-activedescendant": rowId(selected) } : {})}
      className={styles.list}
      onKeyDown={(event) => {
        const next = positionAfterKey(event.key, selected, findings.length);
        if (next === undefined) return;
        event.preventDefault();
        work.select(next);
      }}
    >
      <div role="presentation" className={styles.whole} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <FindingItem
            key={index}
            finding={findings[index]}
            index={index}
            start={start}
            count={findings.length}
          />
        ))}
      </div>
    </div>
  );
}

const rowId = (index: number): string => `finding-${String(index)}`;

interface FindingItemProps {
  readonly finding: FindingRow | undefined;
  readonly index: number;
  readonly count: number;
  /** Pixels from the top of the whole list. */
  readonly start: number;
}

function FindingItem({ finding, index, start, count }: FindingItemProps): React.JSX.Element | null {
  const styles = useStyles();
  const work = useWork();
  const { selected } = useWorkState();
  if (finding === undefined) return null;
  const { at, severity, text } = finding;
  return (
    <div
      role="option"
      id={rowId(index)}
      aria-selected={index === selected}
      aria-setsize={count}
      aria-posinset={index + 1}
      className={mergeClasses(styles.row, index === selected && styles.chosen)}
      style={{ transform: `translateY(${String(start)}px)` }}
      onClick={() => {
        work.select(index);
      }}
    >
      <div className={styles.top}>
        <SeverityBadge severity={severity} />
        <span className={styles.place}>
          {[at.cell, at.sheet, at.school ?? at.file].filter((part) => part !== undefined).join(" · ")}
        </span>
      </div>
      <div className={styles.text}>{text}</div>
    </div>
  );
}
