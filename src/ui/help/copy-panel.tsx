import { Button, Checkbox, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PageCopy } from "../services";
import { useTexts } from "../texts";
import type { Texts } from "../texts";

const useStyles = makeStyles({
  panel: { display: "grid", justifyItems: "start", gap: "4px" },
});

type Answer = "same" | "newer" | "unreached";

/** Which version runs, and the only question that the page ever asks its server. */
export function CopyPanel({ copy }: { readonly copy: PageCopy }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const [asks, setAsks] = useState(() => copy.asksByItself());
  const [answer, setAnswer] = useState<Answer | null>(null);
  return (
    <section className={styles.panel} aria-label={texts.versionName}>
      <Text>{texts.version(copy.version)}</Text>
      <Button
        size="small"
        onClick={() => {
          void copy.askNewest().then(setAnswer, () => {
            setAnswer("unreached");
          });
        }}
      >
        {texts.askNewest}
      </Button>
      <Checkbox
        label={texts.asksByItself}
        checked={asks}
        onChange={(_, { checked }) => {
          copy.setAsksByItself(checked === true);
          setAsks(checked === true);
        }}
      />
      <Text role="status">{answer === null ? "" : answerText(texts, answer)}</Text>
    </section>
  );
}

function answerText(texts: Texts, answer: Answer): string {
  const { same, newer, unreached } = texts.versionAnswers;
  return { same, newer, unreached }[answer];
}
