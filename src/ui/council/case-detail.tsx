/** One case at a glance: who, for what, what the law and the lists say, and what was decided before. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { Checked, CouncilCase, FindingRow, Place, StripYear } from "../../core";
import { SeverityBadge } from "../checking/severity-badge";
import { useTexts } from "../texts";
import { CaseDecisions } from "./case-decisions";
import { CaseFacts } from "./case-facts";
import { useCaseWords } from "./case-words";
import { CellLink } from "./cell-link";
import type { ShowCell } from "./cell-link";
import { ConditionList } from "./condition-list";
import { YearStrip } from "./year-strip";

const SheetPane = lazy(async () => ({ default: (await import("../grid/sheet-pane")).SheetPane }));

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    gap: "8px",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    "& h3, & h4": { margin: 0 },
  },
  list: { margin: 0, paddingLeft: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
});

const none: readonly FindingRow[] = [];

interface CaseDetailProps {
  readonly checked: Checked;
  readonly one: CouncilCase;
  /** The whole queue. */
  readonly cases: readonly CouncilCase[];
  readonly years: readonly StripYear[];
}

export function CaseDetail({ checked, one, cases, years }: CaseDetailProps): React.JSX.Element {
  const styles = useStyles();
  const all = useTexts();
  const { texts, words } = useCaseWords();
  const [at, setAt] = useState<Place | null>(null);
  const { subject } = one;
  const name = subject.name ?? texts.noName;
  const issuedOn = one.issued?.decision?.date ?? null;
  return (
    <section className={styles.card} aria-label={name}>
      <div>
        <Text as="h3" block weight="semibold" size={400}>
          {name}
        </Text>
        <Text block>{words.award(subject.award)}</Text>
        <Text block size={200}>
          {[subject.school ?? all.schoolUnknown, subject.year ?? all.yearUnknown].join(" · ")}
        </Text>
      </div>
      {one.issued !== null && (
        <Text block>
          {texts.issued(one.issued.decision?.number ?? null, issuedOn === null ? null : words.date(issuedOn))}{" "}
          <CellLink at={one.issued.at} onShow={setAt} />
        </Text>
      )}
      <CaseDecisions one={one} cases={cases} onShow={setAt} />
      <YearStrip years={years} />
      <ConditionList key={one.key} checked={checked} one={one} onShow={setAt} />
      <Findings one={one} onShow={setAt} />
      <CaseFacts one={one} onShow={setAt} />
      {at !== null && (
        <Suspense fallback={<Text>{all.loading}</Text>}>
          <SheetPane findings={none} chosen={{ at }} />
        </Suspense>
      )}
    </section>
  );
}

interface FindingsProps {
  readonly one: CouncilCase;
  readonly onShow: ShowCell;
}

function Findings({ one, onShow }: FindingsProps): React.JSX.Element {
  const styles = useStyles();
  const { texts } = useCaseWords();
  return (
    <div>
      <Text as="h4" block weight="semibold">
        {texts.findings}
      </Text>
      {one.findings.length === 0 && <Text size={200}>{texts.noFindings}</Text>}
      <ul className={styles.list}>
        {one.findings.map((finding, index) => (
          <li key={index}>
            <SeverityBadge severity={finding.severity} /> {finding.text}{" "}
            <CellLink at={finding.at} onShow={onShow} />
          </li>
        ))}
      </ul>
    </div>
  );
}
