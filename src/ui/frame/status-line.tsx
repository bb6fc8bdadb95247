import { Button, ProgressBar, makeStyles } from "@fluentui/react-components";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";
import type { Status } from "../work/work-state";
import { NoticeBar } from "./notice-bar";

const useStyles = makeStyles({
  busy: { display: "grid", gap: "6px", padding: "4px 0" },
});

/** Says what goes on and what came of it; a screen reader hears each change. */
export function StatusLine(): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const work = useWork();
  const { busy, status, lostCount } = useWorkState();
  return (
    <>
      <div role="status" aria-live={status?.isQuiet === true ? "off" : "polite"} className="status">
        {busy !== null && <span>{busy.say(texts)}</span>}
        {busy === null && status !== null && <StatusBar status={status} />}
      </div>
      {lostCount > 0 && <NoticeBar tone="warning">{texts.filesLost(lostCount)}</NoticeBar>}
      {busy !== null && (
        <div className={styles.busy}>
          <ProgressBar
            aria-label={busy.say(texts)}
            {...(busy.total > 0 ? { value: busy.done, max: busy.total } : {})}
          />
          {busy.canCancel && (
            <Button
              size="small"
              onClick={() => {
                work.cancel();
              }}
            >
              {texts.cancel}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function StatusBar({ status }: { readonly status: Status }): React.JSX.Element {
  const texts = useTexts();
  if (status.tone === "error") return <NoticeBar tone="error" trouble={status.say(texts)} />;
  return <NoticeBar tone={status.tone}>{status.say(texts)}</NoticeBar>;
}
