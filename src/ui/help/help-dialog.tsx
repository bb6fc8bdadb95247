/** The help: a tour on the samples, what is read, words, privacy, other ways in, and the page's version. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useLang, useTexts } from "../texts";
import { helpByLang } from "../texts/help/help-texts";
import type { HelpTopic } from "../texts/help/help-topic";
import { useWork, useWorkState } from "../work/use-work";
import { CopyPanel } from "./copy-panel";

const useStyles = makeStyles({
  surface: { padding: "14px", maxWidth: "44rem", width: "100%", boxSizing: "border-box" },
  content: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", overflowWrap: "anywhere" },
  topic: {
    "& > summary": { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
    "& p": { margin: "6px 0" },
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: "0 0 6px" },
    "& dl": { margin: "6px 0 0" },
  },
});

export function HelpDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const { services } = useWork();
  const topics = helpByLang[useLang()];
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{texts.help}</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0} role="region" aria-label={texts.help}>
            <PracticeButton onClose={onClose} />
            {topics.map((topic) => (
              <Topic key={topic.id} topic={topic} />
            ))}
            {services.copy && <CopyPanel copy={services.copy} />}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {texts.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function PracticeButton({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const texts = useTexts();
  const work = useWork();
  const { busy } = useWorkState();
  return (
    <div>
      <p>{texts.practiceLead}</p>
      <Button
        disabledFocusable={busy !== null}
        onClick={() => {
          onClose();
          work.practise();
        }}
      >
        {texts.beginPractice}
      </Button>
    </div>
  );
}

function Topic({ topic }: { readonly topic: HelpTopic }): React.JSX.Element {
  const styles = useStyles();
  return (
    <details className={styles.topic}>
      <summary>{topic.title}</summary>
      {topic.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {topic.terms !== undefined && (
        <dl>
          {topic.terms.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
