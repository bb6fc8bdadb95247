/** Builds the Word report and hands it over. */
import { Button, Text, makeStyles } from "@fluentui/react-components";
import { NotChecked } from "../frame/not-checked";
import { StepHeading } from "../frame/step-heading";
import { useTexts } from "../texts";
import { DossierPanel } from "../sending/dossier-panel";
import { ClaimsPanel, FileClaimsPanel } from "../word/claims-panel";
import { WordPanel } from "../word/word-panel";
import { periodOf } from "../work/period-of";
import { useWork, useWorkState } from "../work/use-work";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: 0, paddingLeft: "18px" },
});

export function ReportStep(): React.JSX.Element {
  const texts = useTexts();
  const { checked } = useWorkState();
  const { document, readDocument } = useWork().services;
  return (
    <>
      <StepHeading>{texts.reportHeading}</StepHeading>
      {checked === null ? <NotChecked /> : <ReportActions />}
      {checked !== null && <DossierPanel checked={checked} />}
      {checked !== null && document !== undefined && <WordPanel checked={checked} document={document} />}
      {document === undefined ? (
        <FileClaimsPanel checked={checked} readDocument={readDocument} />
      ) : (
        <ClaimsPanel checked={checked} document={document} />
      )}
    </>
  );
}

function ReportActions(): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const { busy } = useWorkState();
  return (
    <>
      <Text>{texts.reportLead}</Text>
      <MissingFields />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy !== null}
          onClick={() => {
            work.saveReport();
          }}
        >
          {texts.saveReport}
        </Button>
      </div>
      <Text size={200}>{texts.reportOtherWay}</Text>
    </>
  );
}

/** Names what the report will leave blank. */
function MissingFields(): React.JSX.Element | null {
  const texts = useTexts();
  const styles = useStyles();
  const { fields } = useWorkState();
  const missing = [
    ...(fields.commune.trim() === "" ? [texts.commune] : []),
    ...(periodOf(fields) === null ? [texts.period] : []),
  ];
  if (missing.length === 0) return null;
  return (
    <div>
      <Text>{texts.reportMissing}</Text>
      <ul className={styles.list}>
        {missing.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}
