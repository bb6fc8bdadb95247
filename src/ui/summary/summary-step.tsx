/** One button for the summary: into the open workbook, or as a file; the totals by year to look over. */
import { Button, makeStyles } from "@fluentui/react-components";
import { NotChecked } from "../frame/not-checked";
import { StepHeading } from "../frame/step-heading";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";
import { SinceLastTime } from "./since-last-time";
import { FigureTables } from "./figure-tables";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

export function SummaryStep(): React.JSX.Element {
  const texts = useTexts();
  const { checked } = useWorkState();
  return (
    <>
      <StepHeading>{texts.summaryHeading}</StepHeading>
      {checked === null ? (
        <NotChecked />
      ) : (
        <>
          <SummaryButtons />
          <SinceLastTime checked={checked} />
          <FigureTables checked={checked} />
        </>
      )}
    </>
  );
}

function SummaryButtons(): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const { busy } = useWorkState();
  const hasWorkbook = work.services.workbook !== undefined;
  return (
    <div className={styles.buttons}>
      {hasWorkbook && (
        <Button
          appearance="primary"
          disabledFocusable={busy !== null}
          onClick={() => {
            work.writeSummary();
          }}
        >
          {texts.writeSummary}
        </Button>
      )}
      {hasWorkbook && (
        <Button
          disabledFocusable={busy !== null}
          onClick={() => {
            work.readAndCheck("summary");
          }}
        >
          {texts.fixes.readAgain}
        </Button>
      )}
      <Button
        appearance={hasWorkbook ? "secondary" : "primary"}
        disabledFocusable={busy !== null}
        onClick={() => {
          work.saveSummary();
        }}
      >
        {texts.saveSummary}
      </Button>
    </div>
  );
}
