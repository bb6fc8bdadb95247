/** Fixes of writing, each shown before and after, made one by one or many at once, and taken back. */
import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { SafeFix } from "../../core";
import type { OpenWorkbook, ReadOutcome } from "../services";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";

/** Rows drawn at first, and with each wish for more. */
const mostShown = 50;

const useStyles = makeStyles({
  panel: { "& > summary": { cursor: "pointer", padding: "2px 0" } },
  inside: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "6px", padding: "4px 0" },
  rows: { maxHeight: "240px", overflowY: "auto", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "start",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  words: { flexGrow: 1, minWidth: 0, padding: "4px 0", fontSize: tokens.fontSizeBase200 },
  text: { whiteSpace: "pre-wrap" },
  kinds: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface SafeFixesProps {
  readonly workbook: OpenWorkbook;
  /** The workbook as it was last read. */
  readonly outcome: ReadOutcome;
}

export function SafeFixes({ workbook, outcome }: SafeFixesProps): React.JSX.Element | null {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const { undoCount, busy } = useWorkState();
  const fixes = useFixes(workbook, outcome);
  return (
    <>
      {fixes.length > 0 && (
        <details className={styles.panel}>
          <summary>
            <Text weight="semibold">{texts.fixes.heading(fixes.length)}</Text>
          </summary>
          <FixChoice fixes={fixes} />
        </details>
      )}
      {undoCount > 0 && (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={busy !== null}
            onClick={() => {
              work.fixing?.undo();
            }}
          >
            {texts.fixes.undo(undoCount)}
          </Button>
        </div>
      )}
    </>
  );
}

/** Asked anew for each reading; a slower answer to an earlier one is dropped. */
function useFixes(workbook: OpenWorkbook, outcome: ReadOutcome): readonly SafeFix[] {
  const [fixes, setFixes] = useState<readonly SafeFix[]>([]);
  useEffect(() => {
    let isMoot = false;
    void workbook.findFixes().then((found) => {
      if (!isMoot) setFixes(found);
    });
    return () => {
      isMoot = true;
    };
  }, [workbook, outcome]);
  return fixes;
}

function FixChoice({ fixes }: { readonly fixes: readonly SafeFix[] }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const { busy } = useWorkState();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [shownCount, setShownCount] = useState(mostShown);
  const chosen = fixes.filter((fix) => !left.has(keyOf(fix)));
  const rest = fixes.length - shownCount;
  return (
    <div className={styles.inside}>
      <Text size={200}>{texts.fixes.lead}</Text>
      <Checkbox
        label={texts.fixes.all}
        checked={chosen.length === fixes.length ? true : chosen.length === 0 ? false : "mixed"}
        onChange={(_, { checked }) => {
          setLeft(new Set(checked === true ? [] : fixes.map(keyOf)));
        }}
      />
      <ul className={styles.rows} tabIndex={0} aria-label={texts.fixes.heading(fixes.length)}>
        {fixes.slice(0, shownCount).map((fix) => (
          <FixRow
            key={keyOf(fix)}
            fix={fix}
            isChosen={!left.has(keyOf(fix))}
            onChoose={(isChosen) => {
              const next = new Set(left);
              if (isChosen) next.delete(keyOf(fix));
              else next.add(keyOf(fix));
              setLeft(next);
            }}
          />
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy !== null || chosen.length === 0}
          onClick={() => {
            work.fixing?.apply(chosen);
          }}
        >
          {texts.fixes.apply(chosen.length)}
        </Button>
        {rest > 0 && (
          <Button
            size="small"
            onClick={() => {
              setShownCount(shownCount + mostShown);
            }}
          >
            {texts.fixes.more(Math.min(rest, mostShown))}
          </Button>
        )}
      </div>
    </div>
  );
}

interface FixRowProps {
  readonly fix: SafeFix;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function FixRow({ fix, isChosen, onChoose }: FixRowProps): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const place = `${fix.sheet} › ${fix.cell}`;
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
        <span className={styles.kinds}>{fix.kinds.map((kind) => texts.fixes.kinds[kind]).join(", ")}</span>
        <br />
        {texts.fixes.before}: <del className={styles.text}>{showSpaces(fix.before)}</del>
        <br />
        {texts.fixes.after}: <ins className={styles.text}>{fix.after}</ins>
      </div>
    </li>
  );
}

const keyOf = ({ sheet, cell }: SafeFix): string => `${cell} ${sheet}`;

/** Makes seen what the eye would miss: spaces at the ends or in a row, and odd ones. */
function showSpaces(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/gu, "␣")
    .replace(/^ +| +$| {2,}/gu, (spaces) => "·".repeat(spaces.length))
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "¤");
}
