/** Shows which figures of the open document differ from the data, and refreshes them once the clerk has seen them. */
import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { buildReport, nameFact, planRefresh, shownFigures } from "../../core";
import type { Checked, RefreshPlan, ReportFact } from "../../core";
import { isFailure } from "../services";
import type { OpenDocument } from "../services";
import { said, useWordJob } from "./use-word-job";
import { useWordTexts } from "./word-texts";

const useStyles = makeStyles({
  panel: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
});

export interface RefreshPanelProps {
  readonly facts: readonly ReportFact[];
  readonly checked: Checked;
  readonly document: OpenDocument;
}

export function RefreshPanel({ facts, checked, document }: RefreshPanelProps): React.JSX.Element {
  const styles = useStyles();
  const texts = useWordTexts();
  const { run, isBusy, sourceRefused, sinkRefused } = useWordJob();
  const [plan, setPlan] = useState<RefreshPlan | null>(null);
  const compare = (): void => {
    run(texts.comparing, async () => {
      const read = await document.read();
      if (isFailure(read)) return sourceRefused(read);
      const next = planRefresh(read.controls, facts, shownFigures(buildReport(checked)));
      setPlan(next);
      if (next.changes.length > 0) return said("info", texts.differs(next.changes.length, next.same));
      return next.same > 0 ? said("success", texts.upToDate(next.same)) : said("warning", texts.noFigures);
    });
  };
  const refresh = (): void => {
    run(texts.refreshing, async () => {
      const filled = await document.fill(new Map(facts.map(({ key, text }) => [key, text])));
      if (isFailure(filled)) return sinkRefused(filled, filled.isIncomplete ? texts.halfDone : undefined);
      setPlan(null);
      return said("success", texts.refreshed(filled.changed.length));
    });
  };
  return (
    <div className={styles.panel}>
      <div className={styles.buttons}>
        <Button disabledFocusable={isBusy} onClick={compare}>
          {texts.compare}
        </Button>
        {plan !== null && plan.changes.length > 0 && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={refresh}>
            {texts.refresh(plan.changes.length)}
          </Button>
        )}
      </div>
      {plan !== null && <Plan plan={plan} facts={facts} />}
    </div>
  );
}

interface PlanProps {
  readonly plan: RefreshPlan;
  readonly facts: readonly ReportFact[];
}

function Plan({ plan, facts }: PlanProps): React.JSX.Element {
  const styles = useStyles();
  const texts = useWordTexts();
  const named = (tag: string): string => {
    const fact = facts.find(({ key }) => key === tag);
    return fact === undefined ? tag : nameFact(fact);
  };
  return (
    <>
      {plan.changes.length > 0 && (
        <ul className={styles.list}>
          {plan.changes.map(({ tag, before, after, count }) => (
            <li key={`${tag} ${before}`}>
              <Text weight="semibold">{texts.change(before, after)}</Text> {count > 1 && texts.times(count)}
              <Text block size={200}>
                {named(tag)}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {plan.unknown.length > 0 && (
        <div>
          <Text>{texts.unknown}</Text>
          <ul className={styles.list}>
            {plan.unknown.map(({ tag, text }, index) => (
              <li key={`${tag} ${String(index)}`}>{text === "" ? tag : text}</li>
            ))}
          </ul>
        </div>
      )}
      {plan.missing.length > 0 && (
        <details>
          <summary>{texts.missing(plan.missing.length)}</summary>
          <ul className={styles.list}>
            {plan.missing.map((fact) => (
              <li key={fact.key}>
                {nameFact(fact)}: {fact.text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
