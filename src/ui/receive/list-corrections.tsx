/** "This row is …", "this is not a list". */
import { Button, Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { correctList, correctRow, emptyProfile, wordsOfRow } from "../../core";
import type { CorrectedRole } from "../../core";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";

const roles: readonly CorrectedRole[] = ["section", "record", "note"];

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 2fr)",
    gap: "4px 8px",
    padding: "6px 0",
  },
  input: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface ListCorrectionsProps {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
  readonly layout: string;
}

export function ListCorrections({ file, sheet, range, layout }: ListCorrectionsProps): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const { busy, profile, sources } = useWorkState();
  const [row, setRow] = useState("");
  const [role, setRole] = useState<CorrectedRole>("section");
  const [isUnknown, setIsUnknown] = useState(false);
  const wordsIn = (): string | null => {
    const outcome = sources.find((source) => source.outcome.file === file)?.outcome;
    if (outcome === undefined || "code" in outcome) return null;
    const list = outcome.lists.find((each) => each.sheet === sheet && each.range === range);
    return list ? wordsOfRow(list, Number(row)) : null;
  };
  return (
    <>
      <div className={styles.fields} role="group" aria-label={texts.corrections.rowHeading}>
        <Field
          label={texts.corrections.row}
          {...(isUnknown ? { validationMessage: texts.corrections.noSuchRow(row) } : {})}
        >
          <Input
            size="small"
            type="number"
            className={styles.input}
            value={row}
            onChange={(_, { value }) => {
              setRow(value);
              setIsUnknown(false);
            }}
          />
        </Field>
        <Field label={texts.corrections.rowIs}>
          <Select
            size="small"
            className={styles.input}
            value={role}
            onChange={(_, { value }) => {
              setRole(value as CorrectedRole);
            }}
          >
            {roles.map((each) => (
              <option key={each} value={each}>
                {texts.corrections.roles[each]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy !== null || row === ""}
          onClick={() => {
            const words = wordsIn();
            setIsUnknown(words === null);
            if (words !== null) work.correct(correctRow(profile ?? emptyProfile, layout, words, role));
          }}
        >
          {texts.corrections.correctRow}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy !== null}
          onClick={() => {
            work.correct(correctList(profile ?? emptyProfile, layout, false));
          }}
        >
          {texts.corrections.noList}
        </Button>
      </div>
    </>
  );
}
