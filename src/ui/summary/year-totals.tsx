import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { formatCount, formatVnd } from "../../core";
import type { Checked } from "../../core";
import { useState } from "react";
import { useTexts } from "../texts";
import { FigureRows } from "./figure-rows";
import type { Figure } from "./figure-rows";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: "3px 6px" },
    "& th": { textAlign: "start" },
    "& td": { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  },
});

/** Counts and money of each school year; proposed and decided are never added together. */
export function YearTotals({ checked }: { readonly checked: Checked }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const groups = checked.result.totals.byYear;
  const [chosen, setChosen] = useState<Figure | null>(null);
  if (groups.length === 0) return <Text>{texts.noTotals}</Text>;
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={texts.byYear} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[texts.year, texts.state, texts.collectives, texts.individuals, texts.money].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={`${group.year ?? ""} ${group.status}`}>
                <th scope="row">{group.year ?? texts.yearUnknown}</th>
                <th scope="row">{texts.states[group.status]}</th>
                {(["collective", "individual"] as const).map((kind) => (
                  <td key={kind}>
                    <FigureButton
                      group={group}
                      kind={kind}
                      isChosen={chosen?.group === group && chosen.kind === kind}
                      onChoose={setChosen}
                    />
                  </td>
                ))}
                <td>{formatVnd(group.moneyVnd)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {chosen && <FigureRows checked={checked} figure={chosen} />}
    </>
  );
}

interface FigureButtonProps extends Figure {
  readonly isChosen: boolean;
  readonly onChoose: (figure: Figure | null) => void;
}

/** A figure that opens the rows behind it. */
function FigureButton({ group, kind, isChosen, onChoose }: FigureButtonProps): React.JSX.Element {
  const texts = useTexts();
  const count = kind === "collective" ? group.collectives : group.individuals;
  if (count === 0) return <>{formatCount(count)}</>;
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-expanded={isChosen}
      aria-label={texts.figures.open(formatCount(count), group.year ?? texts.yearUnknown, kind)}
      onClick={() => {
        onChoose(isChosen ? null : { group, kind });
      }}
    >
      {formatCount(count)}
    </Button>
  );
}
