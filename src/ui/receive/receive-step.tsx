/** Takes the lists in: files, the open workbook, and what governs the check. */
import { Button, Checkbox, Text, makeStyles } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import { useIsPainted } from "../frame/after-paint";
import { StepHeading } from "../frame/step-heading";
import { NoticeBar } from "../frame/notice-bar";
import { useTexts } from "../texts";
import { useIsWaiting, useWork, useWorkState } from "../work/use-work";
import { FileButton } from "./file-button";
import { FolderButton } from "./folder-button";
import { GoverningFields } from "./governing-fields";
import { KeepPanel } from "./keep-panel";

const SourceCard = lazy(async () => ({ default: (await import("./source-card")).SourceCard }));

const ProfilePanel = lazy(async () => ({ default: (await import("./profile-panel")).ProfilePanel }));
const TemplatePanel = lazy(async () => ({
  default: (await import("../sending/template-panel")).TemplatePanel,
}));
const SentPanel = lazy(async () => ({ default: (await import("../sending/sent-panel")).SentPanel }));

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  sources: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", margin: 0, padding: 0 },
});

export function ReceiveStep(): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const { sources, checked, isSchool } = useWorkState();
  const isWaiting = useIsWaiting();
  return (
    <>
      <StepHeading>{texts.receiveHeading}</StepHeading>
      {work.services.isOfficeTooOld === true && <NoticeBar tone="warning">{texts.officeTooOld}</NoticeBar>}
      <SourceButtons />
      {work.services.workbook && (
        <Checkbox
          label={texts.schoolMode.mode}
          checked={isSchool}
          disabled={isWaiting}
          onChange={(_, { checked: isWished }) => {
            work.setSchool(isWished === true);
          }}
        />
      )}
      {sources.length === 0 && <Text>{texts.firstRun}</Text>}
      {sources.length === 0 && (
        <div className={styles.buttons}>
          <Button
            appearance="outline"
            disabledFocusable={isWaiting}
            onClick={() => {
              work.practise();
            }}
          >
            {texts.tryPractice}
          </Button>
        </div>
      )}
      {sources.length === 0 && work.services.folders && <Text>{texts.orDrop}</Text>}
      <GoverningFields />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isWaiting}
          onClick={() => {
            work.check();
          }}
        >
          {texts.check}
        </Button>
      </div>
      {work.keeping && <KeepPanel keeping={work.keeping} />}
      {checked !== null && !isSchool && (
        <Suspense fallback={null}>
          <SentPanel checked={checked} />
        </Suspense>
      )}
      {sources.length > 0 && <SourceList />}
      {work.services.isOpening !== true && <LaterPanels />}
    </>
  );
}

/** What needs the core, which would hold up the first screen. */
function LaterPanels(): React.JSX.Element | null {
  const { sources, profile } = useWorkState();
  const isPainted = useIsPainted();
  if (!isPainted) return null;
  return (
    <Suspense fallback={null}>
      {(sources.length > 0 || profile !== null) && <ProfilePanel />}
      <TemplatePanel />
    </Suspense>
  );
}

function SourceButtons(): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const isWaiting = useIsWaiting();
  return (
    <div className={styles.buttons}>
      {work.services.workbook && (
        <Button
          disabledFocusable={isWaiting}
          onClick={() => {
            work.readWorkbook();
          }}
        >
          {texts.readWorkbook}
        </Button>
      )}
      <FileButton />
      {work.services.folders && <FolderButton folders={work.services.folders} />}
    </div>
  );
}

function SourceList(): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const { sources } = useWorkState();
  return (
    <section aria-label={texts.sources(sources.length)} className={styles.sources}>
      <Text as="h3" block weight="semibold">
        {texts.sources(sources.length)}
      </Text>
      <Suspense fallback={<Text>{texts.loading}</Text>}>
        {sources.map((source) => (
          <SourceCard key={source.name} source={source} />
        ))}
      </Suspense>
    </section>
  );
}
