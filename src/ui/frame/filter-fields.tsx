/** The fields that narrow a list: a choice, a school, words, and how many are left. */
import { Button, Field, SearchBox, Select, Text, makeStyles } from "@fluentui/react-components";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  select: { minWidth: 0 },
  search: { maxWidth: "none", width: "100%" },
  count: { display: "flex", alignItems: "center", gap: "8px", minHeight: "24px" },
});

interface FilterProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** For a place of its own in the caller's grid. */
  readonly className?: string;
}

interface ChoiceFilterProps extends FilterProps {
  readonly label: string;
  /** Options. */
  readonly children: React.ReactNode;
}

export function ChoiceFilter({
  label,
  value,
  onChange,
  className,
  children,
}: ChoiceFilterProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Field label={label} className={className}>
      <Select
        className={styles.select}
        value={value}
        onChange={(_, { value: chosen }) => {
          onChange(chosen);
        }}
      >
        {children}
      </Select>
    </Field>
  );
}

interface SchoolFilterProps extends FilterProps {
  readonly schools: readonly string[];
}

export function SchoolFilter({ schools, ...filter }: SchoolFilterProps): React.JSX.Element {
  const texts = useTexts();
  return (
    <ChoiceFilter label={texts.school} {...filter}>
      <option value="">{texts.allSchools}</option>
      {schools.map((school) => (
        <option key={school}>{school}</option>
      ))}
    </ChoiceFilter>
  );
}

interface SearchFilterProps extends FilterProps {
  readonly label: string;
}

export function SearchFilter({ label, value, onChange, className }: SearchFilterProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Field label={label} className={className}>
      <SearchBox
        className={styles.search}
        value={value}
        onChange={(_, { value: typed }) => {
          onChange(typed);
        }}
      />
    </Field>
  );
}

interface ShownCountProps {
  /** How many are shown, in words. */
  readonly text: string;
  readonly isNarrowed: boolean;
  readonly onClear: () => void;
}

export function ShownCount({ text, isNarrowed, onClear }: ShownCountProps): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.count}>
      <Text role="status">{text}</Text>
      {isNarrowed && (
        <Button size="small" onClick={onClear}>
          {texts.clearFilters}
        </Button>
      )}
    </div>
  );
}
