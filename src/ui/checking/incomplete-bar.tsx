import { makeStyles } from "@fluentui/react-components";
import type { IncompleteReason } from "../../core";
import { NoticeBar } from "../frame/notice-bar";
import { useTexts } from "../texts";

const mostShown = 5;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
});

/** Says that the result is not whole, and why. */
export function IncompleteBar(props: {
  readonly reasons: readonly IncompleteReason[];
}): React.JSX.Element | null {
  const { reasons } = props;
  const texts = useTexts();
  const styles = useStyles();
  if (reasons.length === 0) return null;
  return (
    <NoticeBar tone="error" className="incomplete" trouble={texts.incomplete}>
      <ul className={styles.list}>
        {reasons.slice(0, mostShown).map((reason, index) => (
          <li key={index}>{reason.text}</li>
        ))}
        {reasons.length > mostShown && <li>{texts.moreIncomplete(reasons.length - mostShown)}</li>}
      </ul>
    </NoticeBar>
  );
}
