import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { SafeFix } from "../../core";
import { useTexts } from "../texts";
import type { FixItem } from "./fix-items";

/** Cells of a column that are shown without asking. */
const firstCells = 3;

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "start",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  words: { flexGrow: 1, minWidth: 0, padding: "4px 0", fontSize: tokens.fontSizeBase200 },
  text: { whiteSpace: "pre-wrap" },
  kinds: { color: tokens.colorNeutralForeground2 },
});

interface FixRowProps {
  readonly item: FixItem;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** A cell, or a column of an old encoding, before and after. */
export function FixRow({ item, isChosen, onChoose }: FixRowProps): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const { sheet, column, fixes } = item;
  const [first] = fixes;
  const place =
    column === undefined
      ? `${sheet} › ${first?.cell ?? ""}`
      : texts.fixes.column(sheet, column, fixes.length);
  const kinds = [...new Set(fixes.flatMap((fix) => fix.kinds))];
  return (
    <li className={styles.row}>
      <Checkbox
        checked={isChosen}
        aria-label={texts.fixes.choose(place)}
        onChange={(_, { checked }) => {
          onChoose(checked === true);
        }}
      />
      <div className={styles.words}>
        <strong>{place}</strong>{" "}
        <span className={styles.kinds}>{kinds.map((kind) => texts.fixes.kinds[kind]).join(", ")}</span>
        {first?.encoding !== undefined && <div>{texts.fixes.encoded(first.encoding)}</div>}
        {fixes.slice(0, firstCells).map((fix) => (
          <BeforeAndAfter key={fix.cell} fix={fix} />
        ))}
        {fixes.length > firstCells && (
          <details>
            <summary>{texts.fixes.wholeColumn}</summary>
            {fixes.slice(firstCells).map((fix) => (
              <BeforeAndAfter key={fix.cell} fix={fix} />
            ))}
          </details>
        )}
      </div>
    </li>
  );
}

function BeforeAndAfter({ fix }: { readonly fix: SafeFix }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <div>
      {texts.fixes.before}: <del className={styles.text}>{showSpaces(fix.before)}</del>
      <br />
      {texts.fixes.after}: <ins className={styles.text}>{fix.after}</ins>
    </div>
  );
}

/** Makes seen what the eye would miss: spaces at the ends or in a row, and odd ones. */
function showSpaces(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/gu, "␣")
    .replace(/^ +| +$| {2,}/gu, (spaces) => "·".repeat(spaces.length))
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "¤");
}
