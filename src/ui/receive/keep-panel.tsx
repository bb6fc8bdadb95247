import { Button, Checkbox, Text, makeStyles } from "@fluentui/react-components";
import { useTexts } from "../texts";
import type { SessionKeeping } from "../work/keep-session";
import { useIsWaiting, useWorkState } from "../work/use-work";

const useStyles = makeStyles({
  panel: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center" },
});

/** Keeps the work in this browser only where the clerk says so; deletes it all with one button. */
export function KeepPanel({ keeping }: { readonly keeping: SessionKeeping }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const { isKept, tourStop } = useWorkState();
  const isIdle = !useIsWaiting() && tourStop === null;
  return (
    <div className={styles.panel}>
      {isKept ? (
        <Text>{texts.isKept}</Text>
      ) : (
        <Checkbox
          label={texts.keepWork}
          checked={false}
          disabled={!isIdle}
          onChange={() => {
            void keeping.begin();
          }}
        />
      )}
      {isKept && (
        <Button
          size="small"
          disabledFocusable={!isIdle}
          onClick={() => {
            void keeping.deleteAll();
          }}
        >
          {texts.deleteAll}
        </Button>
      )}
    </div>
  );
}
