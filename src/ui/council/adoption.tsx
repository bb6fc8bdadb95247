/** A decision whose nominee is not found, and the rows that it may belong to: a person says which, and why. */
import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { adoptionChoices, cellAddress } from "../../core";
import type { AdoptionChoice, CouncilCase, DecisionRow } from "../../core";
import { NoticeBar } from "../frame/notice-bar";
import { useWork, useWorkState } from "../work/use-work";
import { useCaseWords } from "./case-words";
import type { CaseWords } from "./case-words";
import { CellLink } from "./cell-link";
import type { ShowCell } from "./cell-link";
import { isDay } from "./typed-decision";

const useStyles = makeStyles({
  box: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "6px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "8px" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    gap: "2px",
    paddingTop: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    "& button": { whiteSpace: "normal", textAlign: "start" },
  },
});

interface AdoptionProps {
  readonly orphan: DecisionRow;
  /** The whole queue. */
  readonly cases: readonly CouncilCase[];
  readonly onShow: ShowCell;
}

export function Adoption({ orphan, cases, onShow }: AdoptionProps): React.JSX.Element {
  const styles = useStyles();
  const words = useCaseWords();
  const { texts } = words;
  const { council } = useWork();
  const { habits } = useWorkState().council;
  const choices = useMemo(() => adoptionChoices(orphan, cases), [orphan, cases]);
  const [because, setBecause] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const missing = [
    ...(because.trim() === "" ? [texts.adoptMissing] : []),
    ...(isDay(habits.on) ? [] : [texts.missing.on]),
  ];
  return (
    <>
      <NoticeBar tone="warning">
        {texts.orphanedLead} {texts.judged(nameOf(orphan, words))}{" "}
        {choices.length > 0 && texts.candidates(choices.length)}
      </NoticeBar>
      {choices.length > 0 && (
        <div className={styles.box}>
          {choices.some(({ adoptability }) => adoptability === "ready") && (
            <Field label={texts.adoptReason} required>
              <Textarea
                value={because}
                onChange={(_, { value }) => {
                  setBecause(value);
                }}
              />
            </Field>
          )}
          <div role="alert">
            {wasTried && missing.length > 0 && <NoticeBar tone="warning">{missing.join(" ")}</NoticeBar>}
          </div>
          <ul className={styles.list}>
            {choices.map((choice) => (
              <li key={choice.one.key} className={styles.row}>
                <Choice
                  choice={choice}
                  onShow={onShow}
                  onAdopt={() => {
                    setWasTried(true);
                    if (missing.length === 0) council.adopt(orphan, choice.one, because);
                  }}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly choice: AdoptionChoice;
  readonly onShow: ShowCell;
  readonly onAdopt: () => void;
}

function Choice({ choice, onShow, onAdopt }: ChoiceProps): React.JSX.Element {
  const words = useCaseWords();
  const { texts } = words;
  const { one, adoptability, changes } = choice;
  const said = nameOf(one, words);
  return (
    <>
      <Text weight="semibold">{said}</Text>
      {one.entries.map(({ file, sheet, row }) => (
        <Text key={`${file} ${sheet} ${String(row)}`} size={200}>
          {[file, sheet].join(" › ")}
          <CellLink at={{ file, sheet, cell: cellAddress(row, 1) }} onShow={onShow} />
        </Text>
      ))}
      {adoptability === "ready" ? (
        <>
          {changes.length > 0 && (
            <Text size={200}>{texts.adoptReopens(changes.map(words.change).join("; "))}</Text>
          )}
          <Button size="small" aria-label={texts.adoptTo(said)} onClick={onAdopt}>
            {texts.adopt}
          </Button>
        </>
      ) : (
        <Text size={200}>{texts.adoptRefused[adoptability]}</Text>
      )}
    </>
  );
}

function nameOf(
  { subject: { name, award, birthDate } }: Pick<CouncilCase, "subject">,
  { texts, words }: CaseWords,
): string {
  return texts.candidate(
    name ?? texts.noName,
    words.award(award),
    birthDate === null ? null : words.date(birthDate),
  );
}
