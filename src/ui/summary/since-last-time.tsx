/** What differs from last time: from the check before, and from the figures of an earlier day. */
import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { compareFigures, compareResults, figuresOfCells } from "../../core";
import type { Checked } from "../../core";
import { ChooseFiles } from "../frame/choose-files";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";
import { FigureChanges } from "./figure-changes";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "6px" } });

export function SinceLastTime({ checked }: { readonly checked: Checked }): React.JSX.Element {
  const texts = useTexts();
  return (
    <section aria-label={texts.figures.sinceHeading}>
      <Text as="h3" block weight="semibold">
        {texts.figures.sinceHeading}
      </Text>
      <SinceCheckBefore checked={checked} />
      <SinceEarlierDay checked={checked} />
      <CompareButtons />
    </section>
  );
}

function SinceCheckBefore({ checked }: { readonly checked: Checked }): React.JSX.Element | null {
  const texts = useTexts();
  const { previous } = useWorkState();
  const compared = useMemo(
    () => (previous === null ? null : compareResults(previous.result, checked.result)),
    [previous, checked],
  );
  if (compared === null || previous === null) return null;
  const { findings } = compared;
  const before = figuresOfCells(previous.result.totals.cells);
  const figures = compareFigures(before, figuresOfCells(checked.result.totals.cells));
  const changeCount = figures.new.length + figures.gone.length + figures.changed.length;
  const isSame = changeCount + findings.new.length + findings.gone.length === 0;
  const said = isSame
    ? texts.figures.sinceNothing
    : texts.figures.sinceFindings(findings.new.length, findings.gone.length);
  return <FigureChanges title={texts.figures.since} said={said} figures={figures} />;
}

function SinceEarlierDay({ checked }: { readonly checked: Checked }): React.JSX.Element | null {
  const texts = useTexts();
  const { earlier } = useWorkState();
  const figures = useMemo(
    () => compareFigures(earlier?.figures ?? [], figuresOfCells(checked.result.totals.cells)),
    [earlier, checked],
  );
  if (earlier === null) return null;
  const isSame = figures.new.length + figures.gone.length + figures.changed.length === 0;
  const said = isSame ? texts.figures.sinceNoFigures : null;
  return <FigureChanges title={earlier.say(texts)} said={said} figures={figures} />;
}

function CompareButtons(): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const { busy } = useWorkState();
  return (
    <>
      <div className={styles.buttons}>
        {work.services.workbook && (
          <Button
            size="small"
            disabledFocusable={busy !== null}
            onClick={() => {
              work.compareWith("workbook");
            }}
          >
            {texts.figures.compareWorkbook}
          </Button>
        )}
        <ChooseFiles
          id="earlier"
          size="small"
          label={texts.figures.compareFile}
          accept=".xlsx,.json"
          isBusy={busy !== null}
          onFiles={([file]) => {
            if (file !== undefined) work.compareWith(file);
          }}
        />
      </div>
      <Text size={200}>{texts.figures.compareHint}</Text>
    </>
  );
}
