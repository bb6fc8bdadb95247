import { Tab, TabList, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { stepShown, stepsOffered } from "../steps";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";
import type { Step } from "../work/work-state";

/** From here on five names stand side by side, whole. */
const oneLine = "@media (min-width: 420px)";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "1fr",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  twoByTwo: { gridAutoFlow: "row", gridTemplateColumns: "1fr 1fr" },
  threeByThree: { gridAutoFlow: "row", gridTemplateColumns: "1fr 1fr 1fr" },
  wide: { [oneLine]: { gridAutoFlow: "column", gridTemplateColumns: "none" } },
  tab: { minWidth: 0, whiteSpace: "nowrap" },
});

/** The steps offered, in any order: in a narrow pane in two lines of equal parts, else in one. */
export function StepTabs(): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const work = useWork();
  const state = useWorkState();
  const shown = stepShown(state, work.services).id;
  const offered = stepsOffered(state, work.services);
  const lines = offered.length > 4 ? styles.threeByThree : offered.length === 4 && styles.twoByTwo;
  return (
    <TabList
      aria-label={texts.stepsName}
      size="small"
      className={mergeClasses(styles.list, lines, lines && styles.wide)}
      selectedValue={shown}
      onTabSelect={(_, { value }) => {
        work.show(value as Step);
      }}
    >
      {offered.map(({ id, title }) => (
        <Tab
          key={id}
          value={id}
          id={`tab-${id}`}
          className={styles.tab}
          {...(id === shown ? { "aria-controls": "step" } : {})}
        >
          {title(texts)}
        </Tab>
      ))}
    </TabList>
  );
}
