/** Decides on one case: what, why, with which votes; then on to the next. */
import {
  Button,
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { acceptedNotesOf, decisionKinds, lowerAwards, mustAbstain } from "../../core";
import type { Abstainer, Checked, CouncilCase, CouncilDecision, DecisionKind } from "../../core";
import { NoticeBar } from "../frame/notice-bar";
import { useWork, useWorkState } from "../work/use-work";
import { useCaseWords } from "./case-words";
import { decisionOf, emptyForm, missingParts } from "./typed-decision";
import type { TypedForm } from "./typed-decision";
import { VoteFields } from "./vote-fields";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "& fieldset": {
      minWidth: 0,
      margin: 0,
      padding: "4px 8px 8px",
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  kinds: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  pair: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px" },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0 } },
  select: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface DecisionFormProps {
  readonly checked: Checked;
  readonly one: CouncilCase;
  /** Other open cases of which the check says the same. */
  readonly alike: readonly CouncilCase[];
  /** True where the last case was decided with this form, and the hand stays on it. */
  readonly takesFocus: boolean;
  readonly onDecide: (cases: readonly CouncilCase[], decision: CouncilDecision, goesOn: boolean) => void;
}

export function DecisionForm(props: DecisionFormProps): React.JSX.Element {
  const { checked, one, alike, takesFocus, onDecide } = props;
  const styles = useStyles();
  const { texts, words } = useCaseWords();
  const { habits, members } = useWorkState().council;
  const abstainers = mustAbstain(members, one.subject).filter(({ name }) => name.trim() !== "");
  const [form, setForm] = useState<TypedForm>({
    ...emptyForm,
    abstained: abstainers.map(({ name }) => name),
  });
  const [isForAlike, setIsForAlike] = useState(false);
  const [wasTried, setWasTried] = useState(false);
  const missing = missingParts(form, habits);
  const change = (part: Partial<TypedForm>): void => {
    setForm({ ...form, ...part });
  };
  const decide = (goesOn: boolean): void => {
    setWasTried(true);
    const decision = decisionOf(form, habits);
    if (decision !== undefined) onDecide(isForAlike ? [one, ...alike] : [one], decision, goesOn);
  };
  const box = useFocusOnFirst(takesFocus);
  const label = texts.formFor(one.subject.name ?? texts.noName, words.award(one.subject.award));
  return (
    <form
      ref={box}
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        decide(true);
      }}
    >
      <Field label={label} required>
        <RadioGroup
          className={styles.kinds}
          layout="horizontal"
          value={form.kind}
          onChange={(_, { value }) => {
            change({ kind: value as DecisionKind });
          }}
        >
          {decisionKinds.map((kind) => (
            <Radio key={kind} value={kind} label={texts.kinds[kind]} />
          ))}
        </RadioGroup>
      </Field>
      {form.kind === "lower" && <LowerField one={one} to={form.to} onChange={change} />}
      <Reason notes={acceptedNotesOf(checked.result.settings)} reason={form.reason} onChange={change} />
      <VoteFields checked={checked} one={one} form={form} onChange={change} />
      <Abstainers abstainers={abstainers} abstained={form.abstained} onChange={change} />
      <WrittenDown />
      {alike.length > 0 && (
        <Checkbox
          checked={isForAlike}
          label={texts.alike(alike.length)}
          onChange={(_, { checked: isChecked }) => {
            setIsForAlike(isChecked === true);
          }}
        />
      )}
      <div role="alert">
        {wasTried && missing.length > 0 && (
          <NoticeBar tone="warning">{missing.map((part) => texts.missing[part]).join(" ")}</NoticeBar>
        )}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {texts.decideAndNext}
        </Button>
        <Button
          onClick={() => {
            decide(false);
          }}
        >
          {texts.decide}
        </Button>
      </div>
    </form>
  );
}

/** After one case was decided, the keys go on with the first choice of the next. */
function useFocusOnFirst(takesFocus: boolean): React.RefObject<HTMLFormElement | null> {
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector("input")?.focus();
  }, [takesFocus]);
  return box;
}

interface PartProps {
  readonly onChange: (change: Partial<TypedForm>) => void;
}

function LowerField({
  one,
  to,
  onChange,
}: PartProps & { readonly one: CouncilCase; readonly to: string }): React.JSX.Element {
  const styles = useStyles();
  const { texts, words } = useCaseWords();
  const { award, kind } = one.subject;
  const choices = lowerAwards(award, kind, one.entries[0]?.governingOn ?? null);
  return (
    <Field label={texts.to} required>
      <Select
        className={styles.select}
        value={to}
        onChange={(_, { value }) => {
          onChange({ to: value });
        }}
      >
        <option value="">{texts.chooseTo}</option>
        {choices.map((each) => (
          <option key={each} value={each}>
            {words.award(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface ReasonProps extends PartProps {
  readonly notes: readonly string[];
  readonly reason: string;
}

function Reason({ notes, reason, onChange }: ReasonProps): React.JSX.Element {
  const styles = useStyles();
  const { texts } = useCaseWords();
  return (
    <>
      <Field label={texts.note}>
        <Select
          className={styles.select}
          value={notes.includes(reason) ? reason : ""}
          onChange={(_, { value }) => {
            if (value !== "") onChange({ reason: value });
          }}
        >
          <option value="">{texts.chooseNote}</option>
          {notes.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <Field label={texts.reason} required>
        <Textarea
          value={reason}
          onChange={(_, { value }) => {
            onChange({ reason: value });
          }}
        />
      </Field>
    </>
  );
}

interface AbstainersProps extends PartProps {
  readonly abstainers: readonly Abstainer[];
  readonly abstained: readonly string[];
}

/** Whoever bears the nominee's name may be a namesake: the clerk has the last word. */
function Abstainers({ abstainers, abstained, onChange }: AbstainersProps): React.JSX.Element | null {
  const { texts } = useCaseWords();
  if (abstainers.length === 0) return null;
  return (
    <fieldset>
      <legend>{texts.abstain}</legend>
      {abstainers.map(({ name, because }) => (
        <div key={name}>
          <Checkbox
            checked={abstained.includes(name)}
            label={texts.abstainer(name, texts.because[because])}
            onChange={(_, { checked }) => {
              const others = abstained.filter((each) => each !== name);
              onChange({ abstained: checked === true ? [...others, name] : others });
            }}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** Who wrote it down and when, as typed; they stay for the next case. */
function WrittenDown(): React.JSX.Element {
  const styles = useStyles();
  const { texts } = useCaseWords();
  const { council } = useWork();
  const { habits } = useWorkState().council;
  return (
    <div className={styles.pair}>
      <Field label={texts.by}>
        <Input
          className={styles.input}
          value={habits.by}
          onChange={(_, { value }) => {
            council.setHabits({ by: value });
          }}
        />
      </Field>
      <Field label={texts.on}>
        <Input
          className={styles.input}
          placeholder={texts.onHint}
          value={habits.on}
          onChange={(_, { value }) => {
            council.setHabits({ on: value });
          }}
        />
      </Field>
    </div>
  );
}
