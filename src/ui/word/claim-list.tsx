/** The claims of a text, each with its verdict, the reason and the rows behind the figure. */
import { Badge, Button, Text, makeStyles } from "@fluentui/react-components";
import type { Claim, ClaimsReport, ClaimVerdict } from "../../core";
import { useWordJob } from "./use-word-job";
import { useWordTexts } from "./word-texts";

const useStyles = makeStyles({
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  claim: { display: "grid", gap: "4px", overflowWrap: "anywhere" },
  rows: { margin: 0, paddingLeft: "18px" },
});

/** False ones first, then what nothing decides. */
const toLookAt: readonly ClaimVerdict[] = ["false", "unclear"];
const colors = { true: "success", false: "danger", unclear: "warning" } as const;

export interface ClaimListProps {
  readonly report: ClaimsReport;
  /** Absent where the text is not open beside the list. */
  readonly goTo?: (claim: Claim) => void;
}

export function ClaimList({ report: { claims, counts }, goTo }: ClaimListProps): React.JSX.Element {
  const texts = useWordTexts();
  const of = (verdict: ClaimVerdict): readonly Claim[] => claims.filter((claim) => claim.verdict === verdict);
  return (
    <>
      <Rows claims={toLookAt.flatMap(of)} goTo={goTo} />
      {counts.true > 0 && (
        <details>
          <summary>{texts.rightOnes(counts.true)}</summary>
          <Rows claims={of("true")} goTo={goTo} />
        </details>
      )}
    </>
  );
}

interface RowsProps {
  readonly claims: readonly Claim[];
  readonly goTo: ClaimListProps["goTo"];
}

function Rows({ claims, goTo }: RowsProps): React.JSX.Element {
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
  readonly goTo: ClaimListProps["goTo"];
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
      {goTo !== undefined && (
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
      )}
    </li>
  );
}
