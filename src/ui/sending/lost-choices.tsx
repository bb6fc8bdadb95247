/** The drop-down lists of our form that a paste took away from the open workbook, and the button that puts them back. */
import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { describeSinkFailure } from "../../core";
import type { ExpectedChoices } from "../../core";
import { NoticeBar } from "../frame/notice-bar";
import { isFailure } from "../services";
import type { OpenWorkbook, ReadOutcome } from "../services";
import { useLang } from "../texts";
import { useSendingTexts } from "../texts/sending";
import { useWork, useWorkState } from "../work/use-work";
import { useAnswer } from "./use-answer";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "18px" } });

interface LostChoicesProps {
  readonly workbook: OpenWorkbook;
  /** The workbook as it was last read. */
  readonly outcome: ReadOutcome;
}

export function LostChoices({ workbook, outcome }: LostChoicesProps): React.JSX.Element | null {
  const lang = useLang();
  const [round, setRound] = useState(0);
  // Asked anew for each reading, and once they were put back.
  const lost = useAnswer(useCallback(() => workbook.findLostChoices(), [workbook, outcome, round]));
  if (lost === null) return null;
  if (isFailure(lost)) return <NoticeBar tone="warning">{describeSinkFailure(lost, lang)}</NoticeBar>;
  if (lost.length === 0) return null;
  return (
    <PutBack
      lost={lost}
      onDone={() => {
        setRound(round + 1);
      }}
    />
  );
}

interface PutBackProps {
  readonly lost: readonly ExpectedChoices[];
  readonly onDone: () => void;
}

function PutBack({ lost, onDone }: PutBackProps): React.JSX.Element {
  const texts = useSendingTexts();
  const styles = useStyles();
  const work = useWork();
  const { busy } = useWorkState();
  return (
    <NoticeBar tone="info">
      <Text>{texts.lostChoices.lead(lost.length)}</Text>
      <ul className={styles.list}>
        {lost.map(({ sheet, validation }) => (
          <li key={`${sheet} ${String(validation.range.fromColumn)}`}>
            {texts.lostChoices.column(sheet, validation.promptTitle)}
          </li>
        ))}
      </ul>
      <Button
        size="small"
        disabledFocusable={busy !== null}
        onClick={() => {
          work.fixing?.putBackChoices(lost, onDone);
        }}
      >
        {texts.lostChoices.putBack}
      </Button>
    </NoticeBar>
  );
}
