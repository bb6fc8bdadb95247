/** "What stands here is the school …": for a list without a school, or a name that stands for another. */
import { Button, Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { correctSchool, emptyProfile, listPlace, parseSchoolName, schoolWritings } from "../../core";
import type { SchoolCorrection } from "../../core";
import { isFailure } from "../services";
import { useTexts } from "../texts";
import type { SchoolScope } from "../texts/corrections";
import { useWork, useWorkState } from "../work/use-work";
import type { Source } from "../work/work-state";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "4px", padding: "6px 0" },
  input: { minWidth: 0, width: "100%" },
});

interface SchoolCorrectionsProps {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
}

export function SchoolCorrections({ file, sheet, range }: SchoolCorrectionsProps): React.JSX.Element | null {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const known = useId();
  const { busy, profile, sources } = useWorkState();
  const writings = useMemo(() => writingsOf(sources, file, sheet, range), [sources, file, sheet, range]);
  const schools = useMemo(() => knownSchools(sources), [sources]);
  const [chosen, setChosen] = useState(0);
  const [chosenScope, setScope] = useState<SchoolScope | null>(null);
  const [name, setName] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const written = writings[chosen] ?? writings[0];
  if (written === undefined) return null;
  const scopes: readonly SchoolScope[] = written === null ? ["list", "file"] : ["everywhere", "file", "list"];
  const scope = scopes.find((each) => each === chosenScope) ?? scopes[0] ?? "list";
  return (
    <>
      <div className={styles.fields} role="group" aria-label={texts.corrections.schoolHeading}>
        <Field label={texts.corrections.schoolWritten}>
          <Select
            size="small"
            className={styles.input}
            value={String(writings.indexOf(written))}
            onChange={(_, { value }) => {
              setChosen(Number(value));
            }}
          >
            {writings.map((each, index) => (
              <option key={each} value={index}>
                {each ?? texts.corrections.schoolUnwritten}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={texts.corrections.schoolIs}
          {...(isWrong ? { validationMessage: texts.corrections.noSuchSchool } : {})}
        >
          <Input
            size="small"
            className={styles.input}
            list={known}
            value={name}
            onChange={(_, { value }) => {
              setName(value);
              setIsWrong(false);
            }}
          />
        </Field>
        <datalist id={known}>
          {schools.map((school) => (
            <option key={school} value={school} />
          ))}
        </datalist>
        <Field label={texts.corrections.schoolWhere}>
          <Select
            size="small"
            className={styles.input}
            value={scope}
            onChange={(_, { value }) => {
              setScope(value as SchoolScope);
            }}
          >
            {scopes.map((each) => (
              <option key={each} value={each}>
                {texts.corrections.schoolScopes[each]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Button
        size="small"
        disabledFocusable={busy !== null || name.trim() === ""}
        onClick={() => {
          const school = parseSchoolName(name.trim())?.value;
          setIsWrong(school === undefined);
          if (school === undefined) return;
          const said = { written, school, ...placeOf(scope, file, listPlace(sheet, range)) };
          work.correct(correctSchool(profile ?? emptyProfile, said));
        }}
      >
        {texts.corrections.correctSchool}
      </Button>
    </>
  );
}

function placeOf(scope: SchoolScope, file: string, list: string): Pick<SchoolCorrection, "file" | "list"> {
  if (scope === "everywhere") return {};
  return scope === "file" ? { file } : { file, list };
}

function writingsOf(
  sources: readonly Source[],
  file: string,
  sheet: string,
  range: string,
): readonly (string | null)[] {
  const outcome = sources.find((source) => source.outcome.file === file)?.outcome;
  if (outcome === undefined || isFailure(outcome)) return [];
  const list = outcome.lists.find((each) => each.sheet === sheet && each.range === range);
  return list ? schoolWritings(list) : [];
}

/** The schools that all that was received names, for the clerk to choose from. */
function knownSchools(sources: readonly Source[]): readonly string[] {
  const names = sources.flatMap(({ outcome }) =>
    isFailure(outcome) ? [] : outcome.lists.flatMap(({ school }) => school?.value ?? []),
  );
  return [...new Set(names)];
}
