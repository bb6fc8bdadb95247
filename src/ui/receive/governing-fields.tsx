import { Field, Input, Textarea, makeStyles } from "@fluentui/react-components";
import { useTexts } from "../texts";
import { periodOf } from "../work/period-of";
import { useWork, useWorkState } from "../work/use-work";
import type { Fields } from "../work/work-state";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(220px, 1fr))", gap: "10px" },
  years: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  input: { minWidth: 0, width: "100%" },
});

/** What governs the check; kept in memory unless the clerk says otherwise. */
export function GoverningFields(): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const { fields, isKept } = useWorkState();
  const isSaid = fields.yearFrom !== "" || fields.yearTo !== "";
  const isWrong = isSaid && fields.yearFrom.length + fields.yearTo.length >= 8 && periodOf(fields) === null;
  const [year, month, day] = fields.appliedOn.split("-").map(Number);
  const chosen = year && month && day ? [texts.chosenDay(day, month, year)] : [];
  return (
    <div className={styles.fields}>
      <Field label={texts.appliedOn} hint={[...chosen, texts.appliedOnHint].join(" ")}>
        <TextInput name="appliedOn" id="applied-on" type="date" />
      </Field>
      <Field label={texts.commune} {...(isKept ? {} : { hint: texts.inMemory })}>
        <TextInput name="commune" id="commune" type="text" />
      </Field>
      <Field label={texts.corrections.schools} hint={texts.corrections.schoolsHint}>
        <Textarea
          id="schools"
          resize="vertical"
          value={fields.schools}
          onChange={(_, { value }) => {
            work.setFields({ schools: value });
          }}
        />
      </Field>
      <Field {...(isWrong ? { validationMessage: texts.yearsWrong } : { hint: texts.yearsHint })}>
        <div className={styles.years}>
          <Field label={texts.yearFrom}>
            <TextInput name="yearFrom" id="year-from" type="number" />
          </Field>
          <Field label={texts.yearTo}>
            <TextInput name="yearTo" id="year-to" type="number" />
          </Field>
        </div>
      </Field>
    </div>
  );
}

interface TextInputProps {
  readonly name: Exclude<keyof Fields, "schools">;
  readonly id: string;
  readonly type: "date" | "text" | "number";
}

/** Fluent's field gives its label and hint to the input inside by these properties. */
function TextInput({ name, ...given }: TextInputProps): React.JSX.Element {
  const styles = useStyles();
  const work = useWork();
  const { fields } = useWorkState();
  return (
    <Input
      {...given}
      autoComplete="off"
      className={styles.input}
      value={fields[name]}
      onChange={(_, { value }) => {
        work.setFields({ [name]: value });
      }}
    />
  );
}
