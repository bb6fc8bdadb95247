/**
 * `npm test`: types, lint and architecture side by side, then all tests that need only Node. Stops at the first that fails.
 * Arguments go on to jest.
 */
import { spawn } from "node:child_process";

/** Runs an npm script; its output is kept together and shown when it ends. */
function run(script, args = []) {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", script, ...(args.length > 0 ? ["--", ...args] : [])], {
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.on("close", (status) => {
      process.stdout.write(`${status === 0 ? "passed" : "FAILED"}: ${script}\n`);
      process.stdout.write(Buffer.concat(output));
      resolve(status === 0);
    });
  });
}

/** Runs jest with its output shown as it comes. */
function runTests(args) {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", "test:node", "--", ...args], {
      shell: process.platform === "win32",
      stdio: "inherit",
    });
    child.on("close", (status) => resolve(status ?? 1));
  });
}

const checks = await Promise.all(["lint", "typecheck", "architecture"].map((script) => run(script)));
process.exitCode = checks.every(Boolean) ? await runTests(process.argv.slice(2)) : 1;
