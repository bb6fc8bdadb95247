/** A form that a school may fill in; offered, never demanded. */
import { Button, Checkbox, Field, Input, Select, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { expectedSchools, schoolYearFrom } from "../../core";
import type { SchoolYear, TemplateListId } from "../../core";
import { useSendingTexts } from "../texts/sending";
import { useWork, useWorkState } from "../work/use-work";
import { Fold } from "./fold";

const listIds: readonly TemplateListId[] = ["collectives", "individuals", "contest"];

/** Years before the present one that are offered. */
const yearsBack = 5;

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(220px, 1fr))", gap: "10px" },
  input: { minWidth: 0, width: "100%" },
  choices: { display: "flex", flexWrap: "wrap", columnGap: "8px", border: "none", margin: 0, padding: 0 },
});

export function TemplatePanel(): React.JSX.Element {
  const texts = useSendingTexts();
  return (
    <Fold heading={texts.template.heading}>
      <Text size={200}>{texts.template.lead}</Text>
      <TemplateForm />
    </Fold>
  );
}

interface Wish {
  readonly school: string;
  readonly year: SchoolYear;
  readonly lists: readonly TemplateListId[];
  readonly roster: boolean;
}

function TemplateForm(): React.JSX.Element {
  const texts = useSendingTexts();
  const styles = useStyles();
  const work = useWork();
  const { busy, fields } = useWorkState();
  const years = schoolYears(fields.appliedOn);
  const [wish, setWish] = useState<Wish>({
    school: "",
    year: years[1] ?? "",
    lists: listIds,
    roster: false,
  });
  const [isAsked, setIsAsked] = useState(false);
  const [school] = expectedSchools(wish.school);
  const isEmpty = wish.lists.length === 0 && !wish.roster;
  const save = (): void => {
    setIsAsked(true);
    if (school === undefined || isEmpty) return;
    const commune = fields.commune.trim();
    work.giveFile(
      () => texts.template.building,
      () =>
        work.services.sending.saveTemplate({ ...wish, school }, commune === "" ? null : `UBND ${commune}`),
    );
  };
  return (
    <>
      <div className={styles.fields}>
        <Field
          label={texts.template.school}
          required
          {...(isAsked && school === undefined
            ? { validationMessage: texts.template.schoolMissing }
            : { hint: texts.template.schoolHint })}
        >
          <Input
            autoComplete="off"
            className={styles.input}
            value={wish.school}
            onChange={(_, { value }) => {
              setWish({ ...wish, school: value });
            }}
          />
        </Field>
        <Field label={texts.template.year}>
          <Select
            className={styles.input}
            value={wish.year}
            onChange={(_, { value }) => {
              setWish({ ...wish, year: value });
            }}
          >
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
        </Field>
      </div>
      <ListChoice wish={wish} onWish={setWish} />
      {isAsked && isEmpty && <Text role="alert">{texts.template.listMissing}</Text>}
      <div>
        <Button disabledFocusable={busy !== null} onClick={save}>
          {texts.template.save}
        </Button>
      </div>
    </>
  );
}

interface ListChoiceProps {
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
}

function ListChoice({ wish, onWish }: ListChoiceProps): React.JSX.Element {
  const texts = useSendingTexts();
  const styles = useStyles();
  return (
    <fieldset className={styles.choices}>
      <legend>
        <Text>{texts.template.lists}</Text>
      </legend>
      {listIds.map((id) => (
        <Checkbox
          key={id}
          label={texts.template.listNames[id]}
          checked={wish.lists.includes(id)}
          onChange={(_, { checked }) => {
            const lists = listIds.filter((each) =>
              each === id ? checked === true : wish.lists.includes(each),
            );
            onWish({ ...wish, lists });
          }}
        />
      ))}
      <Checkbox
        label={texts.template.roster}
        checked={wish.roster}
        onChange={(_, { checked }) => {
          onWish({ ...wish, roster: checked === true });
        }}
      />
    </fieldset>
  );
}

/** Gives school years, the next one first and the present one second: the one of the day typed, else of today. */
function schoolYears(appliedOn: string): readonly SchoolYear[] {
  const day = appliedOn === "" ? new Date().toISOString() : appliedOn;
  const [year = 0, month = 0] = day.split("-").map(Number);
  const present = month >= 8 ? year : year - 1;
  return Array.from({ length: yearsBack + 2 }, (_, back) => schoolYearFrom(present + 1 - back));
}
