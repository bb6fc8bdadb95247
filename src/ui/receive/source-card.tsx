import { Badge, Button, Card, Text, makeStyles } from "@fluentui/react-components";
import { buildPreview, describePeopleLeft, describeSourceFailure } from "../../core";
import type { WorkbookReading } from "../../core";
import { useMemo } from "react";
import { HiddenRows } from "../frame/hidden-rows";
import { useLang, useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";
import type { Source } from "../work/work-state";
import { ListCard } from "./list-card";

const useStyles = makeStyles({
  card: { minWidth: 0, padding: "8px 10px", gap: "4px" },
  top: { display: "flex", gap: "8px", alignItems: "start", justifyContent: "space-between" },
  name: { overflowWrap: "anywhere" },
  remove: { flexShrink: 0, minWidth: "auto" },
});

/** One file or the open workbook: what was understood, or why it could not be read. */
export function SourceCard({ source }: { readonly source: Source }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const lang = useLang();
  const work = useWork();
  const { busy } = useWorkState();
  const { name, outcome, isOpenWorkbook } = source;
  return (
    <Card className={styles.card} role="group" aria-label={name}>
      <div className={styles.top}>
        <Text weight="semibold" className={styles.name}>
          {name} {isOpenWorkbook && <Badge appearance="outline">{texts.openWorkbook}</Badge>}
        </Text>
        <Button
          size="small"
          className={styles.remove}
          aria-label={texts.remove(name)}
          disabledFocusable={busy !== null}
          onClick={() => {
            work.removeSource(name);
          }}
        >
          {texts.removeShort}
        </Button>
      </div>
      {"code" in outcome ? (
        <div className="incomplete">
          <Badge color="danger" appearance="tint">
            {texts.unreadable}
          </Badge>{" "}
          <Text>{describeSourceFailure(outcome, lang)}</Text>
        </div>
      ) : (
        <Understood reading={outcome} />
      )}
    </Card>
  );
}

function Understood({ reading }: { readonly reading: WorkbookReading }): React.JSX.Element {
  const texts = useTexts();
  const lang = useLang();
  const people = describePeopleLeft(reading.unread, lang);
  const preview = useMemo(() => buildPreview(reading), [reading]);
  const lists = preview.sheets.flatMap((sheet) => sheet.lists.map((list) => ({ sheet: sheet.name, list })));
  return (
    <>
      <Text>{lists.length === 0 ? texts.noLists : texts.understood(lists.length, preview.recordCount)}</Text>
      {people !== undefined && <Text>{people}</Text>}
      <HiddenRows reading={reading} />
      {lists.map(({ sheet, list }) => (
        <ListCard key={`${sheet} ${list.range}`} file={preview.file} sheet={sheet} list={list} />
      ))}
    </>
  );
}
