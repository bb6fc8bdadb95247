/** Puts one figure, or the totals of each year as a table, where the clerk's cursor stands. */
import { Button, Combobox, Field, Option, Text, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { nameFact, yearRows } from "../../core";
import type { Checked, ReportFact } from "../../core";
import { createSearch } from "../frame/create-search";
import type { OpenDocument } from "../services";
import { said, useWordJob } from "./use-word-job";
import { useWordTexts } from "./word-texts";

const useStyles = makeStyles({
  panel: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  heading: { margin: 0 },
  box: { minWidth: 0, width: "100%" },
});

/** More choices than a list can show at once help nobody; a few letters narrow them. */
const mostShown = 50;

export interface InsertPanelProps {
  readonly facts: readonly ReportFact[];
  readonly checked: Checked;
  readonly document: OpenDocument;
}

const searchIn = createSearch<{ readonly name: string }>(({ name }) => [name]);

export function InsertPanel({ facts, checked, document }: InsertPanelProps): React.JSX.Element {
  const styles = useStyles();
  const texts = useWordTexts();
  const { run, isBusy, sinkRefused } = useWordJob();
  const [typed, setTyped] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<ReportFact | null>(null);
  const named = useMemo(
    () => facts.map((fact) => ({ fact, name: `${nameFact(fact)}: ${fact.text}` })),
    [facts],
  );
  const shown = named.filter(searchIn(named, typed)).slice(0, mostShown);
  const insert = (fact: ReportFact): void => {
    run(texts.insert, async () => {
      const failure = await document.insertFigure(fact.key, fact.text);
      return failure === null ? said("success", texts.inserted) : sinkRefused(failure);
    });
  };
  const insertTable = (): void => {
    run(texts.insertTable, async () => {
      const failure = await document.insertTable(yearRows(checked.result));
      return failure === null ? said("success", texts.tableInserted) : sinkRefused(failure);
    });
  };
  return (
    <div className={styles.panel}>
      <Text as="h4" weight="semibold" className={styles.heading}>
        {texts.insertHeading}
      </Text>
      <Field label={texts.figure} hint={texts.figureHint}>
        <Combobox
          className={styles.box}
          freeform
          open={isOpen}
          onOpenChange={(_, { open }) => {
            setIsOpen(open);
          }}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setIsOpen(true);
            setChosen(null);
          }}
          onOptionSelect={(_, { optionValue, optionText }) => {
            setChosen(facts.find(({ key }) => key === optionValue) ?? null);
            setTyped(optionText ?? "");
            setIsOpen(false);
          }}
        >
          {shown.map(({ fact, name }) => (
            <Option key={fact.key} value={fact.key} text={name}>
              {name}
            </Option>
          ))}
        </Combobox>
      </Field>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={isBusy || chosen === null}
          onClick={() => {
            if (chosen !== null) insert(chosen);
          }}
        >
          {texts.insert}
        </Button>
        <Button disabledFocusable={isBusy} onClick={insertTable}>
          {texts.insertTable}
        </Button>
      </div>
    </div>
  );
}
