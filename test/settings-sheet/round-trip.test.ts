/** What the sheet Tiêu chí says is what is read from it, through a real file. */
import { readSettingsSheet } from "../../src/core";
import type { SheetSnapshot } from "../../src/core";
import { defaultSettings, settingRecords } from "../../src/core/law";
import type { SettingRecord } from "../../src/core/law";
import { settingsOf, writtenSheet } from "./support/sheet";

/** Every other value of a closed set, and the ends and a middle of a range. */
function otherValues(record: SettingRecord): readonly (string | number | boolean | object)[] {
  switch (record.type) {
    case "boolean":
      return [!record.default];
    case "choice":
      return record.values.filter((value) => value !== record.default);
    case "integer":
      return [record.minimum, record.minimum + 3, record.maximum].filter((value) => value !== record.default);
    case "fraction":
      return ["0", "0.07", "0.125", "0.15", "1"];
    case "pairs":
      return record.key === "contestKeptYears" ? keptYears : tables[record.keys];
    case "texts":
      return [["Đủ tiêu chuẩn"], ["Đủ tiêu chuẩn", "Hồ sơ đủ – đã đối chiếu"]];
  }
}

const keptYears = [{ GVDG_XA: 2 }, { GVDG_TRUONG: 0, GVCNG_TINH: 5 }];

const tables = {
  "school-year": [{ "2022-2023": "0.15" }, { "2021-2022": "0.125", "2022-2023": "0" }],
  award: [{ CSTDCS: 80 }, { LDTT: 0, TTLDTT: 70, GK_UBND_XA: 100 }],
  day: [{ "2027-07-01": 2_800_000 }, { "2027-07-01": 2_800_000, "2028-01-01": 3_000_500 }],
} as const;

const changes = settingRecords.flatMap((record) =>
  otherValues(record).map((value) => [record.key, value] as const),
);

/** Puts the value cell of one setting to what another sheet shows. */
function withValueFrom(sheet: SheetSnapshot, other: SheetSnapshot, key: string): SheetSnapshot {
  const rowOf = ({ rows }: SheetSnapshot) =>
    rows.find(({ cells }) => cells.some((cell) => cell.column === 9 && cell.value === key));
  const value = rowOf(other)?.cells.find((cell) => cell.column === 3);
  const changed = rowOf(sheet);
  return {
    ...sheet,
    rows: sheet.rows.map((row) =>
      row === changed
        ? {
            ...row,
            cells: row.cells.flatMap((cell) => (cell.column === 3 ? (value ?? []) : cell)),
          }
        : row,
    ),
  };
}

describe("the sheet Tiêu chí of a written file", () => {
  it("gives the defaults, none of them given", async () => {
    expect(readSettingsSheet(await writtenSheet(defaultSettings))).toEqual({
      ok: true,
      value: { settings: defaultSettings, given: [] },
    });
  });

  it.each(changes)("gives %s = %p, and the default again once it is put back", async (key, value) => {
    const settings = settingsOf({ [key]: value });
    const sheet = await writtenSheet(settings);
    expect(readSettingsSheet(sheet)).toEqual({ ok: true, value: { settings, given: [key] } });
    const back = readSettingsSheet(withValueFrom(sheet, await writtenSheet(defaultSettings), key));
    expect(back).toMatchObject({
      ok: true,
      value: { settings: { [key]: defaultSettings[key as keyof typeof defaultSettings] } },
    });
  });

  it("keeps a default that the commune confirmed", async () => {
    const settings = settingsOf({ denominatorPolicy: "all", newHireMonths: null });
    expect(readSettingsSheet(await writtenSheet(settings))).toEqual({
      ok: true,
      value: {
        settings: { ...settings, stated: expect.arrayContaining([...settings.stated]) as unknown },
        given: ["denominatorPolicy", "newHireMonths"],
      },
    });
  });

  it("survives sorting and columns put before, between and behind", async () => {
    const settings = settingsOf({ roundMode: "none", cstdcsCapRate: "0.15", assumeUnited: false });
    const sheet = await writtenSheet(settings);
    const isSetting = (row: SheetSnapshot["rows"][number]) =>
      settingRecords.some(({ key }) => row.cells.some(({ column, value }) => column === 9 && value === key));
    const sorted = sheet.rows.filter(isSetting).reverse();
    const rows = sheet.rows.map((row) => ({
      row: row.row,
      cells: (isSetting(row) ? (sorted.shift() ?? row) : row).cells.map((cell) => ({
        ...cell,
        column: cell.column * 2 + 1,
      })),
    }));
    const read = readSettingsSheet({ ...sheet, rows });
    if (!read.ok) throw new Error("refused");
    expect({ ...read.value.settings, stated: [...read.value.settings.stated].sort() }).toEqual({
      ...settings,
      stated: [...settings.stated].sort(),
    });
  });
});
