import { inOrder } from "../totals";
import { slipFileNames } from "./slip-file-names";
import type { SlipLine } from "./slip-lines";
import type { Slips } from "./build-slips";

/** One file that goes back. */
export interface ParcelFile {
  /** As it will be called. */
  readonly name: string;
  readonly kind: "copy" | "workbook" | "letter";
  /** The workbook that it answers, or the school that the letter is for. */
  readonly about: string;
}

/** What goes back to one school. */
export interface SlipParcel {
  /** Null for workbooks that belong to no one school: several are listed there, or none is named. */
  readonly school: string | null;
  readonly errors: number;
  readonly queries: number;
  readonly files: readonly ParcelFile[];
}

/** Sorts slips by who gets them. `canCopy` tells which workbooks can take a sheet. Schools come in the order of their names. */
export function slipParcels(
  { workbooks, letters }: Slips,
  canCopy: (file: string) => boolean,
): readonly SlipParcel[] {
  const lines = workbooks.flatMap((slip) => slip.lines);
  const owners = new Map(workbooks.map((slip) => [slip.file, ownerOf(slip.lines)]));
  const filesOf = (school: string | null): readonly ParcelFile[] =>
    workbooks.flatMap(({ file }) => (owners.get(file) === school ? [workbookFile(file, canCopy(file))] : []));
  const own = letters
    .map(({ school }) => school)
    .sort((a, b) => inOrder([a], [b]))
    .map((school) => ({
      school,
      ...countsOf(lines.filter((line) => line.school === school)),
      files: [...filesOf(school), letterFile(school)],
    }));
  const shared = filesOf(null);
  if (shared.length === 0) return own;
  const sharedLines = lines.filter(({ file }) => owners.get(file) === null);
  return [...own, { school: null, ...countsOf(sharedLines), files: shared }];
}

/** A workbook goes to a school only where no other school is named in it. */
function ownerOf(lines: readonly SlipLine[]): string | null {
  const schools = new Set(lines.flatMap(({ school }) => school ?? []));
  const [only] = schools;
  return schools.size === 1 && only !== undefined ? only : null;
}

/** Two files of one name carry their folder's name; a slash would be a folder again. */
function workbookFile(file: string, isCopy: boolean): ParcelFile {
  const flat = file.replaceAll("/", " - ");
  const name = isCopy ? slipFileNames.copy(flat) : slipFileNames.workbook(flat);
  return { name, kind: isCopy ? "copy" : "workbook", about: file };
}

function letterFile(school: string): ParcelFile {
  return { name: slipFileNames.letter(school), kind: "letter", about: school };
}

function countsOf(lines: readonly SlipLine[]): Pick<SlipParcel, "errors" | "queries"> {
  const errors = lines.filter(({ severity }) => severity === "error").length;
  return { errors, queries: lines.length - errors };
}
