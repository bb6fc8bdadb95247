import { Tab, TabList, makeStyles } from "@fluentui/react-components";
import { stepShown, stepsOffered } from "../steps";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";
import type { Step } from "../work/work-state";

const useStyles = makeStyles({
  // In a narrow pane the last steps stand in a second line.
  list: { flexWrap: "wrap" },
  tab: { flexGrow: 1, paddingLeft: "4px", paddingRight: "4px", minWidth: 0 },
});

/** The steps offered, in any order. */
export function StepTabs(): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const work = useWork();
  const state = useWorkState();
  const shown = stepShown(state, work.services).id;
  return (
    <TabList
      aria-label={texts.stepsName}
      className={styles.list}
      selectedValue={shown}
      onTabSelect={(_, { value }) => {
        work.show(value as Step);
      }}
    >
      {stepsOffered(state, work.services).map(({ id, title }) => (
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
