/** Holds the figures, periods and titles in the open document against the data; the text is never changed. */
import { Badge, Button, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { checkClaims } from "../../core";
import type { Checked, Claim, ClaimsReport, ClaimVerdict } from "../../core";
import { isFailure } from "../services";
import type { OpenDocument } from "../services";
import { useWorkState } from "../work/use-work";
import { said, useWordJob } from "./use-word-job";
import { useWordTexts } from "./word-texts";

const useStyles = makeStyles({
  panel: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  heading: { margin: 0 },
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  claim: { display: "grid", gap: "4px", overflowWrap: "anywhere" },
  rows: { margin: 0, paddingLeft: "18px" },
});

/** False ones first, then what nothing decides. */
function toLookAt({ claims }: ClaimsReport): readonly Claim[] {
  const order: readonly ClaimVerdict[] = ["false", "unclear"];
  return order.flatMap((verdict) => claims.filter((claim) => claim.verdict === verdict));
}
const colors = { true: "success", false: "danger", unclear: "warning" } as const;

interface Read {
  readonly report: ClaimsReport;
  readonly paragraphs: readonly string[];
}

export interface ClaimsPanelProps {
  readonly checked: Checked;
  readonly document: OpenDocument;
}

export function ClaimsPanel({ checked, document }: ClaimsPanelProps): React.JSX.Element {
  const styles = useStyles();
  const texts = useWordTexts();
  const { lang } = useWorkState();
  const { run, isBusy, sourceRefused } = useWordJob();
  const [read, setRead] = useState<Read | null>(null);
  const checkText = (): void => {
    run(texts.checkingClaims, async () => {
      const outcome = await document.read();
      if (isFailure(outcome)) return sourceRefused(outcome);
      const { paragraphs } = outcome;
      const report = checkClaims({ paragraphs, result: checked.result, lang });
      setRead({ report, paragraphs });
      const { counts } = report;
      return report.claims.length === 0
        ? said("info", texts.noClaims)
        : said(
            counts.false > 0 ? "warning" : "success",
            texts.counts(counts.true, counts.false, counts.unclear),
          );
    });
  };
  const goTo = (claim: Claim): void => {
    const { paragraph } = claim.at;
    run(texts.goTo, async () => {
      const arrival = await document.goToParagraph(paragraph, read?.paragraphs[paragraph] ?? "");
      if (typeof arrival === "object") return sourceRefused(arrival);
      return arrival ? said("success", texts.arrived) : said("warning", texts.gone);
    });
  };
  return (
    <div className={styles.panel}>
      <Text as="h4" weight="semibold" className={styles.heading}>
        {texts.claimsHeading}
      </Text>
      <div>
        <Button disabledFocusable={isBusy} onClick={checkText}>
          {texts.claims}
        </Button>
      </div>
      {read !== null && <ClaimList claims={toLookAt(read.report)} goTo={goTo} />}
      {read !== null && read.report.counts.true > 0 && (
        <details>
          <summary>{texts.rightOnes(read.report.counts.true)}</summary>
          <ClaimList claims={read.report.claims.filter(({ verdict }) => verdict === "true")} goTo={goTo} />
        </details>
      )}
    </div>
  );
}

interface ClaimListProps {
  readonly claims: readonly Claim[];
  readonly goTo: (claim: Claim) => void;
}

function ClaimList({ claims, goTo }: ClaimListProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {claims.map((claim) => (
        <ClaimRow
          key={`${String(claim.at.paragraph)}:${String(claim.at.from)}:${claim.code}`}
          claim={claim}
          goTo={goTo}
        />
      ))}
    </ul>
  );
}

interface ClaimRowProps {
  readonly claim: Claim;
  readonly goTo: (claim: Claim) => void;
}

function ClaimRow({ claim, goTo }: ClaimRowProps): React.JSX.Element {
  const styles = useStyles();
  const texts = useWordTexts();
  const { isBusy } = useWordJob();
  const { verdict, quote, reason, figure } = claim;
  return (
    <li className={styles.claim}>
      <div>
        <Badge appearance="tint" color={colors[verdict]}>
          {texts.verdicts[verdict]}
        </Badge>{" "}
        <Text weight="semibold">“{quote}”</Text>
      </div>
      <Text>{reason}</Text>
      {figure !== null && figure.rows.length > 0 && (
        <details>
          <summary>{texts.rows}</summary>
          <ul className={styles.rows}>
            {figure.rows.map(({ file, sheet, rows }) => (
              <li key={`${file} ${sheet}`}>
                {file}, {sheet}: {rows}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div>
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={texts.goToName(quote)}
          onClick={() => {
            goTo(claim);
          }}
        >
          {texts.goTo}
        </Button>
      </div>
    </li>
  );
}
