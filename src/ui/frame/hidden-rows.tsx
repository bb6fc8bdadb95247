import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { WorkbookReading } from "../../core";
import { useTexts } from "../texts";

/** Says that rows out of sight were read too; nothing where all are in sight. */
export function HiddenRows({ reading }: { readonly reading: WorkbookReading }): React.JSX.Element | null {
  const texts = useTexts();
  const count = useMemo(() => {
    const records = reading.lists.flatMap((list) => list.records);
    return records.filter(({ hiddenRow }) => hiddenRow === true).length;
  }, [reading]);
  return count === 0 ? null : <Text>{texts.hiddenRows(count)}</Text>;
}
