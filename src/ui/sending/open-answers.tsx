/** What the school wrote on the slip that the open workbook still carries. */
import { useCallback, useMemo } from "react";
import { answersInFile, describeSourceFailure } from "../../core";
import type { Checked, SlipAnswer } from "../../core";
import { NoticeBar } from "../frame/notice-bar";
import { isFailure } from "../services";
import type { OpenWorkbook, ReadOutcome } from "../services";
import { useLang } from "../texts";
import { useSendingTexts } from "../texts/sending";
import { Lines, lineOfAnswer, lineOfPoint } from "./answered-lines";
import { useAnswer } from "./use-answer";

interface OpenAnswersProps {
  readonly workbook: OpenWorkbook;
  /** The workbook as it was last read. */
  readonly outcome: ReadOutcome;
  readonly file: string;
  readonly checked: Checked;
}

export function OpenAnswers({
  workbook,
  outcome,
  file,
  checked,
}: OpenAnswersProps): React.JSX.Element | null {
  const lang = useLang();
  const answers = useAnswer(
    useCallback(() => workbook.readSlipAnswers(), [workbook, outcome]),
    true,
  );
  if (answers === null) return null;
  if (isFailure(answers)) return <NoticeBar tone="warning">{describeSourceFailure(answers, lang)}</NoticeBar>;
  return answers.length === 0 ? null : <Answers answers={answers} file={file} checked={checked} />;
}

interface AnswersProps {
  readonly answers: readonly SlipAnswer[];
  readonly file: string;
  readonly checked: Checked;
}

function Answers({ answers, file, checked }: AnswersProps): React.JSX.Element {
  const { returned: texts } = useSendingTexts();
  const { points, rest } = useMemo(() => answersInFile(checked, file, answers), [checked, file, answers]);
  return (
    <div>
      <Lines heading={texts.openAnswers(points.length)} lines={points.map(lineOfPoint)} />
      <Lines heading={texts.settledAnswers(rest.length)} lines={rest.map(lineOfAnswer)} />
    </div>
  );
}
