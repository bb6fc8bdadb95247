import instrumentData from "./data/instruments.json";
import { instrumentsShape } from "./shapes";
import type { Instrument, Source } from "./shapes";

/** Every law, decree and circular that the data cites, by id. */
export const instruments: ReadonlyMap<string, Instrument> = new Map(
  instrumentsShape.parse(instrumentData).map((instrument) => [instrument.id, instrument]),
);

const byNumber = new Map([...instruments.values()].map((known) => [known.number.toLowerCase(), known]));

/** Gives the instrument with a number such as "06/2022/QH15"; letter case does not matter. */
export function instrumentByNumber(number: string): Instrument | undefined {
  return byNumber.get(number.trim().toLowerCase());
}

const byShortName = new Map([...instruments.values()].map((known) => [known.shortVi, known]));

/** Gives the instrument that is written as in citations and coverage, such as "Nghị định số 152/2025/NĐ-CP". */
export function instrumentByShortName(shortVi: string): Instrument | undefined {
  return byShortName.get(shortVi);
}

/** Writes a source as people cite it: "điểm b khoản 1 Điều 10 Luật …". */
export function citationOfSource(source: Source): string {
  if ("noteVi" in source) return source.noteVi;
  const instrument = instruments.get(source.instrument);
  if (instrument === undefined) throw new Error(`Unknown instrument ${source.instrument}`);
  const parts = [
    source.point === null ? "" : `điểm ${source.point} `,
    source.clause === null ? "" : `khoản ${source.clause} `,
    source.article === null ? "" : `Điều ${source.article} `,
  ];
  return parts.join("") + instrument.shortVi;
}
