import { spawn } from "node:child_process";
import { join } from "node:path";

/** Runs a script over files in a child process, one line of JSON a file, and kills the child that keeps a file too long. */
export async function runInChildren<T>(
  script: string,
  files: readonly string[],
  deadlineSeconds: number,
  onTimeout: (file: string) => T,
): Promise<readonly T[]> {
  const results: T[] = [];
  for (let rest = files; rest.length > 0; rest = files.slice(results.length)) {
    const done = await runOnce<T>(script, rest.slice(0, BATCH), deadlineSeconds);
    results.push(...done);
    const stuck = done.length < Math.min(rest.length, BATCH) ? rest[done.length] : undefined;
    if (stuck !== undefined) results.push(onTimeout(stuck));
  }
  return results;
}

/** Files a child: enough to spread its start, few enough that its memory tells of single files. */
const BATCH = 40;

function runOnce<T>(
  script: string,
  files: readonly string[],
  deadlineSeconds: number,
): Promise<readonly T[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(__dirname, script), ...files], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const results: T[] = [];
    let text = "";
    const arm = () => setTimeout(() => child.kill("SIGKILL"), deadlineSeconds * 1000);
    let deadline = arm();
    child.stdout.setEncoding("utf8").on("data", (piece: string) => {
      clearTimeout(deadline);
      deadline = arm();
      const lines = (text + piece).split("\n");
      text = lines.pop() ?? "";
      results.push(...lines.map((line) => JSON.parse(line) as T));
    });
    child.on("close", () => {
      clearTimeout(deadline);
      resolve(results);
    });
  });
}
