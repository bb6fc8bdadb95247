import type { FoundFile } from "./sort-files";

/** Gives the files of a folder that was chosen with a button. */
export function listChosenFolder(files: readonly File[]): readonly FoundFile[] {
  return files.map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Gives the files that were dropped, those within folders too. */
export async function listDropped({ items }: DataTransfer): Promise<readonly FoundFile[]> {
  // All at once: the browser empties the list as soon as anything is waited for.
  const dropped = [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found = await Promise.all(
    dropped.map(async ({ entry, file }) => {
      if (entry !== null) return await filesIn(entry);
      return file === null ? [] : [{ path: file.name, file }];
    }),
  );
  return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly FoundFile[]> {
  if (isFile(entry)) return [{ path: entry.fullPath.replace(/^\//u, ""), file: await fileOf(entry) }];
  const found = await Promise.all((await entriesOf(entry as FileSystemDirectoryEntry)).map(filesIn));
  return found.flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

/** A browser gives at most a hundred at a time, and none when all are given. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
