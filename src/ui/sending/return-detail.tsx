/** What came of a slip: corrected, still open, new, and every row that changed. */
import { Text } from "@fluentui/react-components";
import { useCallback } from "react";
import { yearOfReturned } from "../../core";
import type { Checked, ReturnedRow, ReturnReport, WorkbookReading, Words } from "../../core";
import { useWords } from "../frame/use-words";
import { useSendingTexts } from "../texts/sending";
import type { SendingTexts } from "../texts/sending/vi";
import { useWork } from "../work/use-work";
import { Lines, lineOfAnswer, lineOfPoint } from "./answered-lines";
import { useAnswer } from "./use-answer";

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
      <Lines heading={texts.returned.corrected(corrected.length)} lines={corrected.map(lineOfPoint)} />
      <Lines heading={texts.returned.open(open.length)} lines={open.map(lineOfPoint)} />
      <Lines heading={texts.returned.fresh(found.length)} lines={found.map(lineOfPoint)} />
      <Lines
        heading={texts.returned.otherAnswers(otherAnswers.length)}
        lines={otherAnswers.map(lineOfAnswer)}
      />
      <Lines heading={texts.returned.others(changes.length)} lines={changes.map((text) => ({ text }))} />
    </div>
  );
}

function changesOf(
  { changed, added, removed }: ReturnReport,
  texts: SendingTexts["returned"],
  words: Words,
): readonly string[] {
  const nameOf = (row: ReturnedRow): string => {
    const name = row.name ?? texts.noName;
    const year = yearOfReturned(row);
    return year === undefined ? name : texts.inYear(name, year);
  };
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
