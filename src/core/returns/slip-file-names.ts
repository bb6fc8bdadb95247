import { slipFiles } from "../messages/slip-vi";
import { foldWithoutAccents } from "../text";

const extension = /\.[a-z]{2,4}$/iu;

/** Names of the files that go back. A slip of a slip has the same name, so that names do not grow. */
export const slipFileNames = {
  copy: (file: string): string => `${stemOf(file)}${slipFiles.ending}${extension.exec(file)?.[0] ?? ".xlsx"}`,
  workbook: (file: string): string => `${stemOf(file)}${slipFiles.ending}.xlsx`,
  letter: (school: string): string =>
    `${slipFiles.letter}${foldWithoutAccents(school).replace(/[^a-z0-9]+/gu, "-")}.docx`,
} as const;

function stemOf(file: string): string {
  const stem = file.replace(extension, "");
  return stem.endsWith(slipFiles.ending) ? stem.slice(0, -slipFiles.ending.length) : stem;
}
