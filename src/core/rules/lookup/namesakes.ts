import type { Entry } from "../../domain";

/** Rows that may be about one nominee, in reading order, two and more each. */
export interface Namesakes {
  /** Of one name at one school; of a row without a school, of one file. */
  readonly schoolmates: readonly (readonly Entry[])[];
  /** Persons of one name and one full birth date, wherever they are. */
  readonly bornAlike: readonly (readonly Entry[])[];
  /** Persons of one school and one full birth date who do not all have one name, in two lists or more. */
  readonly birthmates: readonly (readonly Entry[])[];
}

/** What is looked up of an entry's texts. */
interface Folded {
  readonly foldedName: (entry: Entry) => string;
  readonly foldedSchool: (entry: Entry) => string;
}

const fullDate = 10;

/** Finds the rows of one name that share a school or a full birth date; most of a name's rows in a province share nothing. */
export function findNamesakes(entries: readonly Entry[], { foldedName, foldedSchool }: Folded): Namesakes {
  const atSchool = createGroups();
  const bornOn = createGroups();
  const bornAtSchool = createGroups();
  for (const entry of entries) {
    if (entry.name === null) continue;
    const name = foldedName(entry);
    const isPerson = entry.kind === "individual";
    atSchool.add(isPerson ? name : `|${name}`, foldedSchool(entry) || entry.file, entry);
    const birthDate = isPerson ? entry.fields.birthDate?.value : undefined;
    if (birthDate?.length !== fullDate) continue;
    bornOn.add(name, birthDate, entry);
    if (entry.school !== null) bornAtSchool.add(foldedSchool(entry), birthDate, entry);
  }
  const hasOneName = ([first, ...others]: readonly Entry[]): boolean =>
    first === undefined || others.every((other) => foldedName(other) === foldedName(first));
  return {
    schoolmates: atSchool.repeated,
    bornAlike: bornOn.repeated,
    birthmates: bornAtSchool.repeated.filter((group) => hasSeveralLists(group) && !hasOneName(group)),
  };
}

function hasSeveralLists([first, ...others]: readonly Entry[]): boolean {
  return others.some(({ list }) => list.reading !== first?.list.reading);
}

/** Groups by two parts, in a map in a map; a group is made only when its second entry comes. */
function createGroups(): {
  readonly repeated: readonly (readonly Entry[])[];
  readonly add: (one: string, two: string, entry: Entry) => void;
} {
  const groups = new Map<string, Map<string, Entry | Entry[]>>();
  const repeated: Entry[][] = [];
  const add = (one: string, two: string, entry: Entry): void => {
    let ofOne = groups.get(one);
    if (ofOne === undefined) groups.set(one, (ofOne = new Map<string, Entry | Entry[]>()));
    const known = ofOne.get(two);
    if (known === undefined) ofOne.set(two, entry);
    else if (Array.isArray(known)) known.push(entry);
    else {
      const group = [known, entry];
      ofOne.set(two, group);
      repeated.push(group);
    }
  };
  return { repeated, add };
}
