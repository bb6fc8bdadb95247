/** What came of a slip: corrected, still open, new, and every row that changed. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Checked, ReturnedPoint, ReturnedRow, ReturnReport, WorkbookReading, Words } from "../../core";
import { useWords } from "../frame/use-words";
import { useSendingTexts } from "../texts/sending";
import type { SendingTexts } from "../texts/sending/vi";
import { useWork } from "../work/use-work";
import { Fold } from "./fold";
import { useAnswer } from "./use-answer";

/** Lines drawn of each kind; a school that changed more is better read in its file. */
const mostShown = 60;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  answer: { fontWeight: tokens.fontWeightSemibold },
});

interface ReturnDetailProps {
  readonly checked: Checked;
  readonly old: WorkbookReading;
  readonly fresh: WorkbookReading;
}

export function ReturnDetail({ checked, old, fresh }: ReturnDetailProps): React.JSX.Element {
  const texts = useSendingTexts();
  const words = useWords();
  const { sending } = useWork().services;
  const report = useAnswer(
    useCallback(() => sending.compareReturn(checked, old, fresh), [sending, checked, old, fresh]),
  );
  if (report === null) return <Text role="status">{texts.returned.comparing}</Text>;
  const { corrected, open, fresh: found, otherAnswers } = report;
  const answerCount =
    [...corrected, ...open].filter(({ answer }) => answer !== undefined).length + otherAnswers.length;
  const changes = changesOf(report, texts.returned, words);
  return (
    <div>
      <Text role="status">
        {texts.returned.counts(corrected.length, open.length, found.length)}
        {answerCount > 0 && ` ${texts.returned.answers(answerCount)}`}
      </Text>
      <Lines heading={texts.returned.corrected(corrected.length)} lines={corrected.map(lineOf)} />
      <Lines heading={texts.returned.open(open.length)} lines={open.map(lineOf)} />
      <Lines heading={texts.returned.fresh(found.length)} lines={found.map(lineOf)} />
      <Lines
        heading={texts.returned.otherAnswers(otherAnswers.length)}
        lines={otherAnswers.map(({ subject, what, answer }) => ({
          text: [subject, what].filter((part) => part !== "").join(": "),
          answer,
        }))}
      />
      <Lines heading={texts.returned.others(changes.length)} lines={changes.map((text) => ({ text }))} />
    </div>
  );
}

interface Line {
  readonly text: string;
  /** What the school wrote beside it on its slip. */
  readonly answer?: string | undefined;
}

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly Line[];
}

function Lines({ heading, lines }: LinesProps): React.JSX.Element | null {
  const texts = useSendingTexts();
  const styles = useStyles();
  if (lines.length === 0) return null;
  const more = lines.length - mostShown;
  return (
    <Fold heading={heading}>
      <ul className={styles.list}>
        {lines.slice(0, mostShown).map(({ text, answer }, at) => (
          <li key={at}>
            {text}
            {answer !== undefined && <div className={styles.answer}>{texts.returned.answer(answer)}</div>}
          </li>
        ))}
      </ul>
      {more > 0 && <Text size={200}>{texts.returned.more(more)}</Text>}
    </Fold>
  );
}

function lineOf({ text, at, answer }: ReturnedPoint): Line {
  const place = [at.sheet, at.cell].filter((part) => part !== undefined).join(" › ");
  return { text: place === "" ? text : `${place}: ${text}`, answer };
}

function changesOf(
  { changed, added, removed }: ReturnReport,
  texts: SendingTexts["returned"],
  words: Words,
): readonly string[] {
  const nameOf = ({ name }: ReturnedRow): string => name ?? texts.noName;
  return [
    ...changed.flatMap((row) =>
      row.changes.map(({ field, before, after }) => {
        const [old, fresh] = [before, after].map((value) => shown(field, value, words) ?? texts.nothing);
        return texts.change(nameOf(row), words.field(field), old ?? "", fresh ?? "");
      }),
    ),
    ...added.map((row) => texts.added(nameOf(row))),
    ...removed.map((row) => texts.removed(nameOf(row))),
  ];
}

/** Writes a value as people do: a date, the names of awards; null for an empty cell. */
function shown(field: string, value: string | null, words: Words): string | null {
  if (value === null || value === "") return null;
  if (field === "awards") return words.awards(value.split(", "));
  return /^\d{4}-\d{2}(?:-\d{2})?$/u.test(value) ? words.date(value) : value;
}
