import { Field, Input, Select, Text, makeStyles } from "@fluentui/react-components";
import { assessVotes } from "../../core";
import type { Checked, CouncilCase, Settings } from "../../core";
import { useWork, useWorkState } from "../work/use-work";
import { askedVotes } from "./asked-votes";
import { useCaseWords } from "./case-words";
import { countOf } from "./typed-decision";
import type { TypedForm } from "./typed-decision";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "6px",
    alignItems: "end",
    "@media (min-width: 1000px)": { gridTemplateColumns: "repeat(3, minmax(0, 1fr))" },
  },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0 } },
  select: { minWidth: 0 },
});

interface VoteFieldsProps {
  readonly checked: Checked;
  readonly one: CouncilCase;
  readonly form: TypedForm;
  readonly onChange: (change: Partial<TypedForm>) => void;
}

/** The votes; how many there are and how they vote stays for the next case. */
export function VoteFields(props: VoteFieldsProps): React.JSX.Element {
  const { form, onChange } = props;
  const styles = useStyles();
  const { texts } = useCaseWords();
  const { council } = useWork();
  const { habits } = useWorkState().council;
  return (
    <fieldset>
      <legend>{texts.votes}</legend>
      <div className={styles.fields}>
        <CountField
          label={texts.memberCount}
          value={habits.memberCount}
          onChange={(memberCount) => {
            council.setHabits({ memberCount });
          }}
        />
        <CountField
          label={texts.present}
          value={habits.present}
          onChange={(present) => {
            council.setHabits({ present });
          }}
        />
        <CountField
          label={texts.yes}
          value={form.yes}
          onChange={(yes) => {
            onChange({ yes });
          }}
        />
        <CountField
          label={texts.writtenYes}
          value={form.writtenYes}
          onChange={(writtenYes) => {
            onChange({ writtenYes });
          }}
        />
        <Field label={texts.ballot}>
          <Select
            className={styles.select}
            value={habits.ballot}
            onChange={(_, { value }) => {
              council.setHabits({ ballot: value as typeof habits.ballot });
            }}
          >
            {(["", "secret", "open"] as const).map((each) => (
              <option key={each} value={each}>
                {texts.ballots[each]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Threshold {...props} />
    </fieldset>
  );
}

interface CountFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function CountField({ label, value, onChange }: CountFieldProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Input
        className={styles.input}
        inputMode="numeric"
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}

/** What the law, or the commune, asks of the votes as they are typed. */
function Threshold({ checked, one, form }: VoteFieldsProps): React.JSX.Element {
  const { texts } = useCaseWords();
  const { habits } = useWorkState().council;
  const [members, present, yes, written] = [
    habits.memberCount,
    habits.present,
    form.yes,
    form.writtenYes,
  ].map((text) => countOf(text) ?? undefined);
  if (members === undefined) return <Text size={200}>{texts.typeVotes}</Text>;
  const day = one.entries[0]?.governingOn ?? null;
  const vote = assessVotes(
    form.kind === "lower" && form.to !== "" ? form.to : one.subject.award,
    day,
    {
      members,
      yes: yes ?? 0,
      ...(present !== undefined && { present }),
      ...(written !== undefined && { writtenYes: written }),
    },
    checked.result.settings as unknown as Settings,
    form.abstained.length,
  );
  const { needed, outcome, problems } = vote;
  const came = yes === undefined ? texts.typeVotes : texts.voteOutcomes[outcome];
  const wrong = yes === undefined ? [] : problems.map((each) => texts.voteProblems[each]);
  return (
    <Text size={200} role="status">
      {askedVotes(texts, vote, day)} {needed === null && outcome !== "reached" ? "" : came}
      {wrong.length > 0 && ` (${wrong.join("; ")})`}
    </Text>
  );
}
