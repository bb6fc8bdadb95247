/** The same views in the task pane and on the page: header, steps, what goes on, and the step chosen. */
import { FluentProvider, Text, Title3, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect } from "react";
import { afterPaint } from "./frame/after-paint";
import { FailureFence } from "./frame/failure-fence";
import { LangSwitch } from "./frame/lang-switch";
import { StatusLine } from "./frame/status-line";
import { StepTabs } from "./frame/step-tabs";
import { useTheme } from "./frame/use-theme";
import { HelpButton } from "./help/help-button";
import { DropArea } from "./receive/drop-area";
import { stepShown } from "./steps";
import { LangContext, textsByLang } from "./texts";
import { WorkContext, useWork, useWorkState } from "./work/use-work";
import type { Work } from "./work/work";

const narrow = "@media (max-width: 319px)";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  main: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    maxWidth: "60rem",
    margin: "0 auto",
    padding: "8px 10px 16px",
  },
  // Office lays its own menu over the top right corner of a pane.
  header: {
    display: "flex",
    alignItems: "center",
    gap: "2px",
    paddingRight: "40px",
    "& button": { minWidth: "auto", whiteSpace: "nowrap", [narrow]: { padding: "0 4px" } },
  },
  title: {
    flexGrow: 1,
    margin: 0,
    whiteSpace: "nowrap",
    [narrow]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  step: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px", minWidth: 0 },
});

const TourBar = lazy(async () => ({ default: (await import("./help/tour-bar")).TourBar }));

export function App({ work }: { readonly work: Work }): React.JSX.Element {
  const theme = useTheme(work.services.isOfficeDark);
  const styles = useStyles();
  return (
    <WorkContext value={work}>
      <FluentProvider theme={theme}>
        {/* Not on the provider itself: lists and dialogs that open above the page would be as tall as it. */}
        <div className={styles.page}>
          <Frame />
        </div>
      </FluentProvider>
    </WorkContext>
  );
}

function Frame(): React.JSX.Element {
  const styles = useStyles();
  const state = useWorkState();
  const { lang, tourStop } = state;
  const { services } = useWork();
  const { folders } = services;
  const { id, View } = stepShown(state, services);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const isOpening = services.isOpening === true;
  useEffect(() => {
    // The core follows once the first screen stands, while the clerk looks for the files.
    if (!isOpening) void afterPaint().then(() => import("./work/run-check"));
  }, [isOpening]);
  return (
    <LangContext value={lang}>
      <main className={styles.main}>
        <Header />
        {folders && <DropArea folders={folders} />}
        {tourStop !== null && (
          <Suspense>
            <TourBar stop={tourStop} />
          </Suspense>
        )}
        <StepTabs />
        <StatusLine />
        <div role="tabpanel" id="step" aria-labelledby={`tab-${id}`} className={styles.step}>
          <FailureFence key={id} texts={textsByLang[lang]}>
            <Suspense fallback={<Text>{textsByLang[lang].loading}</Text>}>
              <View />
            </Suspense>
          </FailureFence>
        </div>
      </main>
    </LangContext>
  );
}

function Header(): React.JSX.Element {
  const styles = useStyles();
  const { lang } = useWorkState();
  const texts = textsByLang[lang];
  return (
    <>
      <header className={styles.header}>
        <Title3 as="h1" className={styles.title}>
          {texts.title}
        </Title3>
        <HelpButton />
        <LangSwitch />
      </header>
      <Text size={200}>{texts.lead}</Text>
    </>
  );
}
