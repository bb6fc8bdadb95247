/** For a school before it sends: what is open, and where its collectives stand. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { sendReadiness } from "../../core";
import type { Checked, CollectiveStanding, Condition, SendState, Words } from "../../core";
import { NoticeBar } from "../frame/notice-bar";
import { useWords } from "../frame/use-words";
import { useTexts } from "../texts";

const tones: Readonly<Record<SendState, "success" | "info" | "warning">> = {
  "nothing-read": "warning",
  // What is missing stands in a bar of its own.
  incomplete: "warning",
  "errors-open": "warning",
  "queries-open": "info",
  ready: "success",
};

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

export function SchoolPanel({ checked }: { readonly checked: Checked }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const { state, rows, errors, queries, collectives } = useMemo(() => sendReadiness(checked), [checked]);
  return (
    <section aria-label={texts.schoolMode.heading}>
      <NoticeBar tone={tones[state]}>
        <strong>{texts.schoolMode.states[state](errors, queries)}</strong> {texts.schoolMode.rows(rows)}
      </NoticeBar>
      {collectives.length > 0 && (
        <>
          <Text as="h3" block weight="semibold">
            {texts.schoolMode.collectives}
          </Text>
          <ul className={styles.list}>
            {collectives.map((standing, index) => (
              <Standing key={index} standing={standing} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Standing({ standing }: { readonly standing: CollectiveStanding }): React.JSX.Element {
  const texts = useTexts();
  const words = useWords();
  const { name, award, verdict, share, open } = standing;
  const rest = open.filter((condition) => condition !== share);
  return (
    <li>
      <strong>{name ?? texts.schoolMode.noName}</strong>: {words.award(award)}.{" "}
      {texts.schoolMode.verdicts[verdict]}.
      {share && (
        <>
          {" "}
          {shareText(share, texts.schoolMode)} ({factsOf(share, words, texts.schoolMode.unknown)};{" "}
          {share.citation}).
        </>
      )}
      {rest.length > 0 && (
        <>
          {" "}
          {texts.schoolMode.needs}:{" "}
          {rest
            .map((each) => `${factsOf(each, words, texts.schoolMode.unknown)} (${each.citation})`)
            .join("; ")}
          .
        </>
      )}
    </li>
  );
}

function shareText(
  { outcome }: Condition,
  texts: { readonly shareMet: string; readonly shareNotMet: string; readonly shareUnknown: string },
): string {
  if (outcome === "met") return texts.shareMet;
  return outcome === "not-met" ? texts.shareNotMet : texts.shareUnknown;
}

/** Facts as numbers and words a person knows; settings and codes are left out. */
function factsOf({ facts }: Condition, words: Words, unknown: string): string {
  return facts
    .filter(({ name, value }) => name.includes(".") && (value === null || typeof value !== "boolean"))
    .map(({ name, value }) => `${words.fact(name)}: ${value === null ? unknown : String(value)}`)
    .join(", ");
}
