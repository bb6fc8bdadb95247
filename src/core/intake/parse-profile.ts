/** Checks a profile that comes from outside; what is wrong is said for each place. */
import { fail, succeed } from "../domain/result";
import type { Result } from "../domain/result";
import { parseSchoolName } from "./values/parse-school";
import { planOfField } from "./columns/correct-columns";
import type {
  ColumnCorrection,
  LayoutCorrections,
  Profile,
  RowCorrection,
  SchoolCorrection,
} from "./profile/profile";
import { profileSchema } from "./profile/profile";

export interface ProfileFailure {
  readonly code: "no-profile" | "unknown-schema" | "bad-layout" | "unknown-field" | "bad-row" | "bad-school";
  /** Where in the JSON, such as "layouts[0].columns[2]". */
  readonly path: string;
  /** What stands there, shortened. */
  readonly found: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Reads the JSON of an exported profile; the value of `JSON.parse`, or anything else. */
export function parseProfile(json: unknown): Result<Profile, readonly ProfileFailure[]> {
  if (!isObject(json)) return fail([{ code: "no-profile", path: "", found: shown(json) }]);
  if (json.schema !== profileSchema)
    return fail([{ code: "unknown-schema", path: "schema", found: shown(json.schema) }]);
  const failures: ProfileFailure[] = [];
  const layouts = readArray(json.layouts ?? [], "layouts", "bad-layout", failures, (value, path) =>
    readLayout(value, path, failures),
  );
  // Profiles that were saved before schools could be corrected have none.
  const schools = readArray(json.schools ?? [], "schools", "bad-school", failures, (value, path) =>
    readSchool(value, path, failures),
  );
  const name = typeof json.name === "string" ? json.name : "";
  return failures.length === 0 ? succeed({ schema: profileSchema, name, layouts, schools }) : fail(failures);
}

function readLayout(value: Json, path: string, failures: ProfileFailure[]): LayoutCorrections | undefined {
  if (typeof value.layout !== "string" || value.layout === "") {
    failures.push({ code: "bad-layout", path: `${path}.layout`, found: shown(value.layout) });
    return undefined;
  }
  return {
    layout: value.layout,
    columns: readArray(value.columns, `${path}.columns`, "unknown-field", failures, (column, at) =>
      readColumn(column, at, failures),
    ),
    rows: readArray(value.rows, `${path}.rows`, "bad-row", failures, (row, at) => readRow(row, at, failures)),
    ...(value.isNoList === true ? { isNoList: true } : {}),
  };
}

function readColumn(value: Json, path: string, failures: ProfileFailure[]): ColumnCorrection | undefined {
  const { position, field } = value;
  const isPlace = typeof position === "number" && Number.isInteger(position) && position >= 1;
  const isKnown = field === null || (typeof field === "string" && planOfField(field, "") !== undefined);
  if (isPlace && isKnown) return { position, field };
  failures.push({ code: "unknown-field", path, found: shown(isPlace ? field : position) });
  return undefined;
}

function readRow(value: Json, path: string, failures: ProfileFailure[]): RowCorrection | undefined {
  const { words, role } = value;
  const isRole = role === "section" || role === "record" || role === "note";
  if (typeof words === "string" && words !== "" && isRole) return { words, role };
  failures.push({ code: "bad-row", path, found: shown(isRole ? words : role) });
  return undefined;
}

function readSchool(value: Json, path: string, failures: ProfileFailure[]): SchoolCorrection | undefined {
  const { written = null, file, list, school } = value;
  const named = typeof school === "string" ? parseSchoolName(school)?.value : undefined;
  const isPlace = isTextOrAbsent(file) && isTextOrAbsent(list) && (list === undefined || file !== undefined);
  const isWriting = written === null ? file !== undefined : isText(written);
  if (named === undefined || !isPlace || !isWriting) {
    failures.push({ code: "bad-school", path, found: shown(named === undefined ? school : value) });
    return undefined;
  }
  return {
    written: isText(written) ? written : null,
    ...(file === undefined ? {} : { file }),
    ...(list === undefined ? {} : { list }),
    school: named,
  };
}

function isTextOrAbsent(value: unknown): value is string | undefined {
  return value === undefined || isText(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function readArray<T>(
  value: unknown,
  path: string,
  code: ProfileFailure["code"],
  failures: ProfileFailure[],
  read: (item: Json, path: string) => T | undefined,
): readonly T[] {
  if (!Array.isArray(value)) {
    failures.push({ code, path, found: shown(value) });
    return [];
  }
  return value.flatMap((item: unknown, index) => {
    const at = `${path}[${String(index)}]`;
    const made = isObject(item) ? read(item, at) : undefined;
    if (!isObject(item)) failures.push({ code, path: at, found: shown(item) });
    return made === undefined ? [] : [made];
  });
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) as string | undefined)?.slice(0, 60) ?? "undefined";
}
