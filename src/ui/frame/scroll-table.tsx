import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: "3px 6px" },
  },
});

interface ScrollTableProps {
  readonly label: string;
  readonly className: string;
  /** Head and body. */
  readonly children: React.ReactNode;
}

/** A ruled table that scrolls sideways, by keys too, where the pane is narrower. */
export function ScrollTable({ label, className, children }: ScrollTableProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={mergeClasses(styles.table, className)}>{children}</table>
    </div>
  );
}
