/** Which school has sent which list and how each stands; those expected and not seen come first, and files that came again are named. */
import { Badge, Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { expectedSchools, formatCount } from "../../core";
import type { Checked, PerhapsSame, SchoolJoin, SchoolSent, SentList, SentState } from "../../core";
import { ScrollTable } from "../frame/scroll-table";
import { useTexts } from "../texts";
import { useSendingTexts } from "../texts/sending";
import { useWork, useWorkState } from "../work/use-work";
import { ReturnedPanel } from "./returned-panel";
import { savedTimes } from "./saved-times";
import { useAnswer } from "./use-answer";

const colors: Readonly<Record<SentState, "danger" | "warning" | "success" | "informative">> = {
  "not-sent": "warning",
  "errors-open": "danger",
  "queries-open": "warning",
  clean: "success",
  decided: "informative",
};

const useStyles = makeStyles({
  panel: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "6px" },
  heading: { margin: 0 },
  table: {
    width: "100%",
    "& th, & td": {
      textAlign: "start",
      verticalAlign: "top",
      // Words stay whole in a narrow pane; the table scrolls instead.
      overflowWrap: "normal",
    },
    "& td:nth-child(n+3):nth-child(-n+5)": { textAlign: "end" },
  },
  school: { minWidth: "9rem" },
  toggle: { justifyContent: "start", textAlign: "start", padding: "0 2px", minWidth: 0 },
  list: { "& th": { fontWeight: tokens.fontWeightRegular, paddingLeft: "16px" } },
  files: { minWidth: "12rem" },
  state: { whiteSpace: "nowrap" },
});

export function SentPanel({ checked }: { readonly checked: Checked }): React.JSX.Element {
  const texts = useTexts();
  const own = useSendingTexts();
  const styles = useStyles();
  const schools = useSent(checked);
  return (
    <>
      <div className={styles.panel}>
        <Text as="h3" block weight="semibold" className={styles.heading}>
          {texts.corrections.sent}
        </Text>
        {schools === null ? <Text role="status">{own.sent.reading}</Text> : <Schools schools={schools} />}
      </div>
      <ReturnedPanel checked={checked} />
    </>
  );
}

function useSent(checked: Checked): readonly SchoolSent[] | null {
  const { services, store } = useWork();
  const { schools } = useWorkState().fields;
  return useAnswer(
    useCallback(
      () => services.sending.tellSent(checked, expectedSchools(schools), savedTimes(store.get().sources)),
      [services, store, checked, schools],
    ),
  );
}

function Schools({ schools }: { readonly schools: readonly SchoolSent[] }): React.JSX.Element {
  const texts = useTexts();
  const own = useSendingTexts();
  const styles = useStyles();
  const { fields } = useWorkState();
  const named = schools.filter(({ school }) => school !== null);
  const missing = named.filter(({ state }) => state === "not-sent");
  const isExpected = fields.schools.trim() !== "";
  return (
    <>
      <Text role="status">
        {isExpected ? texts.corrections.sentCount(missing.length, named.length) : own.sent.hint}
      </Text>
      <ScrollTable label={texts.corrections.sent} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.school}</th>
            <th scope="col">{texts.state}</th>
            <th scope="col">{own.sent.errors}</th>
            <th scope="col">{own.sent.queries}</th>
            <th scope="col">{texts.corrections.rows}</th>
            <th scope="col">{own.sent.files}</th>
          </tr>
        </thead>
        {[...missing, ...schools.filter(({ state }) => state !== "not-sent")].map((each) => (
          <SchoolRows key={each.school ?? ""} sent={each} />
        ))}
      </ScrollTable>
      {pairsOf(named).map(([one, { school: other, by }]) => (
        <Text key={`${one} ${other}`} size={200}>
          {own.sent.perhapsSame(one, other, by)}
        </Text>
      ))}
    </>
  );
}

/** Each two schools that may be one, once. */
function pairsOf(schools: readonly SchoolSent[]): readonly (readonly [string, PerhapsSame])[] {
  return schools.flatMap(({ school, perhapsSame }) =>
    school === null
      ? []
      : perhapsSame.filter((other) => school < other.school).map((other) => [school, other] as const),
  );
}

function SchoolRows({ sent }: { readonly sent: SchoolSent }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { school, state, lists, joined } = sent;
  const name = school ?? texts.corrections.noSchool;
  const sum = (count: (list: SentList) => number): number =>
    lists.reduce((all, each) => all + count(each), 0);
  return (
    <tbody>
      <tr>
        <th scope="row" className={styles.school}>
          {lists.length === 0 ? (
            name
          ) : (
            <Button
              size="small"
              appearance="transparent"
              className={styles.toggle}
              aria-expanded={isOpen}
              onClick={() => {
                setIsOpen(!isOpen);
              }}
            >
              <span aria-hidden="true">{isOpen ? "▾" : "▸"}&nbsp;</span>
              {name}
            </Button>
          )}
        </th>
        <td>
          <StateBadge state={state} />
        </td>
        <Numbers
          counts={[sum((each) => each.errors), sum((each) => each.queries), sum((each) => each.rows)]}
        />
      </tr>
      {isOpen && joined.map((each) => <JoinedRow key={each.written} join={each} />)}
      {isOpen && byYear(lists).map((list) => <ListRow key={`${list.kind} ${list.year ?? ""}`} list={list} />)}
    </tbody>
  );
}

function JoinedRow({ join }: { readonly join: SchoolJoin }): React.JSX.Element {
  const own = useSendingTexts();
  const styles = useStyles();
  return (
    <tr className={styles.list}>
      <th scope="row" colSpan={6}>
        {own.sent.joined(join.written, join)}
      </th>
    </tr>
  );
}

/** The newest year first; a list without a year last. */
function byYear(lists: readonly SentList[]): readonly SentList[] {
  return [...lists].sort((a, b) => (a.year === b.year ? 0 : (a.year ?? "") > (b.year ?? "") ? -1 : 1));
}

function ListRow({ list }: { readonly list: SentList }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const { kind, year, files, rows, errors, queries, state } = list;
  return (
    <tr className={styles.list}>
      <th scope="row">
        {texts.listKinds[kind]}, {year ?? texts.yearUnknown}
      </th>
      <td>
        <StateBadge state={state} />
      </td>
      <Numbers counts={[errors, queries, rows]} />
      <td className={styles.files}>{files.join(", ")}</td>
    </tr>
  );
}

function Numbers({ counts }: { readonly counts: readonly number[] }): React.JSX.Element {
  return (
    <>
      {counts.map((count, at) => (
        <td key={at}>{formatCount(count)}</td>
      ))}
    </>
  );
}

/** How a list stands in words; the colour only repeats them. */
function StateBadge({ state }: { readonly state: SentState }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <Badge appearance="tint" color={colors[state]} className={styles.state}>
      {texts.corrections.states[state]}
    </Badge>
  );
}
