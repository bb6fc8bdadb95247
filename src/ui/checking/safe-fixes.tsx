/** Fixes of writing, each shown before and after, made one by one or many at once, and taken back. */
import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { SafeFix } from "../../core";
import type { OpenWorkbook, ReadOutcome } from "../services";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";
import { fixItems, kindsOf, leftAtFirst } from "./fix-items";
import type { FixItem } from "./fix-items";
import { FixRow } from "./fix-row";

/** Rows drawn at first, and with each wish for more. */
const mostShown = 50;

const useStyles = makeStyles({
  panel: { "& > summary": { cursor: "pointer", padding: "2px 0" } },
  inside: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "6px", padding: "4px 0" },
  kinds: { border: "none", margin: 0, padding: 0, display: "grid" },
  rows: {
    maxHeight: "240px",
    overflowY: "auto",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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
  const items = useMemo(() => fixItems(fixes), [fixes]);
  return (
    <>
      {items.length > 0 && (
        <details className={styles.panel}>
          <summary>
            <Text weight="semibold">{texts.fixes.heading(fixes.length)}</Text>
          </summary>
          <FixChoice items={items} />
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

function FixChoice({ items }: { readonly items: readonly FixItem[] }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [shownCount, setShownCount] = useState(mostShown);
  const left = useMemo(() => leftAtFirst(items), [items]);
  const isChosen = ({ key }: FixItem): boolean => changed.get(key) ?? !left.has(key);
  const choose = (some: readonly FixItem[], isWished: boolean): void => {
    setChanged(new Map([...changed, ...some.map(({ key }) => [key, isWished] as const)]));
  };
  const rest = items.length - shownCount;
  return (
    <div className={styles.inside}>
      <Text size={200}>{texts.fixes.lead}</Text>
      <fieldset className={styles.kinds} aria-label={texts.fixes.kind}>
        {kindsOf(items).map(({ kind, items: own, cellCount }) => {
          const count = own.filter(isChosen).length;
          return (
            <Checkbox
              key={kind}
              label={texts.fixes.kindCount(texts.fixes.kinds[kind], cellCount)}
              checked={count === own.length ? true : count === 0 ? false : "mixed"}
              onChange={(_, { checked }) => {
                choose(own, checked === true);
              }}
            />
          );
        })}
      </fieldset>
      <ul className={styles.rows} tabIndex={0} aria-label={texts.fixes.listName}>
        {items.slice(0, shownCount).map((item) => (
          <FixRow
            key={item.key}
            item={item}
            isChosen={isChosen(item)}
            onChoose={(isWished) => {
              choose([item], isWished);
            }}
          />
        ))}
      </ul>
      <FixButtons
        chosen={items.filter(isChosen).flatMap(({ fixes }) => fixes)}
        more={Math.min(rest, mostShown)}
        onMore={() => {
          setShownCount(shownCount + mostShown);
        }}
      />
    </div>
  );
}

interface FixButtonsProps {
  readonly chosen: readonly SafeFix[];
  /** How many more can be shown; none where it is not above 0. */
  readonly more: number;
  readonly onMore: () => void;
}

function FixButtons({ chosen, more, onMore }: FixButtonsProps): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const { busy } = useWorkState();
  return (
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
      {more > 0 && (
        <Button size="small" onClick={onMore}>
          {texts.fixes.more(more)}
        </Button>
      )}
    </div>
  );
}
