import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { formatCount, formatVnd } from "../../core";
import type { TotalGroup } from "../../core";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: "3px 6px" },
    "& th": { textAlign: "start" },
    "& td": { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  },
});

/** Counts and money of each school year; proposed and decided are never added together. */
export function YearTotals({ groups }: { readonly groups: readonly TotalGroup[] }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  if (groups.length === 0) return <Text>{texts.noTotals}</Text>;
  return (
    <div className={styles.scroll} role="region" aria-label={texts.byYear} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[texts.year, texts.state, texts.collectives, texts.individuals, texts.money].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={`${group.year ?? ""} ${group.status}`}>
              <th scope="row">{group.year ?? texts.yearUnknown}</th>
              <th scope="row">{texts.states[group.status]}</th>
              <td>{formatCount(group.collectives)}</td>
              <td>{formatCount(group.individuals)}</td>
              <td>{formatVnd(group.moneyVnd)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
