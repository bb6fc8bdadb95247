import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { CouncilCase } from "../../core";
import { VirtualList } from "../frame/virtual-list";
import { useWork } from "../work/use-work";
import { useCaseWords } from "./case-words";

const rowHeight = 66;

const useStyles = makeStyles({
  top: { display: "flex", gap: "6px", alignItems: "center", whiteSpace: "nowrap", overflow: "hidden" },
  name: { overflow: "hidden", textOverflow: "ellipsis", fontWeight: tokens.fontWeightSemibold },
  badge: { flexShrink: 0 },
  rest: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const colors = {
  open: "informative",
  issued: "subtle",
  holds: "success",
  reopened: "warning",
  orphaned: "danger",
} as const;

interface CaseListProps {
  readonly cases: readonly CouncilCase[];
  readonly selected: number;
}

/** The cases that the filters leave, as one listbox. */
export function CaseList({ cases, selected }: CaseListProps): React.JSX.Element {
  const work = useWork();
  const { texts } = useCaseWords();
  return (
    <VirtualList
      items={cases}
      selected={selected}
      onSelect={(position) => {
        const one = cases[position];
        if (one !== undefined) work.council.choose(one.key);
      }}
      label={texts.casesName}
      idPrefix="case"
      rowHeight={rowHeight}
      draw={(one) => <CaseRow one={one} />}
    />
  );
}

function CaseRow({ one }: { readonly one: CouncilCase }): React.JSX.Element {
  const styles = useStyles();
  const { texts, words } = useCaseWords();
  const { subject, state, head, findings } = one;
  const kind = head === null ? null : texts.kinds[head.decision.kind];
  return (
    <>
      <div className={styles.top}>
        <Badge appearance="tint" color={colors[state]} className={styles.badge}>
          {state === "holds" && kind !== null ? kind : texts.states[state]}
        </Badge>
        <span className={styles.name}>{subject.name ?? texts.noName}</span>
      </div>
      <div className={styles.rest}>{words.award(subject.award)}</div>
      <div className={styles.rest}>
        {[subject.school, ...(findings.length > 0 ? [texts.points(findings.length)] : [])]
          .filter((part) => part !== null)
          .join(" · ")}
      </div>
    </>
  );
}
