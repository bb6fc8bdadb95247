/**
 * A folder that is written only where nothing of anybody else's is lost: a file is overwritten if its bytes are
 * those that an earlier run wrote. What was written is noted beside the files, by name and digest.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { fail, succeed } from "../../core";
import type { Result, SinkFailure } from "../../core";
import { errorCode } from "./error-code";

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const noteName = ".so-thi-dua.json";

/** Gives the first file that may not be overwritten, before anything is computed or written. */
export async function findForeignFile(
  folder: string,
  names: readonly string[],
): Promise<SinkFailure | undefined> {
  const written = await readNote(folder);
  for (const name of names) {
    const digest = await digestOf(path.join(folder, name));
    if (digest !== undefined && written[name] !== digest)
      return { code: "exists-foreign", target: path.join(folder, name), detail: name };
  }
  return undefined;
}

/** Writes all files, each in one step; with `force` also over others' files. Gives the paths written. */
export async function writeOutputs(
  folder: string,
  files: readonly OutputFile[],
  force: boolean,
): Promise<Result<readonly string[], SinkFailure>> {
  const foreign = force
    ? undefined
    : await findForeignFile(
        folder,
        files.map((file) => file.name),
      );
  if (foreign) return fail(foreign);
  try {
    await mkdir(folder, { recursive: true });
    const note = await readNote(folder);
    for (const file of files) {
      await writeInOneStep(path.join(folder, file.name), file.bytes);
      note[file.name] = sha256(file.bytes);
      await writeInOneStep(path.join(folder, noteName), Buffer.from(`${JSON.stringify(note, null, 2)}\n`));
    }
    return succeed(files.map((file) => path.join(folder, file.name)));
  } catch (error) {
    return fail(failureOf(folder, error));
  }
}

/** A run that is cut off leaves the old file or the new one, never half of it. */
async function writeInOneStep(target: string, bytes: Uint8Array): Promise<void> {
  const beside = `${target}.dang-ghi`;
  await writeFile(beside, bytes);
  await rename(beside, target);
}

async function readNote(folder: string): Promise<Record<string, string>> {
  try {
    const note: unknown = JSON.parse(await readFile(path.join(folder, noteName), "utf8"));
    return typeof note === "object" && note !== null ? { ...(note as Record<string, string>) } : {};
  } catch {
    // No note, or one that cannot be read: then every file there is somebody else's.
    return {};
  }
}

async function digestOf(file: string): Promise<string | undefined> {
  try {
    return sha256(await readFile(file));
  } catch (error) {
    return errorCode(error) === "ENOENT" ? undefined : "unreadable";
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function failureOf(folder: string, error: unknown): SinkFailure {
  const code = errorCode(error);
  const known: Readonly<Record<string, SinkFailure["code"]>> = {
    EACCES: "no-access",
    EPERM: "no-access",
    EROFS: "no-access",
    EBUSY: "no-access",
    ENOSPC: "disk-full",
    ENOTDIR: "no-access",
    EEXIST: "no-access",
  };
  return { code: known[code] ?? "unknown", target: folder, detail: code || String(error) };
}
