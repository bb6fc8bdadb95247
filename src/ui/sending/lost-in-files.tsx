/** Files made from our form that came with drop-down lists lost; a file of a school's is told of, and not changed. */
import { Text, makeStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Checked } from "../../core";
import { NoticeBar } from "../frame/notice-bar";
import { useSendingTexts } from "../texts/sending";
import { useWork } from "../work/use-work";
import { useAnswer } from "./use-answer";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" } });

export function LostInFiles({ checked }: { readonly checked: Checked }): React.JSX.Element | null {
  const { lostChoices: texts } = useSendingTexts();
  const styles = useStyles();
  const { services } = useWork();
  const found = useAnswer(useCallback(() => services.sending.findLostChoices(checked), [services, checked]));
  if (found === null || found.length === 0) return null;
  return (
    <NoticeBar tone="info">
      <Text>{texts.inFiles(found.length)}</Text>
      <ul className={styles.list}>
        {found.map(({ file, lost }) => (
          <li key={file}>
            {texts.file(
              file,
              lost.map(({ sheet, validation }) => texts.column(sheet, validation.promptTitle)),
            )}
          </li>
        ))}
      </ul>
    </NoticeBar>
  );
}
