/** The sheet of the finding chosen, beside the findings: for looking at, never for writing. */
import { Text, makeStyles } from "@fluentui/react-components";
import type { FindingRow, WorkbookReading } from "../../core";
import { memo, useEffect, useMemo, useState } from "react";
import { isFailure } from "../services";
import type { GridRow, SheetView } from "../services";
import { useTexts } from "../texts";
import { useWork, useWorkPart } from "../work/use-work";
import { flagsOf } from "./flags";
import { SheetGrid } from "./sheet-grid";
import { firstRows } from "./use-sheet-rows";

const useStyles = makeStyles({
  pane: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "4px", minWidth: 0 },
  name: { overflowWrap: "anywhere" },
});

interface SheetPaneProps {
  readonly findings: readonly FindingRow[];
  /** What lies at the cell to show. */
  readonly chosen: Pick<FindingRow, "at">;
}

export const SheetPane = memo(function SheetPane(props: SheetPaneProps): React.JSX.Element | null {
  const { findings, chosen } = props;
  const texts = useTexts();
  const styles = useStyles();
  const { file = "", sheet = "", cell } = chosen.at;
  const opened = useSheet(file, sheet);
  const flags = useMemo(() => flagsOf(findings, file, sheet), [findings, file, sheet]);
  if (opened === null || sheet === "") return null;
  return (
    <section className={styles.pane} aria-label={texts.sheetName(sheet)}>
      <Text size={200} className={styles.name}>
        {texts.sheetOf(sheet, file)}
      </Text>
      {opened === undefined ? (
        <Text>{texts.loading}</Text>
      ) : (
        <SheetGrid
          key={`${file} ${sheet}`}
          {...opened}
          flags={flags}
          cell={cell}
          label={texts.sheetName(sheet)}
        />
      )}
    </section>
  );
});

interface Opened {
  readonly view: SheetView;
  readonly first: readonly GridRow[];
}

/** Opens a sheet of a file; undefined while it is opened, null where there is none to show. */
function useSheet(file: string, sheet: string): Opened | null | undefined {
  const { services } = useWork();
  const sources = useWorkPart((state) => state.sources);
  const reading = sources.map(({ outcome }) => outcome).find((each) => each.file === file);
  const [opened, setOpened] = useState<{ readonly of: string; readonly sheet: Opened | null }>();
  const of = `${file} ${sheet}`;
  useEffect(() => {
    let isWanted = true;
    void open(services.openSheet, reading, sheet).then((found) => {
      if (isWanted) setOpened({ of, sheet: found });
    });
    return () => {
      isWanted = false;
    };
  }, [services, reading, sheet, of]);
  return opened?.of === of ? opened.sheet : undefined;
}

async function open(
  openSheet: (reading: WorkbookReading, sheet: string) => Promise<SheetView | null>,
  reading: Parameters<typeof isFailure>[0] | undefined,
  sheet: string,
): Promise<Opened | null> {
  if (reading === undefined || isFailure(reading)) return null;
  const view = await openSheet(reading as WorkbookReading, sheet);
  return view === null ? null : { view, first: await firstRows(view) };
}
