import { Tab, TabList, makeStyles } from "@fluentui/react-components";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";
import type { Step } from "../work/work-state";

export const steps: readonly Step[] = ["receive", "check", "summary", "report"];

const useStyles = makeStyles({
  tab: { flexGrow: 1, paddingLeft: "4px", paddingRight: "4px", minWidth: 0 },
});

/** The four steps, in any order. */
export function StepTabs(): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const work = useWork();
  const { step } = useWorkState();
  return (
    <TabList
      aria-label={texts.stepsName}
      selectedValue={step}
      onTabSelect={(_, { value }) => {
        work.show(value as Step);
      }}
    >
      {steps.map((each) => (
        <Tab
          key={each}
          value={each}
          id={`tab-${each}`}
          className={styles.tab}
          {...(each === step ? { "aria-controls": "step" } : {})}
        >
          {texts.steps[each]}
        </Tab>
      ))}
    </TabList>
  );
}
