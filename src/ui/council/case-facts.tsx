import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { cellOf, rawText } from "../../core";
import type { CouncilCase, Entry, FieldName } from "../../core";
import { useCaseWords } from "./case-words";
import { CellLink } from "./cell-link";
import type { ShowCell } from "./cell-link";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    gap: "2px 8px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0 },
  },
});

/** The name and the number in the list say nothing of the case. */
const untold: ReadonlySet<string> = new Set([
  "stt",
  "fullName",
  "familyName",
  "givenName",
  "collectiveName",
  "phone",
  "address",
]);

interface CaseFactsProps {
  readonly one: CouncilCase;
  readonly onShow: ShowCell;
}

/** What the nominee's row says, as it stands in the cells. */
export function CaseFacts({ one, onShow }: CaseFactsProps): React.JSX.Element | null {
  const styles = useStyles();
  const { texts, words } = useCaseWords();
  const [entry] = one.entries;
  if (entry === undefined) return null;
  const fields = fieldsOf(entry);
  return (
    <div>
      <Text as="h4" block weight="semibold">
        {texts.facts}
      </Text>
      <dl className={styles.list}>
        {fields.map((field) => (
          <Fact key={field} name={words.field(field)} field={field} entry={entry} onShow={onShow} />
        ))}
      </dl>
    </div>
  );
}

interface FactProps {
  readonly name: string;
  readonly field: FieldName;
  readonly entry: Entry;
  readonly onShow: ShowCell;
}

function Fact({ name, field, entry, onShow }: FactProps): React.JSX.Element {
  const { words } = useCaseWords();
  const { file, sheet } = entry;
  const day = field === "birthDate" || field === "recruitedOn" ? entry.fields[field]?.value : null;
  const text = day ? words.date(day) : rawText(entry, field);
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {text} <CellLink at={{ file, sheet, cell: cellOf(entry, field) }} onShow={onShow} />
      </dd>
    </>
  );
}

function fieldsOf(entry: Entry): readonly FieldName[] {
  return (Object.keys(entry.fields) as FieldName[]).filter(
    (field) => !untold.has(field) && rawText(entry, field) !== "",
  );
}
