/** What the reader makes of the samples, against what their maker put in. */
import type { ListReading, RecordReading, WorkbookReading } from "../../src/core";
import { readKey, readKeyRecords, readSamples } from "./read-samples";
import type { KeyRecord } from "./read-samples";

let readings: readonly WorkbookReading[];

beforeAll(async () => {
  readings = await readSamples();
});

function listsOf(file: string, sheet: string): readonly ListReading[] {
  return readings
    .filter((reading) => reading.file === file)
    .flatMap((reading) => reading.lists.filter((list) => list.sheet === sheet));
}

function valueOf(record: RecordReading, field: string): unknown {
  return (
    (record.fields as Readonly<Record<string, { readonly value: unknown } | undefined>>)[field]?.value ?? null
  );
}

function nameOf(fields: Readonly<Record<string, unknown>>): unknown {
  return fields.fullName ?? fields.collectiveName;
}

/** Records by place; two lists side by side share a row and are told apart by the name. */
function index(): ReadonlyMap<string, readonly RecordReading[]> {
  const records = new Map<string, RecordReading[]>();
  for (const reading of readings) {
    for (const list of reading.lists) {
      for (const record of list.records) {
        const key = `${reading.file}|${list.sheet}|${String(record.row)}`;
        records.set(key, [...(records.get(key) ?? []), record]);
      }
    }
  }
  return records;
}

function matching(records: readonly RecordReading[] | undefined, key: KeyRecord): RecordReading | undefined {
  const name = nameOf(key.fields);
  return (
    records?.find((record) => (valueOf(record, "fullName") ?? valueOf(record, "collectiveName")) === name) ??
    records?.[0]
  );
}

const isSame = (read: unknown, expected: unknown): boolean =>
  JSON.stringify(read ?? null) === JSON.stringify(expected ?? null) ||
  (Array.isArray(expected) && expected.length === 0 && read === null);

describe("the samples as read", () => {
  it("holds every record of the key and no other", () => {
    const records = index();
    const missing = readKeyRecords().filter(
      (key) => records.get(`${key.file}|${key.sheet}|${String(key.row)}`) === undefined,
    );
    expect(missing).toEqual([]);
    const count = readings.reduce((sum, reading) => sum + reading.recordCount, 0);
    expect(count).toBe(readKeyRecords().length);
  });

  it("has at least 98 in 100 fields right", () => {
    const records = index();
    let fields = 0;
    const wrong: string[] = [];
    for (const key of readKeyRecords()) {
      const record = matching(records.get(`${key.file}|${key.sheet}|${String(key.row)}`), key);
      for (const [field, expected] of Object.entries(key.fields)) {
        fields += 1;
        const read = record === undefined ? undefined : valueOf(record, field);
        if (!isSame(read, expected))
          wrong.push(`${key.file} ${key.sheet} ${String(key.row)} ${field}: ${JSON.stringify(read)}`);
      }
    }
    expect(fields).toBeGreaterThan(20_000);
    if (wrong.length * 50 > fields) expect(wrong.slice(0, 10)).toEqual([]);
    expect(wrong.length * 50).toBeLessThanOrEqual(fields);
  });

  it.each(readKey().lists.map((list) => [`${list.file} › ${list.sheet}`, list] as const))(
    "knows the list %s",
    (_name, expected) => {
      const found = listsOf(expected.file, expected.sheet).find(
        (list) => list.kind === expected.kind && list.records.length === expected.recordCount,
      );
      expect(found).toBeDefined();
      expect(found?.school?.value ?? null).toBe(expected.school);
      expect(expected.year).toContain(String(found?.year?.value?.from));
    },
  );

  it("leaves no cell unread", () => {
    expect(readings.flatMap((reading) => reading.unread)).toEqual([]);
  });
});
