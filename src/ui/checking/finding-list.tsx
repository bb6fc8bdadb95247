import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { FindingRow } from "../../core";
import { VirtualList } from "../frame/virtual-list";
import { useTexts } from "../texts";
import { useWork, useWorkPart } from "../work/use-work";
import { SeverityBadge } from "./severity-badge";

const rowHeight = 66;

const useStyles = makeStyles({
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

interface FindingListProps {
  readonly findings: readonly FindingRow[];
}

export const FindingList = memo(function FindingList({ findings }: FindingListProps): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const selected = useWorkPart((state) => state.selected);
  return (
    <VirtualList
      items={findings}
      selected={selected}
      onSelect={(position) => {
        work.select(position);
      }}
      label={texts.findingsName}
      idPrefix="finding"
      rowHeight={rowHeight}
      draw={({ at, severity, text }) => (
        <>
          <div className={styles.top}>
            <SeverityBadge severity={severity} />
            <span className={styles.place}>
              {[at.cell, at.sheet, at.school ?? at.file].filter((part) => part !== undefined).join(" · ")}
            </span>
          </div>
          <div className={styles.text}>{text}</div>
        </>
      )}
    />
  );
});
