import type { Trouble } from "../../core";
import { MessageBar, MessageBarBody, makeStyles, mergeClasses } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { height: "auto", whiteSpace: "normal", padding: "6px 8px" },
});

export type NoticeBarProps = { readonly className?: string } & (
  | { readonly tone: "info" | "success" | "warning"; readonly children: React.ReactNode }
  | {
      readonly tone: "error";
      readonly trouble: Trouble;
      /** Stands between what happened and what to do, such as a list of what is concerned. */
      readonly children?: React.ReactNode;
    }
);

/** A coloured bar as high as its words need in a narrow pane. */
export function NoticeBar(props: NoticeBarProps): React.JSX.Element {
  const styles = useStyles();
  const { tone, className, children } = props;
  return (
    <MessageBar intent={tone} layout="multiline" className={mergeClasses(className, styles.bar)}>
      <MessageBarBody>
        {props.tone === "error" ? (
          <>
            {props.trouble.what} {children} {props.trouble.remedy} {props.trouble.left}
          </>
        ) : (
          children
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
