/** What the clerk corrected in the reading: shown, forgotten, saved as a file, opened from one. */
import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { emptyProfile, forgetLayout, forgetSchool, mergeProfiles, parseProfile } from "../../core";
import type { LayoutCorrections, SchoolCorrection } from "../../core";
import { ChooseFiles } from "../frame/choose-files";
import { NoticeBar } from "../frame/notice-bar";
import { useTexts } from "../texts";
import { parseJson } from "../work/parse-json";
import { useWork, useWorkState } from "../work/use-work";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
});

export function ProfilePanel(): React.JSX.Element | null {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const { profile, sources } = useWorkState();
  const layouts = profile?.layouts ?? [];
  const schools = profile?.schools ?? [];
  const isCorrected = layouts.length > 0 || schools.length > 0;
  if (sources.length === 0 && !isCorrected) return null;
  return (
    <section aria-label={texts.corrections.profile}>
      {isCorrected && (
        <>
          <Text as="h3" block weight="semibold">
            {texts.corrections.profile}
          </Text>
          <Text size={200}>{texts.corrections.profileLead}</Text>
          <ul className={styles.list}>
            {layouts.map((corrections) => (
              <LayoutItem key={corrections.layout} corrections={corrections} />
            ))}
            {schools.map((correction) => (
              <SchoolItem
                key={[correction.written, correction.file, correction.list].join("\n")}
                correction={correction}
              />
            ))}
          </ul>
        </>
      )}
      <div className={styles.buttons}>
        {isCorrected && (
          <Button
            size="small"
            onClick={() => {
              work.services.saveProfile(JSON.stringify(profile, null, 2));
            }}
          >
            {texts.corrections.save}
          </Button>
        )}
        <OpenProfile />
      </div>
    </section>
  );
}

function LayoutItem({ corrections }: { readonly corrections: LayoutCorrections }): React.JSX.Element {
  const texts = useTexts();
  const work = useWork();
  const { profile, busy } = useWorkState();
  const { layout, columns, rows, isNoList } = corrections;
  const heads = layout.split("|");
  return (
    <li>
      {texts.corrections.layout(heads.length, columns.length, rows.length, isNoList === true)}{" "}
      <Text size={200}>({heads.join(", ")})</Text>{" "}
      <Button
        size="small"
        aria-label={texts.corrections.forgetOf(heads.join(", "))}
        disabledFocusable={busy !== null}
        onClick={() => {
          if (profile !== null) work.correct(forgetLayout(profile, layout));
        }}
      >
        {texts.corrections.forget}
      </Button>
    </li>
  );
}

function SchoolItem({ correction }: { readonly correction: SchoolCorrection }): React.JSX.Element {
  const texts = useTexts();
  const work = useWork();
  const { profile, busy } = useWorkState();
  const { written, school, file = "", list } = correction;
  const said = texts.corrections.school(written, school, list === undefined ? file : `${file}, ${list}`);
  return (
    <li>
      {said}{" "}
      <Button
        size="small"
        aria-label={texts.corrections.forgetSchool(said)}
        disabledFocusable={busy !== null}
        onClick={() => {
          if (profile !== null) work.correct(forgetSchool(profile, correction));
        }}
      >
        {texts.corrections.forget}
      </Button>
    </li>
  );
}

function OpenProfile(): React.JSX.Element {
  const texts = useTexts();
  const work = useWork();
  const [wrongAt, setWrongAt] = useState<string | null>(null);
  const { profile, busy } = useWorkState();
  const open = async (file: File): Promise<void> => {
    const parsed = parseProfile(parseJson(await file.text()));
    setWrongAt(parsed.ok ? null : (parsed.failure[0]?.path ?? ""));
    if (parsed.ok) work.correct(mergeProfiles(profile ?? emptyProfile, parsed.value));
  };
  return (
    <>
      <ChooseFiles
        id="profile"
        size="small"
        accept=".json"
        label={texts.corrections.open}
        isBusy={busy !== null}
        onFiles={([file]) => {
          if (file) void open(file);
        }}
      />
      {wrongAt !== null && <NoticeBar tone="error" trouble={texts.corrections.badProfile(wrongAt)} />}
    </>
  );
}
