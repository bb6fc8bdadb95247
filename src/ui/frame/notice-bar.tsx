import { MessageBar, MessageBarBody, makeStyles, mergeClasses } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { height: "auto", whiteSpace: "normal", padding: "6px 8px" },
});

export interface NoticeBarProps {
  readonly tone: "info" | "success" | "warning" | "error";
  readonly className?: string;
  readonly children: React.ReactNode;
}

/** A coloured bar as high as its words need in a narrow pane. */
export function NoticeBar({ tone, className, children }: NoticeBarProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <MessageBar intent={tone} layout="multiline" className={mergeClasses(className, styles.bar)}>
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
