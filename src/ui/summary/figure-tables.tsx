import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Checked } from "../../core";
import { useWords } from "../frame/use-words";
import { useTexts } from "../texts";
import { groupRows } from "./figure";
import { FigureTable } from "./figure-table";
import { moneyRows } from "./money-rows";

/** All figures to look over: by school year, by school, and the money by title or form and level. */
export function FigureTables({ checked }: { readonly checked: Checked }): React.JSX.Element {
  const texts = useTexts();
  const words = useWords();
  const { byYear, bySchool, cells } = checked.result.totals;
  const years = useMemo(() => groupRows(byYear, "year", texts), [byYear, texts]);
  const schools = useMemo(() => groupRows(bySchool, "school", texts), [bySchool, texts]);
  const money = useMemo(() => moneyRows(cells, texts, words), [cells, texts, words]);
  if (byYear.length === 0) return <Text>{texts.noTotals}</Text>;
  const counted = [texts.state, texts.collectives, texts.individuals, texts.money];
  return (
    <>
      <Text>{texts.figures.lead}</Text>
      <FigureTable checked={checked} title={texts.byYear} heads={[texts.year, ...counted]} rows={years} />
      <FigureTable
        checked={checked}
        title={texts.figures.bySchool}
        heads={[texts.school, ...counted]}
        rows={schools}
      />
      {money.length > 0 && (
        <FigureTable
          checked={checked}
          title={texts.figures.byAward}
          heads={[texts.figures.award, texts.figures.level, texts.state, texts.money]}
          rows={money}
        />
      )}
    </>
  );
}
