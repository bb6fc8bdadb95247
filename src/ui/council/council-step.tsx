/** The council: its queue of cases, one at a glance, what it decides, and what comes of it. */
import { Text, makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { casesLike, mustAbstain } from "../../core";
import type { Checked, CouncilCase, CouncilDecision, CouncilMember } from "../../core";
import { NotChecked } from "../frame/not-checked";
import { StepHeading } from "../frame/step-heading";
import { useWork, useWorkState } from "../work/use-work";
import { CaseDetail } from "./case-detail";
import { CaseFilterFields } from "./case-filters";
import { CaseList } from "./case-list";
import { useCaseWords } from "./case-words";
import { DecisionForm } from "./decision-form";
import { filterCases, nextToDecide, schoolsOfCases } from "./filter-cases";
import { MembersPanel } from "./members-panel";
import { CouncilFiles, SessionBar } from "./session-bar";
import { useCases } from "./use-cases";

const useStyles = makeStyles({
  side: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", alignContent: "start", gap: "10px" },
  panes: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "10px",
    "@media (min-width: 700px)": { gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)" },
  },
});

export function CouncilStep(): React.JSX.Element {
  const { texts } = useCaseWords();
  const { checked } = useWorkState();
  return (
    <>
      <StepHeading>{texts.heading}</StepHeading>
      {checked === null ? <NotChecked /> : <Council checked={checked} />}
    </>
  );
}

function Council({ checked }: { readonly checked: Checked }): React.JSX.Element {
  const { texts } = useCaseWords();
  const { all, yearsOf } = useCases(checked);
  const { filters } = useWorkState().council;
  const wanted = useDeferredValue(filters);
  const shown = useMemo(() => filterCases(all, wanted), [all, wanted]);
  const schools = useMemo(() => schoolsOfCases(all), [all]);
  return (
    <>
      <Text size={200}>{texts.lead}</Text>
      <SessionBar cases={all} />
      <MembersPanel schools={schools} />
      <CouncilFiles />
      {all.length === 0 ? (
        <Text>{texts.noCases}</Text>
      ) : (
        <>
          <CaseFilterFields cases={all} shownCount={shown.length} />
          <Panes checked={checked} all={all} shown={shown} yearsOf={yearsOf} />
        </>
      )}
    </>
  );
}

interface PanesProps {
  readonly checked: Checked;
  readonly all: readonly CouncilCase[];
  readonly shown: readonly CouncilCase[];
  readonly yearsOf: ReturnType<typeof useCases>["yearsOf"];
}

function Panes({ checked, all, shown, yearsOf }: PanesProps): React.JSX.Element | null {
  const styles = useStyles();
  const { council } = useWork();
  const { chosen, members } = useWorkState().council;
  const [decidedCount, setDecidedCount] = useState(0);
  const position = Math.max(
    0,
    shown.findIndex(({ key }) => key === chosen),
  );
  const one = shown[position];
  const alike = useMemo(() => (one === undefined ? [] : casesLike(all, one)), [all, one]);
  if (one === undefined) return null;
  const decide = (cases: readonly CouncilCase[], decision: CouncilDecision, goesOn: boolean): void => {
    const drafts = cases.map((about) => ({
      about,
      decision: about === one ? decision : withAbstainers(decision, members, about),
    }));
    const next = nextToDecide(shown, position, new Set(cases.map(({ key }) => key)));
    setDecidedCount(decidedCount + 1);
    council.decide(drafts, goesOn ? (next?.key ?? null) : one.key);
  };
  return (
    <div className={styles.panes}>
      <CaseList cases={shown} selected={position} />
      <div className={styles.side}>
        <CaseDetail key={`detail ${one.key}`} checked={checked} one={one} cases={all} years={yearsOf(one)} />
        <DecisionForm
          key={`${one.key} ${String(decidedCount)}`}
          checked={checked}
          one={one}
          alike={alike}
          takesFocus={decidedCount > 0}
          onDecide={decide}
        />
      </div>
    </div>
  );
}

/** Who must not vote differs from case to case. */
function withAbstainers(
  decision: CouncilDecision,
  members: readonly CouncilMember[],
  { subject }: CouncilCase,
): CouncilDecision {
  const { abstained: of, ...rest } = decision;
  const abstained = mustAbstain(members, subject).map(({ name }) => name);
  return of === undefined && abstained.length === 0
    ? decision
    : { ...rest, ...(abstained.length > 0 && { abstained }) };
}
