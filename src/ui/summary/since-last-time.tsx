/** What differs from the check before: findings new and gone, figures that changed. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { compareResults, formatVnd, wordsEn, wordsVi } from "../../core";
import type { Checked, TotalCell } from "../../core";
import { useLang, useTexts } from "../texts";
import { useWorkState } from "../work/use-work";

const mostShown = 20;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

export function SinceLastTime({ checked }: { readonly checked: Checked }): React.JSX.Element | null {
  const texts = useTexts();
  const styles = useStyles();
  const { previous } = useWorkState();
  const words = useLang() === "vi" ? wordsVi : wordsEn;
  const difference = useMemo(
    () => (previous === null ? null : compareResults(previous.result, checked.result)),
    [previous, checked],
  );
  if (difference === null) return null;
  const { findings, figures } = difference;
  const changes = [
    ...figures.changed,
    ...figures.new.map((after) => ({ before: null, after })),
    ...figures.gone.map((before) => ({ before, after: null })),
  ];
  const isSame = changes.length + findings.new.length + findings.gone.length === 0;
  const say = (cell: TotalCell | null): string =>
    cell === null ? texts.figures.none : texts.figures.count(cell.count, formatVnd(cell.moneyVnd));
  const name = (cell: TotalCell | null): readonly string[] =>
    cell === null
      ? []
      : [
          [cell.school ?? texts.schoolUnknown, cell.year ?? texts.yearUnknown, words.award(cell.award)].join(
            " · ",
          ),
        ];
  return (
    <section>
      <Text as="h3" block weight="semibold">
        {texts.figures.since}
      </Text>
      <Text>
        {isSame
          ? texts.figures.sinceNothing
          : texts.figures.sinceFindings(findings.new.length, findings.gone.length)}
      </Text>
      {changes.length > 0 && (
        <>
          <Text block>{texts.figures.sinceFigures(changes.length)}</Text>
          <ul className={styles.list}>
            {changes.slice(0, mostShown).map(({ before, after }, index) => (
              <li key={index}>
                {texts.figures.change([before, after].flatMap(name)[0] ?? "", say(before), say(after))}
              </li>
            ))}
            {changes.length > mostShown && <li>{texts.figures.moreChanges(changes.length - mostShown)}</li>}
          </ul>
        </>
      )}
    </section>
  );
}
