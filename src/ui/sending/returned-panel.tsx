/** Files that came again: which one counts, and what the school corrected. */
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { Checked, OlderCopy } from "../../core";
import { useSendingTexts } from "../texts/sending";
import { useWork, useWorkState } from "../work/use-work";
import { cameAgain } from "./came-again";
import type { CameAgain } from "./came-again";
import { ReturnDetail } from "./return-detail";
import { savedTimes } from "./saved-times";
import { useAnswer } from "./use-answer";

const useStyles = makeStyles({
  panel: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "6px" },
  heading: { margin: 0 },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "4px",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

export function ReturnedPanel({ checked }: { readonly checked: Checked }): React.JSX.Element | null {
  const texts = useSendingTexts();
  const styles = useStyles();
  const { services, store } = useWork();
  const { sources } = useWorkState();
  // Asked once a check, of the files as they then were: another question would bring an old check back to the worker.
  const copies = useAnswer(
    useCallback(
      () => services.sending.findOlderCopies(checked, savedTimes(store.get().sources)),
      [services, store, checked],
    ),
  );
  const pairs = useMemo(() => cameAgain(sources, copies ?? []), [sources, copies]);
  if (pairs.length === 0) return null;
  return (
    <section aria-label={texts.returned.heading(pairs.length)} className={styles.panel}>
      <Text as="h3" block weight="semibold" className={styles.heading}>
        {texts.returned.heading(pairs.length)}
      </Text>
      {pairs.some(({ copy }) => copy !== null) && <Text size={200}>{texts.returned.bothCount}</Text>}
      {pairs.map((pair) => (
        <Pair key={`${pair.old.file} ${pair.fresh.file}`} checked={checked} pair={pair} />
      ))}
    </section>
  );
}

interface PairProps {
  readonly checked: Checked;
  readonly pair: CameAgain;
}

function Pair({ checked, pair }: PairProps): React.JSX.Element {
  const texts = useSendingTexts();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { old, fresh, copy } = pair;
  return (
    <div className={styles.pair}>
      <Text>{copy === null ? texts.returned.replaced(fresh.file) : <Sentence copy={copy} />}</Text>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={texts.returned.compareOf(fresh.file)}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {texts.returned.compare}
        </Button>
        {copy !== null && <DropButton file={old.file} />}
        {copy?.reason === "unclear" && <DropButton file={fresh.file} />}
      </div>
      {isOpen && <ReturnDetail checked={checked} old={old} fresh={fresh} />}
    </div>
  );
}

function Sentence({ copy }: { readonly copy: OlderCopy }): React.JSX.Element {
  const texts = useSendingTexts();
  const { file, newer, reason, difference } = copy;
  const { changed, added, removed } = difference;
  const sentence =
    reason === "unclear" ? texts.returned.unclear(file, newer) : texts.returned.older(file, newer, reason);
  return (
    <>
      {sentence} {texts.returned.difference(changed, added, removed)}
    </>
  );
}

function DropButton({ file }: { readonly file: string }): React.JSX.Element {
  const texts = useSendingTexts();
  const work = useWork();
  const { busy } = useWorkState();
  return (
    <Button
      size="small"
      disabledFocusable={busy !== null}
      onClick={() => {
        work.removeSource(file);
      }}
    >
      {texts.returned.drop(file)}
    </Button>
  );
}
