import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({ heading: { ...typographyStyles.subtitle2, margin: 0 } });

let isFirst = true;

/** The heading of a step; takes the focus where a change of step left it nowhere. */
export function StepHeading({ children }: { readonly children: string }): React.JSX.Element {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst && document.activeElement === document.body) heading.current?.focus();
    isFirst = false;
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
