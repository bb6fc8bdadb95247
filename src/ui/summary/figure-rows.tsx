/** The rows behind a figure, each with its place. */
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Checked, Entry, TotalGroup } from "../../core";
import { useTexts } from "../texts";
import { isInOpenWorkbook } from "../work/is-in-open-workbook";
import { useWork, useWorkState } from "../work/use-work";
import { rowsBehind } from "./rows-behind";

/** Rows drawn at first, and with each wish for more. */
const mostShown = 50;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

export interface Figure {
  readonly group: TotalGroup;
  readonly kind: "collective" | "individual";
}

export function FigureRows({
  checked,
  figure,
}: {
  readonly checked: Checked;
  readonly figure: Figure;
}): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const [shownCount, setShownCount] = useState(mostShown);
  const rows = useMemo(() => rowsBehind(checked, figure.group, figure.kind), [checked, figure]);
  const rest = rows.length - shownCount;
  const name = texts.figures.rows(rows.length, figure.group.year ?? texts.yearUnknown, figure.kind);
  return (
    <section aria-label={name}>
      <Text weight="semibold" role="status">
        {name}
      </Text>
      <ul className={styles.list}>
        {rows.slice(0, shownCount).map((entry) => (
          <FigureRow key={`${entry.file} ${entry.sheet} ${String(entry.row)}`} entry={entry} />
        ))}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            setShownCount(shownCount + mostShown);
          }}
        >
          {texts.figures.more(Math.min(rest, mostShown))}
        </Button>
      )}
    </section>
  );
}

function FigureRow({ entry }: { readonly entry: Entry }): React.JSX.Element {
  const texts = useTexts();
  const work = useWork();
  const state = useWorkState();
  const { file, sheet, row, name, school } = entry;
  const at = { file, sheet, cell: entry.awards[0]?.cell ?? `A${String(row)}` };
  const place = `${sheet} › ${String(row)}`;
  return (
    <li>
      {name ?? texts.figures.noName} · {school ?? texts.schoolUnknown} · {file} › {place}{" "}
      {isInOpenWorkbook(state, { at }) && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={texts.figures.goToRow(place)}
          onClick={() => {
            work.goTo({ at });
          }}
        >
          {texts.figures.goTo}
        </Button>
      )}
    </li>
  );
}
