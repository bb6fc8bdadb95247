/** Which school has sent and how its lists stand; those expected and not seen come by name too. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { expectedSchools, formatCount, whoSentWhat } from "../../core";
import type { Checked } from "../../core";
import { useTexts } from "../texts";
import { useWorkState } from "../work/use-work";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: "3px 6px",
      textAlign: "start",
    },
  },
});

export function SentTable({ checked }: { readonly checked: Checked }): React.JSX.Element | null {
  const texts = useTexts();
  const styles = useStyles();
  const { fields } = useWorkState();
  const schools = useMemo(
    () => whoSentWhat(checked, expectedSchools(fields.schools)),
    [checked, fields.schools],
  );
  const named = schools.filter(({ school }) => school !== null);
  if (fields.schools.trim() === "" || named.length === 0) return null;
  const missing = named.filter(({ state }) => state === "not-sent");
  return (
    <section>
      <Text as="h3" block weight="semibold">
        {texts.corrections.sent}
      </Text>
      <Text role="status">{texts.corrections.sentCount(missing.length, named.length)}</Text>
      <div className={styles.scroll} role="region" aria-label={texts.corrections.sent} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{texts.school}</th>
              <th scope="col">{texts.state}</th>
              <th scope="col">{texts.corrections.rows}</th>
            </tr>
          </thead>
          <tbody>
            {[...missing, ...schools.filter(({ state }) => state !== "not-sent")].map((each) => (
              <tr key={each.school ?? ""}>
                <th scope="row">{each.school ?? texts.corrections.noSchool}</th>
                <td>{texts.corrections.states[each.state]}</td>
                <td>{formatCount(each.lists.reduce((sum, { rows }) => sum + rows, 0))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
