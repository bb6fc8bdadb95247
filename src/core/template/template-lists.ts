import type { SchoolYear } from "../domain/school-year";
import { templateChoices, templateSheets } from "../messages/template-vi";
import type { TemplateHeading } from "../messages/template-vi";
import { awardNames, contestLevels } from "./template-choices";

export interface TemplateColumn {
  readonly heading: TemplateHeading;
  readonly width: number;
  readonly choices?: readonly string[];
}

export interface TemplateList {
  readonly name: string;
  readonly title: string;
  /** Rows to fill in. */
  readonly rows: number;
  readonly columns: readonly TemplateColumn[];
}

export type TemplateListId = "collectives" | "individuals" | "contest";

export interface TemplateLook {
  readonly school: string;
  readonly year: SchoolYear;
  /** Lists of nominations that are wanted; absent for all. */
  readonly lists?: readonly TemplateListId[];
  /** True to add the list of all staff with their ratings. */
  readonly roster: boolean;
}

/** Gives the lists of a school's workbook for a year. */
export function templateLists({ year, lists: wanted, roster }: TemplateLook): readonly TemplateList[] {
  const { ratings } = templateChoices;
  const person: readonly TemplateColumn[] = [
    { heading: "stt", width: 6 },
    { heading: "fullName", width: 26 },
    { heading: "birthDate", width: 13 },
    { heading: "position", width: 16 },
    { heading: "department", width: 16 },
  ];
  const rating: TemplateColumn = { heading: "rating", width: 20, choices: ratings };
  const note: TemplateColumn = { heading: "note", width: 16 };
  const lists: readonly (TemplateList & { readonly id: TemplateListId })[] = [
    {
      id: "collectives",
      ...templateSheets.collectives,
      rows: 20,
      columns: [
        { heading: "stt", width: 6 },
        { heading: "collectiveName", width: 28 },
        { heading: "headcount", width: 10 },
        { heading: "countLDTT", width: 10 },
        { heading: "countCSTDCS", width: 11 },
        { heading: "unitRating", width: 20, choices: ratings },
        { heading: "titles", width: 24, choices: awardNames("emulation-title", "collective", year) },
        { heading: "awards", width: 24, choices: awardNames("commendation-form", "collective", year) },
        note,
      ],
    },
    {
      id: "individuals",
      ...templateSheets.individuals,
      rows: 80,
      columns: [
        ...person,
        rating,
        { heading: "titles", width: 22, choices: awardNames("emulation-title", "individual", year) },
        { heading: "awards", width: 22, choices: awardNames("commendation-form", "individual", year) },
        { heading: "initiativeName", width: 24 },
        { heading: "initiativeDecision", width: 20 },
        note,
      ],
    },
    {
      id: "contest",
      ...templateSheets.contest,
      rows: 30,
      columns: [
        ...person,
        { heading: "subject", width: 16 },
        { heading: "level", width: 14, choices: contestLevels(year) },
        { heading: "decision", width: 22 },
        note,
      ],
    },
  ];
  const all: TemplateList = { ...templateSheets.roster, rows: 100, columns: [...person, rating, note] };
  const chosen = lists.filter(({ id }) => wanted?.includes(id) ?? true);
  return roster ? [...chosen, all] : chosen;
}
