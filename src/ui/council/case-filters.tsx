import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CouncilCase } from "../../core";
import { ChoiceFilter, SchoolFilter, SearchFilter, ShownCount } from "../frame/filter-fields";
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
});

interface CaseFiltersProps {
  readonly cases: readonly CouncilCase[];
  readonly shownCount: number;
}

/** Narrows the queue by state, school, award and words, each state with its count. */
export function CaseFilterFields({ cases, shownCount }: CaseFiltersProps): React.JSX.Element {
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
        <ChoiceFilter
          label={texts.filter}
          value={filters.state}
          onChange={(state) => {
            council.setFilters({ state: state as CaseFilter });
          }}
        >
          {offered.map((each) => (
            <option key={each} value={each}>{`${texts.filters[each]} (${String(counts[each])})`}</option>
          ))}
        </ChoiceFilter>
        <SchoolFilter
          schools={schools}
          value={filters.school}
          onChange={(school) => {
            council.setFilters({ school });
          }}
        />
        <ChoiceFilter
          label={texts.award}
          className={styles.wide}
          value={filters.award}
          onChange={(award) => {
            council.setFilters({ award });
          }}
        >
          <option value="">{texts.allAwards}</option>
          {awards.map((each) => (
            <option key={each} value={each}>
              {words.award(each)}
            </option>
          ))}
        </ChoiceFilter>
        <SearchFilter
          label={texts.search}
          className={styles.wide}
          value={filters.search}
          onChange={(search) => {
            council.setFilters({ search });
          }}
        />
      </div>
      <ShownCount
        text={shownCount === 0 ? texts.noneLeft : texts.shown(shownCount, cases.length)}
        isNarrowed={shownCount !== cases.length}
        onClear={() => {
          council.clearFilters();
        }}
      />
    </>
  );
}
