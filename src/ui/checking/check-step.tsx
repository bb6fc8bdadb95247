/** What the check found: counts, filters, the list, and the finding chosen. */
import { Button, Text, makeStyles } from "@fluentui/react-components";
import { countBySeverity } from "../../core";
import type { Checked } from "../../core";
import { Suspense, lazy, useDeferredValue, useEffect, useMemo } from "react";
import { NotChecked } from "../frame/not-checked";
import { StepHeading } from "../frame/step-heading";
import { NoticeBar } from "../frame/notice-bar";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";
import { filterFindings, prepareSearch } from "./filter-findings";
import { FindingDetail } from "./finding-detail";
import { FindingFilters } from "./finding-filters";
import { FindingList } from "./finding-list";
import { IncompleteBar } from "./incomplete-bar";
import { SchoolPanel } from "./school-panel";
import { WorkbookTools } from "./workbook-tools";

const ReturnedPanel = lazy(async () => ({
  default: (await import("../sending/returned-panel")).ReturnedPanel,
}));
const LostInFiles = lazy(async () => ({ default: (await import("../sending/lost-in-files")).LostInFiles }));
const SlipPanel = lazy(async () => ({ default: (await import("../sending/slip-panel")).SlipPanel }));
const SheetPane = lazy(async () => ({ default: (await import("../grid/sheet-pane")).SheetPane }));

const useStyles = makeStyles({
  side: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", alignContent: "start", gap: "10px" },
  panes: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "10px",
    "@media (min-width: 700px)": { gridTemplateColumns: "minmax(0, 5fr) minmax(0, 6fr)" },
  },
});

export function CheckStep(): React.JSX.Element {
  const texts = useTexts();
  const { checked, isSchool, isStale, isRechecking } = useWorkState();
  const { services } = useWork();
  return (
    <>
      <StepHeading>{texts.checkHeading}</StepHeading>
      {checked === null ? (
        <NotChecked />
      ) : (
        <>
          <StaleBar />
          {isSchool && (!isStale || isRechecking) && <SchoolPanel checked={checked} />}
          {services.workbook && <WorkbookTools workbook={services.workbook} checked={checked} />}
          <IncompleteBar reasons={checked.result.incomplete} />
          {!isSchool && (
            <Suspense fallback={null}>
              <LostInFiles checked={checked} />
              <ReturnedPanel checked={checked} />
              <SlipPanel checked={checked} />
            </Suspense>
          )}
          <Findings checked={checked} />
        </>
      )}
    </>
  );
}

function StaleBar(): React.JSX.Element | null {
  const texts = useTexts();
  const work = useWork();
  const { isStale, isRechecking, busy } = useWorkState();
  if (!isStale || isRechecking || busy !== null) return null;
  return (
    <NoticeBar tone="warning">
      {texts.stale}{" "}
      <Button
        size="small"
        onClick={() => {
          work.check();
        }}
      >
        {texts.checkAgain}
      </Button>
    </NoticeBar>
  );
}

function Findings({ checked }: { readonly checked: Checked }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { filters, selected } = useWorkState();
  const { findings, files } = checked.result;
  useEffect(() => {
    void prepareSearch(findings);
  }, [findings]);
  // Typing in the search is drawn first, the list after it.
  const wanted = useDeferredValue(filters);
  const shown = useMemo(() => filterFindings(findings, wanted), [findings, wanted]);
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const rowCount = files.reduce((sum, file) => sum + file.recordCount, 0);
  const chosen = shown[Math.min(selected, shown.length - 1)];
  return (
    <>
      {counts.error === 0 && <Text>{texts.nothingWrong(rowCount)}</Text>}
      <FindingFilters findings={findings} counts={counts} shownCount={shown.length} />
      <div className={styles.panes}>
        {shown.length > 0 && <FindingList findings={shown} />}
        {chosen && (
          <div className={styles.side}>
            <FindingDetail finding={chosen} count={shown.length} />
            <Suspense fallback={<Text>{texts.loading}</Text>}>
              <SheetPane findings={shown} chosen={chosen} />
            </Suspense>
          </div>
        )}
      </div>
    </>
  );
}
