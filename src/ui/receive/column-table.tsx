import { Select, makeStyles } from "@fluentui/react-components";
import { columnChoices, correctColumn, emptyProfile } from "../../core";
import type { ColumnPreview, Words } from "../../core";
import { ScrollTable } from "../frame/scroll-table";
import { useWords } from "../frame/use-words";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";

const useStyles = makeStyles({
  table: {
    "& th, & td": {
      padding: "2px 6px",
      textAlign: "start",
      verticalAlign: "top",
      // Words stay whole in a narrow pane; the table scrolls instead.
      overflowWrap: "normal",
      minWidth: "4rem",
    },
  },
  choice: { minWidth: "9rem" },
  select: { minWidth: 0, width: "100%" },
});

interface ColumnTableProps {
  readonly name: string;
  readonly layout: string;
  readonly columns: readonly ColumnPreview[];
}

/** Which column was taken for what, with the first values. */
export function ColumnTable({ name, layout, columns }: ColumnTableProps): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <ScrollTable label={name} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{texts.column}</th>
          <th scope="col">{texts.header}</th>
          <th scope="col">{texts.meaning}</th>
          <th scope="col">{texts.samples}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.col}>
            <th scope="row">{column.col}</th>
            <td>{column.header}</td>
            <td className={styles.choice}>
              <ColumnChoice layout={layout} column={column} />
            </td>
            <td>{column.samples.map(({ raw }) => String(raw ?? "")).join(" · ")}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

interface ColumnChoiceProps {
  readonly layout: string;
  readonly column: ColumnPreview;
}

/** "This column is …"; what it is now comes first, whatever it is. */
function ColumnChoice({ layout, column }: ColumnChoiceProps): React.JSX.Element {
  const texts = useTexts();
  const words = useWords();
  const styles = useStyles();
  const work = useWork();
  const { busy, profile } = useWorkState();
  const { field } = column;
  const isListed = field === null || isChoice(field);
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={texts.corrections.columnIs(column.col, column.header)}
      value={field ?? ""}
      disabled={busy !== null}
      onChange={(_, { value }) => {
        const said = value === "" ? null : value;
        work.correct(correctColumn(profile ?? emptyProfile, layout, column.position, said));
      }}
    >
      <option value="">{field === null ? texts.notUnderstood : texts.corrections.leaveOut}</option>
      {!isListed && <option value={field}>{meaningOf(field, words)}</option>}
      {columnChoices.fields.map((each) => (
        <option key={each} value={each}>
          {words.field(each)}
        </option>
      ))}
      {columnChoices.marks.map((mark) => (
        <option key={mark.field} value={mark.field}>
          {texts.corrections.markFor(words.award(mark.award))}
        </option>
      ))}
    </Select>
  );
}

function isChoice(field: string): boolean {
  const { fields, marks } = columnChoices;
  return fields.some((each) => each === field) || marks.some((mark) => mark.field === field);
}

/** A field, a mark column ("titles:LDTT"), or two meanings ("fullName|collectiveName"). */
function meaningOf(field: string, words: Words): string {
  const meanings = field.split("|").map((each) => {
    const [name = "", award] = each.split(":");
    const label = words.field(name as Parameters<Words["field"]>[0]);
    return award === undefined ? label : `${label}: ${words.award(award)}`;
  });
  return meanings.join(" / ");
}
