import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { conditionLine } from "../../core";
import type { Checked, ConditionLine, CouncilCase } from "../../core";
import { useLang, useTexts } from "../texts";
import { useCaseWords } from "./case-words";
import { CellLink } from "./cell-link";
import type { ShowCell } from "./cell-link";
import { useWholeVerdict } from "./use-cases";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

const order: readonly ConditionLine["outcome"][] = ["not-met", "unknown", "met"];
const signs = { "not-met": "✖", unknown: "?", met: "✔", "not-in-force": "–" } as const;

interface ConditionListProps {
  readonly checked: Checked;
  readonly one: CouncilCase;
  readonly onShow: ShowCell;
}

/** What the law asks and how it stands: what is not met first, each with what the list says and the article. */
export function ConditionList({ checked, one, onShow }: ConditionListProps): React.JSX.Element | null {
  const styles = useStyles();
  const all = useTexts();
  const lang = useLang();
  const { texts } = useCaseWords();
  const { verdict, isWhole } = useWholeVerdict(checked, one);
  if (verdict === null) return null;
  const lines = verdict.conditions.map((each) => conditionLine(each, lang));
  const shown = order.flatMap((outcome) => lines.filter((line) => line.outcome === outcome));
  return (
    <div>
      <Text as="h4" block weight="semibold">
        {texts.conditions}: {all.schoolMode.verdicts[verdict.verdict]}
      </Text>
      {isWhole && shown.length === 0 && <Text size={200}>{texts.noConditions}</Text>}
      <ul className={styles.list}>
        {shown.map((line, index) => (
          <Line key={index} line={line} at={verdict.at} onShow={onShow} />
        ))}
      </ul>
      {!isWhole && <Text size={200}>{texts.conditionsLoading}</Text>}
    </div>
  );
}

interface LineProps {
  readonly line: ConditionLine;
  readonly at: { readonly file: string; readonly sheet: string };
  readonly onShow: ShowCell;
}

function Line({ line, at: { file, sheet }, onShow }: LineProps): React.JSX.Element {
  const { texts } = useCaseWords();
  const { outcome, label, facts, citation } = line;
  const cells = [...new Set(facts.flatMap(({ cell }) => cell ?? []))];
  return (
    <li>
      <strong>
        <span aria-hidden>{signs[outcome]} </span>
        {texts.outcomes[outcome]}
      </strong>
      : {label}
      {facts.length > 0 && <> ({facts.map(({ text }) => text).join("; ")})</>}. {citation}{" "}
      {cells.map((cell) => (
        <CellLink key={cell} at={{ file, sheet, cell }} onShow={onShow} />
      ))}
    </li>
  );
}
