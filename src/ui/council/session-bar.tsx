import { Button, Text, makeStyles } from "@fluentui/react-components";
import type { CouncilCase } from "../../core";
import { decisionKinds } from "../../core";
import { ChooseFiles } from "../frame/choose-files";
import { NoticeBar } from "../frame/notice-bar";
import { useWork, useWorkState } from "../work/use-work";
import { useCaseWords } from "./case-words";

const useStyles = makeStyles({
  bar: { display: "grid", gap: "4px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
});

/** How far the council is, by what it decided. */
export function SessionBar({ cases }: { readonly cases: readonly CouncilCase[] }): React.JSX.Element {
  const styles = useStyles();
  const { texts } = useCaseWords();
  const { council } = useWork();
  const { batches } = useWorkState().council;
  const count = (state: CouncilCase["state"]): number => cases.filter((one) => one.state === state).length;
  const kinds = decisionKinds.flatMap((kind) => {
    const of = cases.filter(({ state, head }) => state === "holds" && head?.decision.kind === kind).length;
    return of === 0 ? [] : [`${texts.kinds[kind]}: ${String(of)}`];
  });
  const last = batches.at(-1)?.length ?? 0;
  return (
    <div className={styles.bar}>
      <Text>
        <strong>{texts.progress(count("holds"), cases.length - count("issued"))}</strong>
        {kinds.length > 0 && ` (${kinds.join("; ")})`}.{" "}
        {texts.left(count("open"), count("reopened"), count("orphaned"), count("issued"))}.
      </Text>
      {last > 0 && (
        <div>
          <Button
            size="small"
            onClick={() => {
              council.takeBack();
            }}
          >
            {last === 1 ? texts.takeBack : texts.takeBackMany(last)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Decisions in and out as files, and the minutes. */
export function CouncilFiles(): React.JSX.Element {
  const styles = useStyles();
  const { texts } = useCaseWords();
  const { council } = useWork();
  const { busy, council: held } = useWorkState();
  const { log, keptIds, problems } = held;
  const unsaved = log.filter(({ id }) => !keptIds.has(id)).length;
  return (
    <section className={styles.bar} aria-label={texts.files}>
      <div className={styles.buttons}>
        <ChooseFiles
          id="decisions"
          size="small"
          accept=".xlsx,.xlsm,.json"
          label={texts.readDecisions}
          isBusy={busy !== null}
          onFiles={([file]) => {
            if (file) council.readFile(file);
          }}
        />
        <Button
          size="small"
          disabledFocusable={busy !== null || log.length === 0}
          onClick={() => {
            council.saveDecisions();
          }}
        >
          {texts.saveDecisions}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy !== null}
          onClick={() => {
            council.saveMinutes();
          }}
        >
          {texts.saveMinutes}
        </Button>
      </div>
      <Text size={200}>
        {texts.readHint} {texts.minutesHint}
      </Text>
      {unsaved > 0 && <NoticeBar tone="info">{texts.unsaved(unsaved)}</NoticeBar>}
      {problems.length > 0 && (
        <NoticeBar tone="warning">
          {texts.problems}
          <ul className={styles.list}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </NoticeBar>
      )}
    </section>
  );
}
