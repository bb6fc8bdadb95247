/** Holds the figures, periods and titles of a Word text against the data; the text is never changed. */
import { Button, Text, makeStyles } from "@fluentui/react-components";
import { documentTrouble } from "../../core";
import type { Checked, Claim } from "../../core";
import { ChooseFiles } from "../frame/choose-files";
import { isFailure } from "../services";
import type { OpenDocument, Services } from "../services";
import { useWorkState } from "../work/use-work";
import { ClaimList } from "./claim-list";
import { useClaims } from "./use-claims";
import type { Claims } from "./use-claims";
import { refused, said, useWordJob } from "./use-word-job";
import { useWordTexts } from "./word-texts";

const useStyles = makeStyles({
  panel: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  heading: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface ClaimsPanelProps {
  readonly checked: Checked | null;
  readonly document: OpenDocument;
}

/** The text open in Word; each claim leads to its sentence. */
export function ClaimsPanel({ checked, document }: ClaimsPanelProps): React.JSX.Element {
  const texts = useWordTexts();
  const claims = useClaims(checked);
  const { run, isBusy, sourceRefused } = useWordJob();
  const goTo = (claim: Claim): void => {
    const { paragraph } = claim.at;
    run(texts.goTo, async () => {
      const arrival = await document.goToParagraph(paragraph, claims.weighed?.paragraphs[paragraph] ?? "");
      if (typeof arrival === "object") return sourceRefused(arrival);
      return arrival ? said("success", texts.arrived) : said("warning", texts.gone);
    });
  };
  return (
    <ClaimsFrame claims={claims} goTo={goTo}>
      <Button
        disabledFocusable={isBusy || claims.data === null}
        onClick={() => {
          run(texts.checkingClaims, async () => {
            const outcome = await document.read();
            return isFailure(outcome) ? sourceRefused(outcome) : claims.weigh(outcome.paragraphs);
          });
        }}
      >
        {texts.claims}
      </Button>
    </ClaimsFrame>
  );
}

export interface FileClaimsPanelProps {
  readonly checked: Checked | null;
  readonly readDocument: Services["readDocument"];
}

/** A .docx that the clerk chooses, where none is open in Word. */
export function FileClaimsPanel({ checked, readDocument }: FileClaimsPanelProps): React.JSX.Element {
  const texts = useWordTexts();
  const claims = useClaims(checked);
  const { lang } = useWorkState();
  const { run, isBusy } = useWordJob();
  return (
    <ClaimsFrame claims={claims}>
      <ChooseFiles
        label={texts.chooseReport}
        accept=".docx"
        isBusy={isBusy || claims.data === null}
        onFiles={([file]) => {
          if (file === undefined) return;
          run(texts.checkingClaims, async () => {
            const outcome = await readDocument(file);
            return isFailure(outcome)
              ? refused(documentTrouble(outcome, lang))
              : claims.weigh(outcome.paragraphs);
          });
        }}
      />
    </ClaimsFrame>
  );
}

interface ClaimsFrameProps {
  readonly claims: Claims;
  readonly goTo?: (claim: Claim) => void;
  readonly children: React.ReactNode;
}

function ClaimsFrame({ claims, goTo, children }: ClaimsFrameProps): React.JSX.Element {
  const styles = useStyles();
  const texts = useWordTexts();
  const { isBusy } = useWordJob();
  const { data, weighed, chooseResult } = claims;
  return (
    <section className={styles.panel} aria-label={texts.claimsHeading}>
      <Text as="h3" size={400} weight="semibold" className={styles.heading}>
        {texts.claimsHeading}
      </Text>
      <Text>{data === null ? texts.noData : texts.heldAgainst(data.file)}</Text>
      <div className={styles.buttons}>
        {children}
        <ChooseFiles
          label={texts.chooseResult}
          accept=".json"
          isBusy={isBusy}
          onFiles={([file]) => {
            if (file !== undefined) chooseResult(file);
          }}
        />
      </div>
      {weighed !== null && <ClaimList report={weighed.report} {...(goTo === undefined ? {} : { goTo })} />}
    </section>
  );
}
