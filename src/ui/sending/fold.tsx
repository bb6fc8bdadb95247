import { Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  fold: { minWidth: 0, "& > summary": { cursor: "pointer", padding: "2px 0" } },
  inside: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", padding: "4px 0 8px" },
});

interface FoldProps {
  readonly heading: string;
  /** What stands beside the heading, also while it is closed. */
  readonly aside?: string;
  readonly children: React.ReactNode;
}

/** A heading that opens; what is inside is made when it is first opened, not before. */
export function Fold({ heading, aside, children }: FoldProps): React.JSX.Element {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles.fold}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>
        <Text weight="semibold">{heading}</Text>
        {aside !== undefined && <Text size={200}> · {aside}</Text>}
      </summary>
      {isOpen && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
