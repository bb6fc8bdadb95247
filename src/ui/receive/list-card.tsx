import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ListPreview, YearSpan } from "../../core";
import { useTexts } from "../texts";
import { ColumnTable } from "./column-table";
import { ListCorrections } from "./list-corrections";
import { SchoolCorrections } from "./school-corrections";

const useStyles = makeStyles({
  list: {
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: "8px",
    overflowWrap: "anywhere",
    "& > summary": { cursor: "pointer" },
  },
});

interface ListCardProps {
  readonly file: string;
  readonly sheet: string;
  readonly list: ListPreview;
}

/** One list as it was understood; its columns are shown when it is opened. */
export function ListCard({ file, sheet, list }: ListCardProps): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const school = list.school?.value ?? list.school?.raw ?? texts.schoolUnknown;
  const years = list.year?.value;
  const year = years ? yearText(years) : texts.yearUnknown;
  return (
    <details
      className={styles.list}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>
        <Text size={200}>
          <strong>{sheet}</strong> {list.range}: {texts.listKinds[list.kind]} · {school} · {year} ·{" "}
          {texts.rows(list.recordCount)}
        </Text>
      </summary>
      {isOpen && (
        <>
          <ColumnTable name={texts.columnsOf(sheet)} layout={list.layout} columns={list.columns} />
          <SchoolCorrections sheet={sheet} range={list.range} file={file} />
          <ListCorrections sheet={sheet} range={list.range} layout={list.layout} file={file} />
        </>
      )}
    </details>
  );
}

function yearText({ from, to }: YearSpan): string {
  return from === to ? String(from) : `${String(from)}-${String(to)}`;
}
