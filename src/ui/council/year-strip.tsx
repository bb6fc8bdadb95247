import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { StripYear } from "../../core";
import { ScrollTable } from "../frame/scroll-table";
import { useCaseWords } from "./case-words";

const useStyles = makeStyles({
  table: {
    width: "100%",
    "& th, & td": {
      padding: "2px 6px",
      textAlign: "left",
      verticalAlign: "top",
    },
    "& th": { whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  },
});

/** The five years up to the case's own: titles and ratings, where the lists at hand say them. */
export function YearStrip({ years }: { readonly years: readonly StripYear[] }): React.JSX.Element | null {
  const styles = useStyles();
  const { texts, words } = useCaseWords();
  if (years.length === 0) return null;
  return (
    <div>
      <Text as="h4" block weight="semibold">
        {texts.strip}
      </Text>
      <ScrollTable label={texts.strip} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.year}</th>
            <th scope="col">{texts.titles}</th>
            <th scope="col">{texts.rating}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, titles, ratings, sameness }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>
                {titles.map(({ award, from }) => `${words.award(award)} (${texts.from[from]})`).join("; ") ||
                  texts.nothingKnown}
                {sameness === "by-name" && (
                  <Text as="span" block italic size={200}>
                    {texts.sameByName}
                  </Text>
                )}
              </td>
              <td>{ratings.join(" / ") || texts.nothingKnown}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  );
}
