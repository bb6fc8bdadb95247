import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeLegacy, isCapitalsFont } from "../../src/core/text";
import type { LegacyEncoding } from "../../src/core/text";
import { codeTables } from "../../src/core/text/encodings/code-tables";

interface StoredTable {
  readonly decode: Readonly<Record<string, string>>;
  readonly looseMixedCase?: Readonly<Record<string, string>>;
  readonly decodeWhenReadAsWindows1258: Readonly<Record<string, string | { char: string; means: string }>>;
  readonly roundTrip: readonly (Readonly<Partial<Record<"tcvn3" | "vni", string>>> & {
    readonly unicode: string;
    readonly font: string;
  })[];
}

const shared = process.env.SO_THI_DUA_SHARED ?? join(__dirname, "..", "..", "..", "shared");
const read = (name: string): unknown => JSON.parse(readFileSync(join(shared, "forms", name), "utf8"));

describe.each<[LegacyEncoding, "tcvn3" | "vni"]>([
  ["TCVN3", "tcvn3"],
  ["VNI", "vni"],
])("the stored facts of %s", (encoding, key) => {
  const stored = read(`${key}.json`) as StoredTable;

  it("have our table", () => {
    expect(Object.fromEntries(codeTables[encoding])).toEqual({ ...stored.decode, ...stored.looseMixedCase });
  });

  it.each(stored.roundTrip)("round trip: $unicode", (trip) => {
    const capitals = isCapitalsFont(trip.font);
    expect(decodeLegacy(trip[key] ?? "", encoding, { capitals })).toBe(trip.unicode);
  });

  it.each(Object.entries(stored.decodeWhenReadAsWindows1258))(
    "misread as windows-1258: %s",
    (code, meant) => {
      const [misread, means] = typeof meant === "string" ? [code, meant] : [meant.char, meant.means];
      expect(decodeLegacy(misread, encoding, { misread: "windows-1258" })).toBe(means);
    },
  );
});

describe("the stored single-byte tables", () => {
  const stored = read("vps_viscii.json") as { vps: Record<string, string>; viscii: Record<string, string> };

  it.each(Object.entries(stored.viscii))("VISCII %s is %s", (byte, letter) => {
    expect(codeTables.VISCII.get(String.fromCharCode(parseInt(byte, 16)))).toBe(letter);
  });

  it.each(Object.entries(stored.vps))("VPS %s is %s in either case", (byte, letter) => {
    expect(codeTables.VPS.get(String.fromCharCode(parseInt(byte, 16)))?.toLowerCase()).toBe(
      letter.toLowerCase(),
    );
  });
});
