/** Points of a slip, and what a school wrote beside them. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReturnedPoint, SlipAnswer } from "../../core";
import { useSendingTexts } from "../texts/sending";
import { Fold } from "./fold";

/** Lines drawn of each kind; a school that changed more is better read in its file. */
const mostShown = 60;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  answer: { fontWeight: tokens.fontWeightSemibold },
});

export interface Line {
  readonly text: string;
  /** What the school wrote beside it on its slip. */
  readonly answer?: string | undefined;
}

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** A heading that opens to points, each with what the school says of it; nothing where there are none. */
export function Lines({ heading, lines }: LinesProps): React.JSX.Element | null {
  const texts = useSendingTexts();
  const styles = useStyles();
  if (lines.length === 0) return null;
  const more = lines.length - mostShown;
  return (
    <Fold heading={heading}>
      <ul className={styles.list}>
        {lines.slice(0, mostShown).map(({ text, answer }, at) => (
          <li key={at}>
            {text}
            {answer !== undefined && <div className={styles.answer}>{texts.returned.answer(answer)}</div>}
          </li>
        ))}
      </ul>
      {more > 0 && <Text size={200}>{texts.returned.more(more)}</Text>}
    </Fold>
  );
}

export function lineOfPoint({ text, at, answer }: ReturnedPoint): Line {
  const place = [at.sheet, at.cell].filter((part) => part !== undefined).join(" › ");
  return { text: place === "" ? text : `${place}: ${text}`, answer };
}

/** An answer about what is found no more. */
export function lineOfAnswer({ subject, what, answer }: SlipAnswer): Line {
  return { text: [subject, what].filter((part) => part !== "").join(": "), answer };
}
