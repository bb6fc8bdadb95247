import { makeStyles, tokens } from "@fluentui/react-components";
import { wordsEn, wordsVi } from "../../core";
import type { ColumnPreview, Words } from "../../core";
import { useLang, useTexts } from "../texts";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: "2px 6px",
      textAlign: "start",
      verticalAlign: "top",
    },
  },
  unknown: { fontStyle: "italic" },
});

interface ColumnTableProps {
  readonly name: string;
  readonly columns: readonly ColumnPreview[];
}

/** Which column was taken for what, with the first values. */
export function ColumnTable({ name, columns }: ColumnTableProps): React.JSX.Element {
  const texts = useTexts();
  const words = useLang() === "vi" ? wordsVi : wordsEn;
  const styles = useStyles();
  return (
    <div className={styles.scroll} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.table}>
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
              <td className={column.field === null ? styles.unknown : undefined}>
                {column.field === null ? texts.notUnderstood : meaningOf(column.field, words)}
              </td>
              <td>{column.samples.map(({ raw }) => String(raw ?? "")).join(" · ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
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
