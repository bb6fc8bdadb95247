import { Button } from "@fluentui/react-components";
import type { Place } from "../../core";
import { isInOpenWorkbook } from "../work/is-in-open-workbook";
import { useWork, useWorkState } from "../work/use-work";
import { useCaseWords } from "./case-words";

export type ShowCell = (at: Place) => void;

interface CellLinkProps {
  readonly at: Place;
  /** Shows a cell of a file; Excel itself shows those of the open workbook. */
  readonly onShow: ShowCell;
}

/** Leads to a cell: in Excel where its workbook is open, else in the sheet shown beside the case. */
export function CellLink({ at, onShow }: CellLinkProps): React.JSX.Element | null {
  const work = useWork();
  const state = useWorkState();
  const { texts } = useCaseWords();
  if (at.cell === undefined || at.sheet === undefined) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={texts.goToCell(at.cell)}
      onClick={() => {
        if (isInOpenWorkbook(state, { at })) work.goTo({ at });
        else onShow(at);
      }}
    >
      {at.cell}
    </Button>
  );
}
