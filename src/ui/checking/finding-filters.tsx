import { Button, Field, SearchBox, Select, Text, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { formatCount, listCodes } from "../../core";
import type { FindingRow, Severity } from "../../core";
import { useLang, useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";
import { initialState } from "../work/work-state";
import type { Filters } from "../work/work-state";
import { rulesOf, schoolsOf } from "./filter-findings";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    "@media (min-width: 300px)": { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
    // Names of schools and rules are long.
    "@media (min-width: 700px)": { gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr) minmax(0, 4fr)" },
  },
  rule: { "@media (max-width: 699px)": { gridColumn: "1 / -1" } },
  wide: { gridColumn: "1 / -1" },
  search: { maxWidth: "none", width: "100%" },
  select: { minWidth: 0 },
  count: { display: "flex", alignItems: "center", gap: "8px", minHeight: "24px" },
});

interface FindingFiltersProps {
  readonly findings: readonly FindingRow[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly shownCount: number;
}

const severities: readonly Severity[] = ["error", "query", "note"];

/** Narrows the list by severity, school and words. */
export function FindingFilters({ findings, counts, shownCount }: FindingFiltersProps): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  const { filters } = useWorkState();
  const schools = useMemo(() => schoolsOf(findings), [findings]);
  return (
    <>
      <div className={styles.fields}>
        <Field label={texts.severityName}>
          <Select
            className={styles.select}
            value={filters.severity}
            onChange={(_, { value }) => {
              work.setFilters({ severity: value as Filters["severity"] });
            }}
          >
            <option value="all">{`${texts.all} (${formatCount(findings.length)})`}</option>
            {severities.map((each) => (
              <option key={each} value={each}>
                {`${texts.severity[each]} (${formatCount(counts[each])})`}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.school}>
          <Select
            className={styles.select}
            value={filters.school}
            onChange={(_, { value }) => {
              work.setFilters({ school: value });
            }}
          >
            <option value="">{texts.allSchools}</option>
            {schools.map((school) => (
              <option key={school}>{school}</option>
            ))}
          </Select>
        </Field>
        <RuleFilter findings={findings} />
        <Field label={texts.search} className={styles.wide}>
          <SearchBox
            className={styles.search}
            value={filters.search}
            onChange={(_, { value }) => {
              work.setFilters({ search: value });
            }}
          />
        </Field>
      </div>
      <ShownCount shown={shownCount} all={findings.length} />
    </>
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
    <Field label={texts.rule} className={styles.rule}>
      <Select
        className={styles.select}
        value={filters.rule}
        onChange={(_, { value }) => {
          work.setFilters({ rule: value });
        }}
      >
        <option value="">{texts.allRules}</option>
        {rules.map(({ code, number, title, count }) => (
          <option key={code} value={code}>
            {`${number} ${title} (${formatCount(count)})`}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function ShownCount({ shown, all }: { readonly shown: number; readonly all: number }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const work = useWork();
  return (
    <div className={styles.count}>
      <Text role="status">{shown === 0 && all > 0 ? texts.noneLeft : texts.findings(shown, all)}</Text>
      {shown !== all && (
        <Button
          size="small"
          onClick={() => {
            work.setFilters(initialState.filters);
          }}
        >
          {texts.clearFilters}
        </Button>
      )}
    </div>
  );
}
