/** What goes back to which school, file by file or all at once. */
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Checked, SlipParcel } from "../../core";
import { useSendingTexts } from "../texts/sending";
import { useWork, useWorkState } from "../work/use-work";
import { Fold } from "./fold";
import { useAnswer } from "./use-answer";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  files: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  file: { maxWidth: "100%", minWidth: 0, overflowWrap: "anywhere", textAlign: "start" },
});

export function SlipPanel({ checked }: { readonly checked: Checked }): React.JSX.Element {
  const texts = useSendingTexts();
  return (
    <Fold heading={texts.slips.heading}>
      <Text size={200}>{texts.slips.lead}</Text>
      <Parcels checked={checked} />
    </Fold>
  );
}

function Parcels({ checked }: { readonly checked: Checked }): React.JSX.Element {
  const texts = useSendingTexts();
  const styles = useStyles();
  const { sending } = useWork().services;
  const parcels = useAnswer(useCallback(() => sending.listSlips(checked), [sending, checked]));
  if (parcels === null) return <Text role="status">{texts.slips.sorting}</Text>;
  if (parcels.length === 0) return <Text>{texts.slips.none}</Text>;
  const schoolCount = parcels.filter(({ school }) => school !== null).length;
  return (
    <>
      <div className={styles.buttons}>
        <ArchiveButton checked={checked} parcels={[...parcels.keys()]} name={`${texts.slips.allStem}.zip`}>
          {texts.slips.all}
        </ArchiveButton>
        <Text>{texts.slips.schools(schoolCount)}</Text>
      </div>
      <ul className={styles.list}>
        {parcels.map((parcel, at) => (
          <Parcel key={parcel.school ?? ""} checked={checked} parcel={parcel} at={at} />
        ))}
      </ul>
      <WhyNoCopy parcels={parcels} />
    </>
  );
}

interface ParcelProps {
  readonly checked: Checked;
  readonly parcel: SlipParcel;
  readonly at: number;
}

function Parcel({ checked, parcel, at }: ParcelProps): React.JSX.Element {
  const texts = useSendingTexts();
  const styles = useStyles();
  const { school, errors, queries, files } = parcel;
  const name = school ?? texts.slips.shared;
  const letter = files.find(({ kind }) => kind === "letter")?.name.replace(/\.docx$/u, "");
  return (
    <li>
      <Fold heading={name} aside={texts.slips.counts(errors, queries)}>
        <div className={styles.files}>
          {files.map((file, index) => (
            <FileButton key={file.name} checked={checked} parcel={at} index={index}>
              {`${file.name} (${texts.slips.fileKinds[file.kind]})`}
            </FileButton>
          ))}
          {files.length > 1 && (
            <ArchiveButton
              checked={checked}
              parcels={[at]}
              name={`${letter ?? texts.slips.sharedStem}.zip`}
              label={texts.slips.allOf(name)}
            >
              {texts.slips.allShort}
            </ArchiveButton>
          )}
        </div>
      </Fold>
    </li>
  );
}

interface FileButtonProps {
  readonly checked: Checked;
  readonly parcel: number;
  readonly index: number;
  readonly children: string;
}

function FileButton({ checked, parcel, index, children }: FileButtonProps): React.JSX.Element {
  const texts = useSendingTexts();
  const styles = useStyles();
  const work = useWork();
  const { busy } = useWorkState();
  return (
    <Button
      size="small"
      className={styles.file}
      disabledFocusable={busy !== null}
      onClick={() => {
        work.giveFile(
          () => texts.slips.building,
          () => work.services.sending.saveSlip(checked, parcel, index),
        );
      }}
    >
      {children}
    </Button>
  );
}

interface ArchiveButtonProps {
  readonly checked: Checked;
  readonly parcels: readonly number[];
  readonly name: string;
  /** For readers of the screen, where the words alone do not tell whose files they are. */
  readonly label?: string;
  readonly children: string;
}

function ArchiveButton({ checked, parcels, name, label, children }: ArchiveButtonProps): React.JSX.Element {
  const texts = useSendingTexts();
  const work = useWork();
  const { busy } = useWorkState();
  return (
    <Button
      size={label === undefined ? "medium" : "small"}
      appearance={label === undefined ? "primary" : "secondary"}
      aria-label={label}
      disabledFocusable={busy !== null}
      onClick={() => {
        work.giveFile(
          () => texts.slips.building,
          () => work.services.sending.saveSlips(checked, parcels, name),
        );
      }}
    >
      {children}
    </Button>
  );
}

/** Some workbooks get no marked copy: told only where there is one. */
function WhyNoCopy({ parcels }: { readonly parcels: readonly SlipParcel[] }): React.JSX.Element {
  const texts = useSendingTexts();
  const { sources } = useWorkState();
  const files = parcels.flatMap((parcel) => parcel.files).filter(({ kind }) => kind === "workbook");
  const open = sources.find(({ isOpenWorkbook }) => isOpenWorkbook)?.name;
  return (
    <>
      {files.some(({ about }) => about !== open) && <Text size={200}>{texts.slips.ownWorkbook}</Text>}
      {files.some(({ about }) => about === open) && <Text size={200}>{texts.slips.openWorkbook}</Text>}
    </>
  );
}
