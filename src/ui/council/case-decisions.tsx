import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CouncilCase, DecisionRow } from "../../core";
import { NoticeBar } from "../frame/notice-bar";
import { Adoption } from "./adoption";
import { useCaseWords } from "./case-words";
import type { ShowCell } from "./cell-link";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

interface CaseDecisionsProps {
  readonly one: CouncilCase;
  /** The whole queue. */
  readonly cases: readonly CouncilCase[];
  readonly onShow: ShowCell;
}

/** What stands on a case, what has changed since, and what stood before. */
export function CaseDecisions({ one, cases, onShow }: CaseDecisionsProps): React.JSX.Element | null {
  const { head, state, earlier, rivals } = one;
  const styles = useStyles();
  const { texts, change } = useCaseWords();
  if (head === null && earlier.length === 0) return null;
  return (
    <div>
      {head !== null && (
        <>
          <Text as="h4" block weight="semibold">
            {texts.standing}
          </Text>
          <Decision row={head} />
        </>
      )}
      {state === "reopened" && head !== null && (
        <NoticeBar tone="warning">
          {texts.changed}
          <ul className={styles.list}>
            {head.changes.map((each) => (
              <li key={each.name}>{change(each)}</li>
            ))}
          </ul>
        </NoticeBar>
      )}
      {state === "orphaned" && head !== null && <Adoption orphan={head} cases={cases} onShow={onShow} />}
      {rivals.length > 0 && (
        <NoticeBar tone="warning">
          {texts.rivals}
          <ul className={styles.list}>
            {rivals.map((row) => (
              <li key={row.id}>
                <Decision row={row} />
              </li>
            ))}
          </ul>
        </NoticeBar>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{`${texts.earlier} (${String(earlier.length)})`}</summary>
          <ol className={styles.list}>
            {earlier.map((row) => (
              <li key={row.id}>
                <Decision row={row} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function Decision({ row: { decision } }: { readonly row: DecisionRow }): React.JSX.Element {
  const { texts, decision: say } = useCaseWords();
  const { votes, by, on } = decision;
  const rest = [
    ...(votes === undefined ? [] : [texts.votesSaid(votes.yes + (votes.writtenYes ?? 0), votes.members)]),
    ...[by, on].filter((part) => part !== undefined),
  ];
  return (
    <Text size={200}>
      {say(decision)}
      {rest.length > 0 && ` (${rest.join(", ")})`}
    </Text>
  );
}
