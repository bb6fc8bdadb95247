import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { formatVnd } from "../../core";
import type { AwardFigure, Difference } from "../../core";
import { useWords } from "../frame/use-words";
import { useTexts } from "../texts";

const mostShown = 20;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface FigureChangesProps {
  readonly title: string;
  /** What is said before the figures; null for nothing. */
  readonly said: string | null;
  readonly figures: Difference<AwardFigure>;
}

/** Figures that are new, gone or changed, each as it was and as it is. */
export function FigureChanges({ title, said, figures }: FigureChangesProps): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const words = useWords();
  const changes = [
    ...figures.changed,
    ...figures.new.map((after) => ({ before: null, after })),
    ...figures.gone.map((before) => ({ before, after: null })),
  ];
  const say = (figure: AwardFigure | null): string =>
    figure === null ? texts.figures.none : texts.figures.count(figure.count, formatVnd(figure.moneyVnd));
  const nameOf = ({ school, year, award, status }: AwardFigure): string =>
    [school ?? texts.schoolUnknown, year ?? texts.yearUnknown, words.award(award), texts.states[status]].join(
      " · ",
    );
  return (
    <section aria-label={title}>
      <Text as="h4" block>
        {title}
      </Text>
      {said !== null && <Text size={200}>{said}</Text>}
      {changes.length > 0 && (
        <>
          <Text block size={200}>
            {texts.figures.sinceFigures(changes.length)}
          </Text>
          <ul className={styles.list}>
            {changes.slice(0, mostShown).map(({ before, after }, index) => (
              <li key={index}>
                {texts.figures.change(
                  [after, before].flatMap((each) => each ?? []).map(nameOf)[0] ?? "",
                  say(before),
                  say(after),
                )}
              </li>
            ))}
            {changes.length > mostShown && <li>{texts.figures.moreChanges(changes.length - mostShown)}</li>}
          </ul>
        </>
      )}
    </section>
  );
}
