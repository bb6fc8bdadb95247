/** A table of figures, each of which opens the rows behind it. */
import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Checked } from "../../core";
import { ScrollTable } from "../frame/scroll-table";
import { useTexts } from "../texts";
import { shownFigure } from "./figure";
import type { Figure, FigureRow } from "./figure";
import { FigureRows } from "./figure-rows";

const useStyles = makeStyles({
  table: {
    width: "100%",
    "& th": { textAlign: "start" },
    "& td": { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  },
  figure: { minWidth: "auto", padding: "1px 4px", whiteSpace: "nowrap" },
});

interface FigureTableProps {
  readonly checked: Checked;
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly FigureRow[];
}

export function FigureTable({ checked, title, heads, rows }: FigureTableProps): React.JSX.Element {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const figure = rows.flatMap(({ figures }) => figures).find(({ key }) => key === chosen);
  return (
    <>
      <Text as="h3" block weight="semibold">
        {title}
      </Text>
      <ScrollTable label={title} className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, names, figures }) => (
            <tr key={key}>
              {names.map((name, index) => (
                <th key={index} scope="row">
                  {name}
                </th>
              ))}
              {figures.map((each) => (
                <td key={each.key}>
                  <FigureButton figure={each} isChosen={each.key === chosen} onChoose={setChosen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {figure && <FigureRows key={figure.key} checked={checked} figure={figure} />}
    </>
  );
}

interface FigureButtonProps {
  readonly figure: Figure;
  readonly isChosen: boolean;
  readonly onChoose: (key: string | null) => void;
}

/** Nothing stands behind a nought. */
function FigureButton({ figure, isChosen, onChoose }: FigureButtonProps): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const shown = shownFigure(figure);
  if (figure.value === 0) return <>{shown}</>;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.figure}
      aria-expanded={isChosen}
      aria-label={texts.figures.open(shown, figure.name)}
      onClick={() => {
        onChoose(isChosen ? null : figure.key);
      }}
    >
      {shown}
    </Button>
  );
}
