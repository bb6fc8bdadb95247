/** What can be done with the document open in Word: a new report, fresh figures, single figures. */
import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { reportFacts } from "../../core";
import type { Checked } from "../../core";
import type { OpenDocument } from "../services";
import { InsertPanel } from "./insert-panel";
import { RefreshPanel } from "./refresh-panel";
import { said, useWordJob } from "./use-word-job";
import { useWordTexts } from "./word-texts";

const useStyles = makeStyles({
  panel: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px" },
  heading: { margin: 0 },
});

export interface WordPanelProps {
  readonly checked: Checked;
  readonly document: OpenDocument;
}

export function WordPanel({ checked, document }: WordPanelProps): React.JSX.Element {
  const styles = useStyles();
  const texts = useWordTexts();
  const facts = useMemo(() => reportFacts(checked), [checked]);
  return (
    <section className={styles.panel} aria-label={texts.heading}>
      <Text as="h3" size={400} weight="semibold" className={styles.heading}>
        {texts.heading}
      </Text>
      <Text>{texts.lead}</Text>
      <OpenButton checked={checked} document={document} />
      <RefreshPanel facts={facts} checked={checked} document={document} />
      <InsertPanel facts={facts} checked={checked} document={document} />
    </section>
  );
}

function OpenButton({ checked, document }: WordPanelProps): React.JSX.Element {
  const texts = useWordTexts();
  const { run, isBusy, sinkRefused } = useWordJob();
  return (
    <div>
      <Button
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => {
          run(texts.opening, async () => {
            const failure = await document.openReport(checked);
            return failure === null ? said("success", texts.opened) : sinkRefused(failure);
          });
        }}
      >
        {texts.open}
      </Button>
    </div>
  );
}
