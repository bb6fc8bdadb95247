import { Button, Checkbox, Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CouncilMember } from "../../core";
import { useWork, useWorkState } from "../work/use-work";
import { useCaseWords } from "./case-words";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "8px" },
  member: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "6px",
    alignItems: "end",
    paddingBottom: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (min-width: 700px)": {
      gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr) minmax(0, 3fr) minmax(0, 2fr) auto auto",
    },
  },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0 } },
  select: { minWidth: 0 },
});

const roles = ["member", "chair", "vice-chair", "secretary"] as const;

/** The council: who sits on it, where they work, who is there today. */
export function MembersPanel({ schools }: { readonly schools: readonly string[] }): React.JSX.Element {
  const styles = useStyles();
  const { texts } = useCaseWords();
  const { council } = useWork();
  const { members } = useWorkState().council;
  const replace = (at: number, member: CouncilMember | null): void => {
    council.setMembers(members.flatMap((each, index) => (index === at ? (member ?? []) : each)));
  };
  return (
    <details>
      <summary>{texts.members(members.length)}</summary>
      <Text size={200} block>
        {texts.membersLead}
      </Text>
      <ul className={styles.list}>
        {members.map((member, index) => (
          <li key={index}>
            <Member
              member={member}
              position={index + 1}
              schools={schools}
              onChange={(next) => {
                replace(index, next);
              }}
            />
          </li>
        ))}
      </ul>
      <Button
        size="small"
        onClick={() => {
          council.setMembers([...members, { name: "", role: "member", isPresent: true }]);
        }}
      >
        {texts.addMember}
      </Button>
    </details>
  );
}

interface MemberProps {
  readonly member: CouncilMember;
  readonly position: number;
  readonly schools: readonly string[];
  /** Null where the member is taken off the list. */
  readonly onChange: (member: CouncilMember | null) => void;
}

function Member({ member, position, schools, onChange }: MemberProps): React.JSX.Element {
  const styles = useStyles();
  const { texts } = useCaseWords();
  const { name, position: post = "", role = "member", isPresent } = member;
  return (
    <div className={styles.member} role="group" aria-label={texts.member(position)}>
      <Field label={texts.memberName}>
        <Input
          className={styles.input}
          value={name}
          onChange={(_, { value }) => {
            onChange({ ...member, name: value });
          }}
        />
      </Field>
      <Field label={texts.memberPosition}>
        <Input
          className={styles.input}
          value={post}
          onChange={(_, { value }) => {
            onChange({ ...member, position: value });
          }}
        />
      </Field>
      <SchoolField member={member} schools={schools} onChange={onChange} />
      <Field label={texts.role}>
        <Select
          className={styles.select}
          value={role}
          onChange={(_, { value }) => {
            onChange({ ...member, role: value as (typeof roles)[number] });
          }}
        >
          {roles.map((each) => (
            <option key={each} value={each}>
              {texts.roles[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        checked={isPresent ?? "mixed"}
        label={texts.isPresent}
        onChange={(_, { checked }) => {
          onChange({ ...member, isPresent: checked === true });
        }}
      />
      <Button
        size="small"
        aria-label={texts.removeMember(name === "" ? texts.member(position) : name)}
        onClick={() => {
          onChange(null);
        }}
      >
        ✕
      </Button>
    </div>
  );
}

function SchoolField({
  member,
  schools,
  onChange,
}: Pick<MemberProps, "member" | "schools" | "onChange">): React.JSX.Element {
  const styles = useStyles();
  const { texts } = useCaseWords();
  const { school, ...rest } = member;
  const offered = school === undefined || schools.includes(school) ? schools : [school, ...schools];
  return (
    <Field label={texts.memberSchool}>
      <Select
        className={styles.select}
        value={school ?? ""}
        onChange={(_, { value }) => {
          onChange(value === "" ? rest : { ...rest, school: value });
        }}
      >
        <option value="">{texts.noSchool}</option>
        {offered.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </Select>
    </Field>
  );
}
