import { Button } from "@fluentui/react-components";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";

/** Shows the name of the other language, in that language. */
export function LangSwitch(): React.JSX.Element {
  const work = useWork();
  const texts = useTexts();
  const { lang } = useWorkState();
  const other = lang === "vi" ? "en" : "vi";
  return (
    <Button
      appearance="subtle"
      size="small"
      lang={other}
      onClick={() => {
        work.setLang(other);
      }}
    >
      {texts.otherLanguage}
    </Button>
  );
}
