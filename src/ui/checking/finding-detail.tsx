import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { FindingRow } from "../../core";
import { useTexts } from "../texts";
import { isInOpenWorkbook } from "../work/is-in-open-workbook";
import { useWork, useWorkState } from "../work/use-work";
import { placeText } from "./place-text";
import { RulePageView } from "./rule-page-view";
import { SeverityBadge } from "./severity-badge";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    gap: "6px",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  list: {
    margin: 0,
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: "0 0 4px" },
  },
});

interface FindingDetailProps {
  readonly finding: FindingRow;
  /** How many the filters leave. */
  readonly count: number;
}

/** The finding chosen: what is wrong, how to fix it, why, where. */
export const FindingDetail = memo(function FindingDetail(props: FindingDetailProps): React.JSX.Element {
  const { finding, count } = props;
  const texts = useTexts();
  const styles = useStyles();
  const { number, severity, text, fix, citation, at, related = [] } = finding;
  return (
    <section className={styles.card} aria-label={`${number} ${texts.severity[severity]}`}>
      <Moves finding={finding} count={count} />
      <div>
        <SeverityBadge severity={severity} /> <Text size={200}>{number}</Text>
      </div>
      <Text weight="semibold">{text}</Text>
      <dl className={styles.list}>
        <dt>{texts.fix}</dt>
        <dd>{fix}</dd>
        {citation !== undefined && (
          <>
            <dt>{texts.citation}</dt>
            <dd>{citation}</dd>
          </>
        )}
        <dt>{texts.place}</dt>
        <dd>{placeText(at)}</dd>
        {related.length > 0 && (
          <>
            <dt>{texts.related}</dt>
            {related.slice(0, 5).map((place, index) => (
              <dd key={index}>{placeText(place)}</dd>
            ))}
          </>
        )}
      </dl>
      <RulePageView key={finding.code} code={finding.code} />
    </section>
  );
});

function Moves({ finding, count }: FindingDetailProps): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const state = useWorkState();
  const { selected } = state;
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        disabledFocusable={selected === 0}
        onClick={() => {
          work.select(selected - 1);
        }}
      >
        {texts.previous}
      </Button>
      <Text>{texts.position(selected + 1, count)}</Text>
      <Button
        size="small"
        disabledFocusable={selected + 1 >= count}
        onClick={() => {
          work.select(selected + 1);
        }}
      >
        {texts.next}
      </Button>
      {isInOpenWorkbook(state, finding) && (
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            work.goTo(finding);
          }}
        >
          {texts.goTo}
        </Button>
      )}
    </div>
  );
}
