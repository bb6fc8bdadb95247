/** Reads the committed fixture workbooks once for all tests of them. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { splitFixture } from "./announced";
import type { Fixture } from "./announced";

const fixtures = path.resolve(__dirname, "../fixtures");

/** Folders by who wrote the files: our script, and LibreOffice that saved the same workbooks again. */
export const writers = ["workbooks", "resaved"] as const;

export function fixtureNames(writer: (typeof writers)[number]): readonly string[] {
  return readdirSync(path.join(fixtures, writer)).sort();
}

export async function readFixture(writer: (typeof writers)[number], name: string): Promise<Fixture> {
  const bytes = new Uint8Array(readFileSync(path.join(fixtures, writer, name)));
  const result = await readWorkbookFile(bytes, name);
  if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
  return splitFixture(result.value);
}
