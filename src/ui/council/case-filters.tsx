import { Button, Field, SearchBox, Select, Text, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CouncilCase } from "../../core";
import { useTexts } from "../texts";
import type { CaseFilter } from "../work/council-state";
import { useWork, useWorkState } from "../work/use-work";
import { useCaseWords } from "./case-words";
import { caseFilters, countCases, schoolsOfCases } from "./filter-cases";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    "@media (min-width: 300px)": { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
    "@media (min-width: 700px)": { gridTemplateColumns: "repeat(4, minmax(0, 1fr))" },
  },
  wide: { "@media (max-width: 699px)": { gridColumn: "1 / -1" } },
  select: { minWidth: 0 },
  search: { maxWidth: "none", width: "100%" },
  count: { display: "flex", alignItems: "center", gap: "8px", minHeight: "24px" },
});

interface CaseFiltersProps {
  readonly cases: readonly CouncilCase[];
  readonly shownCount: number;
}

/** Narrows the queue by state, school, award and words, each state with its count. */
export function CaseFilterFields({ cases, shownCount }: CaseFiltersProps): React.JSX.Element {
  const all = useTexts();
  const { texts, words } = useCaseWords();
  const styles = useStyles();
  const { council } = useWork();
  const { filters } = useWorkState().council;
  const counts = useMemo(() => countCases(cases), [cases]);
  const schools = useMemo(() => schoolsOfCases(cases), [cases]);
  const awards = useMemo(() => [...new Set(cases.map(({ subject }) => subject.award))], [cases]);
  const offered = caseFilters.filter((each) => each === "all" || each === filters.state || counts[each] > 0);
  return (
    <>
      <div className={styles.fields}>
        <Field label={texts.filter}>
          <Select
            className={styles.select}
            value={filters.state}
            onChange={(_, { value }) => {
              council.setFilters({ state: value as CaseFilter });
            }}
          >
            {offered.map((each) => (
              <option key={each} value={each}>{`${texts.filters[each]} (${String(counts[each])})`}</option>
            ))}
          </Select>
        </Field>
        <Field label={all.school}>
          <Select
            className={styles.select}
            value={filters.school}
            onChange={(_, { value }) => {
              council.setFilters({ school: value });
            }}
          >
            <option value="">{all.allSchools}</option>
            {schools.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
        <Field label={texts.award} className={styles.wide}>
          <Select
            className={styles.select}
            value={filters.award}
            onChange={(_, { value }) => {
              council.setFilters({ award: value });
            }}
          >
            <option value="">{texts.allAwards}</option>
            {awards.map((each) => (
              <option key={each} value={each}>
                {words.award(each)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.search} className={styles.wide}>
          <SearchBox
            className={styles.search}
            value={filters.search}
            onChange={(_, { value }) => {
              council.setFilters({ search: value });
            }}
          />
        </Field>
      </div>
      <div className={styles.count}>
        <Text role="status">{shownCount === 0 ? texts.noneLeft : texts.shown(shownCount, cases.length)}</Text>
        {shownCount !== cases.length && (
          <Button
            size="small"
            onClick={() => {
              council.clearFilters();
            }}
          >
            {all.clearFilters}
          </Button>
        )}
      </div>
    </>
  );
}
