import { Text } from "@fluentui/react-components";
import { useTexts } from "../texts";

/** Shown by every step that needs a check first. */
export function NotChecked(): React.JSX.Element {
  const texts = useTexts();
  return <Text>{texts.notChecked}</Text>;
}
