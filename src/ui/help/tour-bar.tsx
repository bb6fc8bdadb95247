import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts, useLang } from "../texts";
import { tourByLang } from "../texts/help/tour";
import { useWork, useWorkState } from "../work/use-work";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gap: "6px",
    padding: "8px 10px",
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
});

/** Says that this is practice, and what to look at now. */
export function TourBar({ stop }: { readonly stop: number }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const { busy } = useWorkState();
  const stops = tourByLang[useLang()];
  const now = stops[stop];
  const turn = (to: number): void => {
    const next = stops[to];
    if (next !== undefined) work.practice.turnTo(to, next.show);
  };
  return (
    <section className={styles.bar} aria-label={texts.practice}>
      <Text size={200}>
        {texts.practice} · {texts.position(stop + 1, stops.length)}
      </Text>
      <Text as="h2" block weight="semibold">
        {now?.title}
      </Text>
      <Text>{now?.text}</Text>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={stop === 0}
          onClick={() => {
            turn(stop - 1);
          }}
        >
          {texts.tourBack}
        </Button>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={stop + 1 >= stops.length}
          onClick={() => {
            turn(stop + 1);
          }}
        >
          {texts.tourOn}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy !== null}
          onClick={() => {
            work.practice.end();
          }}
        >
          {texts.endPractice}
        </Button>
      </div>
    </section>
  );
}
