/** A file with where it lay, such as "Gửi về/TH Hoa Mai/DS.xlsx". */
export interface FoundFile {
  readonly path: string;
  readonly file: File;
}

export interface SortedFiles {
  /** In the order of their paths; two of one name carry their folder's name. */
  readonly workbooks: readonly File[];
  /** Names of what is no workbook. */
  readonly leftOut: readonly string[];
}

const workbook = /\.(?:xlsx|xlsm|xls|ods)$/iu;

/** Excel keeps a file "~$name.xlsx" beside each open workbook, and systems keep hidden ones: nobody sent these. */
const ownOfTheSystem = /^(?:~\$|\.|Thumbs\.db$|desktop\.ini$)/iu;

/** Picks the workbooks out of whole folders. */
export function sortFiles(found: readonly FoundFile[]): SortedFiles {
  const sent = found.filter(({ file }) => !ownOfTheSystem.test(file.name));
  const workbooks = sent.filter(({ file }) => workbook.test(file.name));
  const counts = new Map<string, number>();
  for (const { file } of workbooks) counts.set(file.name, (counts.get(file.name) ?? 0) + 1);
  return {
    workbooks: [...workbooks]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map((each) => ((counts.get(each.file.name) ?? 0) > 1 ? withFolder(each) : each.file)),
    leftOut: sent.filter(({ file }) => !workbook.test(file.name)).map(({ file }) => file.name),
  };
}

function withFolder({ path, file }: FoundFile): File {
  const name = path.split("/").slice(-2).join("/");
  return new File([file], name, { lastModified: file.lastModified });
}
