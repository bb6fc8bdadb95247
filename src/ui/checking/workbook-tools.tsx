/** What the pane can do in the open workbook while its findings are looked at: read again, mark, mend the writing. */
import { Button, Switch, makeStyles } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { Checked, FindingRow } from "../../core";
import { isFailure } from "../services";
import type { CellMark, OpenWorkbook } from "../services";
import { HiddenRows } from "../frame/hidden-rows";
import { NoticeBar } from "../frame/notice-bar";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";
import { SafeFixes } from "./safe-fixes";

const LostChoices = lazy(async () => ({ default: (await import("../sending/lost-choices")).LostChoices }));

const OpenAnswers = lazy(async () => ({ default: (await import("../sending/open-answers")).OpenAnswers }));

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center" },
});

interface WorkbookToolsProps {
  readonly workbook: OpenWorkbook;
  readonly checked: Checked;
}

export function WorkbookTools({ workbook, checked: found }: WorkbookToolsProps): React.JSX.Element | null {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const { sources, busy, hasMarks, isNotLive } = useWorkState();
  const open = sources.find(({ isOpenWorkbook }) => isOpenWorkbook);
  if (open === undefined) return null;
  return (
    <>
      {isNotLive && <NoticeBar tone="warning">{texts.fixes.notLive}</NoticeBar>}
      <div className={styles.tools}>
        <Button
          size="small"
          disabledFocusable={busy !== null}
          onClick={() => {
            work.readAndCheck("check");
          }}
        >
          {texts.fixes.readAgain}
        </Button>
        <Switch
          label={texts.fixes.showMarks}
          title={texts.fixes.marksHint}
          checked={hasMarks}
          disabled={busy !== null}
          onChange={(_, { checked }) => {
            if (checked) work.fixing?.showMarks(marksOf(found.result.findings, open.name));
            else work.fixing?.hideMarks();
          }}
        />
      </div>
      {!isFailure(open.outcome) && <HiddenRows reading={open.outcome} />}
      <SafeFixes workbook={workbook} outcome={open.outcome} />
      <Suspense fallback={null}>
        <LostChoices workbook={workbook} outcome={open.outcome} />
        <OpenAnswers workbook={workbook} outcome={open.outcome} file={open.name} checked={found} />
      </Suspense>
    </>
  );
}

function marksOf(findings: readonly FindingRow[], file: string): readonly CellMark[] {
  return findings.flatMap(({ at, severity }) =>
    at.file === file && at.sheet !== undefined && at.cell !== undefined
      ? [{ sheet: at.sheet, cell: at.cell, severity }]
      : [],
  );
}
