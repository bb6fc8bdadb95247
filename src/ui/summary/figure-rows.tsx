/** The rows behind a figure, each with its awards, its money and its place. */
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { formatVnd, moneyOf } from "../../core";
import type { AwardLine, Checked, Entry } from "../../core";
import { useWords } from "../frame/use-words";
import { useTexts } from "../texts";
import { isInOpenWorkbook } from "../work/is-in-open-workbook";
import { useWork, useWorkState } from "../work/use-work";
import { linesBehind } from "./figure";
import type { Figure } from "./figure";

/** Rows drawn at first, and with each wish for more. */
const mostShown = 50;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface FigureRowsProps {
  readonly checked: Checked;
  readonly figure: Figure;
}

export function FigureRows({ checked, figure }: FigureRowsProps): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const [shownCount, setShownCount] = useState(mostShown);
  const lines = useMemo(() => linesBehind(checked, figure), [checked, figure]);
  const rows = useMemo(() => linesByRow(lines), [lines]);
  const several = rows.filter(([, awards]) => awards.length > 1).length;
  const rest = rows.length - shownCount;
  return (
    <section aria-label={figure.name}>
      <Text weight="semibold" role="status">
        {texts.figures.rows({ name: figure.name, rows: rows.length, awards: lines.length, several })}
      </Text>
      <ul className={styles.list}>
        {rows.slice(0, shownCount).map(([entry, awards]) => (
          <RowBehind
            key={`${entry.file} ${entry.sheet} ${String(entry.row)} ${entry.status} ${entry.name ?? ""}`}
            entry={entry}
            awards={awards}
            isMoney={figure.isMoney}
          />
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

function linesByRow(lines: readonly AwardLine[]): readonly (readonly [Entry, readonly AwardLine[]])[] {
  const rows = new Map<Entry, AwardLine[]>();
  for (const line of lines) {
    const awards = rows.get(line.entry);
    if (awards === undefined) rows.set(line.entry, [line]);
    else awards.push(line);
  }
  return [...rows];
}

interface RowBehindProps {
  readonly entry: Entry;
  readonly awards: readonly AwardLine[];
  readonly isMoney: boolean;
}

function RowBehind({ entry, awards, isMoney }: RowBehindProps): React.JSX.Element {
  const texts = useTexts();
  const words = useWords();
  const work = useWork();
  const state = useWorkState();
  const { file, sheet, row, name, school } = entry;
  const place = `${sheet} › ${String(row)}`;
  const cell = entry.awards.find(({ award }) => award === awards[0]?.award)?.cell ?? `A${String(row)}`;
  const at = { file, sheet, cell };
  const given = awards.map((line) =>
    isMoney ? `${words.award(line.award)}: ${moneyText(line, texts.figures)}` : words.award(line.award),
  );
  return (
    <li>
      {name ?? texts.figures.noName} · {given.join("; ")} · {school ?? texts.schoolUnknown} · {file} › {place}{" "}
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

/** Whole đồng, and whether the law or the workbook says so. */
function moneyText(
  line: AwardLine,
  { due, recorded }: { readonly due: (vnd: string) => string; readonly recorded: (vnd: string) => string },
): string {
  const vnd = formatVnd(moneyOf(line));
  return line.dueVnd === null ? recorded(vnd) : due(vnd);
}
