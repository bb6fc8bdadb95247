import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { formatCount, listCodes } from "../../core";
import type { FindingRow, Severity } from "../../core";
import { ChoiceFilter, SchoolFilter, SearchFilter, ShownCount } from "../frame/filter-fields";
import { useLang, useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";
import { initialState } from "../work/work-state";
import type { Filters } from "../work/work-state";
import { listsOf, rulesOf, schoolsOf } from "./filter-findings";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignItems: "end",
    gap: "8px",
    "@media (min-width: 300px)": { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
    "@media (min-width: 700px)": { gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))" },
  },
  // Where there is no choice of lists, the rule stands third, alone in its row.
  rule: { "@media (max-width: 699px)": { "&:nth-child(3)": { gridColumn: "1 / -1" } } },
  wide: { gridColumn: "1 / -1" },
});

interface FindingFiltersProps {
  readonly findings: readonly FindingRow[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly shownCount: number;
}

const severities: readonly Severity[] = ["error", "query", "note"];

/** Narrows the list by severity, school, list, rule and words. */
export function FindingFilters({ findings, counts, shownCount }: FindingFiltersProps): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const { filters } = useWorkState();
  const schools = useMemo(() => schoolsOf(findings), [findings]);
  return (
    <>
      <div className={styles.fields}>
        <ChoiceFilter
          label={texts.severityName}
          value={filters.severity}
          onChange={(severity) => {
            work.setFilters({ severity: severity as Filters["severity"] });
          }}
        >
          <option value="all">{`${texts.all} (${formatCount(findings.length)})`}</option>
          {severities.map((each) => (
            <option key={each} value={each}>
              {`${texts.severity[each]} (${formatCount(counts[each])})`}
            </option>
          ))}
        </ChoiceFilter>
        <SchoolFilter
          schools={schools}
          value={filters.school}
          onChange={(school) => {
            work.setFilters({ school });
          }}
        />
        <ListFilter findings={findings} />
        <RuleFilter findings={findings} />
        <SearchFilter
          label={texts.search}
          className={styles.wide}
          value={filters.search}
          onChange={(search) => {
            work.setFilters({ search });
          }}
        />
      </div>
      <ShownCount
        text={
          shownCount === 0 && findings.length > 0
            ? texts.noneLeft
            : texts.findings(shownCount, findings.length)
        }
        isNarrowed={shownCount !== findings.length}
        onClear={() => {
          work.setFilters(initialState.filters);
        }}
      />
    </>
  );
}

/** For a workbook that several schools or teachers fill in together: each finds what is on its own list. */
function ListFilter({ findings }: { readonly findings: readonly FindingRow[] }): React.JSX.Element | null {
  const texts = useTexts();
  const work = useWork();
  const { filters } = useWorkState();
  const files = useMemo(() => listsOf(findings), [findings]);
  const isOnlyOne = files.length <= 1 && (files[0]?.lists.length ?? 0) <= 1;
  if (isOnlyOne && filters.list === "") return null;
  return (
    <ChoiceFilter
      label={texts.list}
      value={filters.list}
      onChange={(list) => {
        work.setFilters({ list });
      }}
    >
      <option value="">{texts.allLists}</option>
      {files.map(({ file, lists }) => (
        <optgroup key={file} label={file}>
          {lists.map(({ key, sheet, count }) => (
            <option key={key} value={key}>
              {`${sheet} (${formatCount(count)})`}
            </option>
          ))}
        </optgroup>
      ))}
    </ChoiceFilter>
  );
}

function RuleFilter({ findings }: { readonly findings: readonly FindingRow[] }): React.JSX.Element {
  const texts = useTexts();
  const lang = useLang();
  const styles = useStyles();
  const work = useWork();
  const { filters } = useWorkState();
  const rules = useMemo(() => {
    const titles = new Map(listCodes().map(({ code, texts: title }) => [code as string, title[lang]]));
    return rulesOf(findings).map((rule) => ({ ...rule, title: titles.get(rule.code) ?? "" }));
  }, [findings, lang]);
  return (
    <ChoiceFilter
      label={texts.rule}
      className={styles.rule}
      value={filters.rule}
      onChange={(rule) => {
        work.setFilters({ rule });
      }}
    >
      <option value="">{texts.allRules}</option>
      {rules.map(({ code, number, title, count }) => (
        <option key={code} value={code}>
          {`${number} ${title} (${formatCount(count)})`}
        </option>
      ))}
    </ChoiceFilter>
  );
}
