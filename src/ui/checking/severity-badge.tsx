import { Badge, makeStyles } from "@fluentui/react-components";
import type { Severity } from "../../core";
import { useTexts } from "../texts";

const colors = { error: "danger", query: "warning", note: "informative" } as const;

const useStyles = makeStyles({ badge: { flexShrink: 0, whiteSpace: "nowrap" } });

/** The severity in words; the colour only repeats them. */
export function SeverityBadge({ severity }: { readonly severity: Severity }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <Badge appearance="tint" color={colors[severity]} className={styles.badge}>
      {texts.severity[severity]}
    </Badge>
  );
}
