/**
 * The command line: one core, its JSON on standard output, words on standard error. A command is loaded when it is
 * called: a check does not wait for the writer of Word documents.
 */
import process from "node:process";
import { Command, CommanderError } from "commander";
import { addCheckOptions, addGoverningOptions } from "./check-options";
import type { CheckOptions } from "./check-options";
import type { ClaimsOptions } from "./commands/claims";
import type { CompareOptions } from "./commands/compare";
import type { DossierOptions } from "./commands/dossier";
import type { MinutesOptions } from "./commands/minutes";
import type { ReadOptions } from "./commands/read";
import type { RunOptions } from "./commands/run";
import type { ReturnedOptions } from "./commands/returned";
import type { SentOptions } from "./commands/sent";
import type { SlipOptions } from "./commands/slips";
import type { TemplateOptions } from "./commands/template";
import { say, status } from "./terminal";
import type { Terminal } from "./terminal";
import { WrongCall } from "./wrong-call";

/** Runs one call; gives its exit status. */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  let exit: number = status.done;
  const program = buildProgram(terminal, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof WrongCall) {
      say(terminal, error.message);
      return status.wrongCall;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? status.done : status.wrongCall;
    throw error;
  }
}

function processTerminal(): Terminal {
  return { out: process.stdout, err: process.stderr, input: process.stdin };
}

type Exit = (code: number) => void;

function buildProgram(terminal: Terminal, exit: Exit): Command {
  const program = new Command("so-thi-dua")
    .description(
      "Sổ Thi đua: kiểm tra danh sách thi đua – khen thưởng của các trường, tổng hợp và lập báo cáo",
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
    })
    .showHelpAfterError("Gõ “so-thi-dua --help” để xem cách dùng.");
  addReading(program, terminal, exit);
  addReturns(program, terminal, exit);
  addTemplate(program, terminal, exit);
  addLaw(program, terminal, exit);
  addCompare(program, terminal, exit);
  addClaims(program, terminal, exit);
  program
    .command("codes")
    .description("danh mục mã phát hiện")
    .action(async () => {
      const { runCodes } = await import("./commands/codes");
      exit(await runCodes(terminal));
    });
  return program;
}

function addClaims(program: Command, terminal: Terminal, exit: Exit): void {
  program
    .command("claims <tệp>")
    .description(
      "so các con số, giai đoạn, danh hiệu nêu trong một báo cáo Word (.docx) với dữ liệu đã kiểm tra",
    )
    .requiredOption("--data <tệp>", "kết quả kiểm tra (ket-qua.json)")
    .option("--json", "in dạng JSON (luôn như vậy)")
    .option("--lang <ngôn ngữ>", "ngôn ngữ thông báo: vi hoặc en", "vi")
    .action(async (file: string, options: ClaimsOptions) => {
      const { runClaims } = await import("./commands/claims");
      exit(await runClaims(file, options, terminal));
    });
}

function addCompare(program: Command, terminal: Terminal, exit: Exit): void {
  addGoverningOptions(program.command("compare <tệp...>"))
    .description(
      "so hai kết quả (cũ.json mới.json), hoặc hai cách xét trên cùng các tệp bảng tính: phát hiện, kết luận, số liệu mới, mất, đổi",
    )
    .option("--with-settings <tệp>", "xét lần hai theo tệp tiêu chí này, so với --settings hay mặc định")
    .option("--with-applied-on <ngày>", "xét lần hai theo ngày này, so với --applied-on")
    .option("--json", "in dạng JSON (luôn như vậy)")
    .action(async (files: string[], options: CompareOptions) => {
      const { runCompare } = await import("./commands/compare");
      exit(await runCompare(files, options, terminal));
    });
}

function addReading(program: Command, terminal: Terminal, exit: Exit): void {
  program
    .command("read <tệp...>")
    .description("đã hiểu gì từ mỗi tệp, trước khi kiểm tra")
    .option("--profile <tệp>", "hồ sơ cách đọc (JSON): các cột, dòng, tên trường mà người dùng đã chỉnh")
    .option("--json", "in dạng JSON (luôn như vậy)")
    .option("--lang <ngôn ngữ>", "ngôn ngữ thông báo: vi hoặc en", "vi")
    .action(async (files: string[], options: ReadOptions) => {
      const { runRead } = await import("./commands/read");
      exit(await runRead(files, options, terminal));
    });
  addCheckOptions(program.command("check <tệp...>"))
    .description("đọc, kiểm tra theo luật, tính tổng và tiền thưởng")
    .action(async (files: string[], options: CheckOptions) => {
      const { runCheck } = await import("./commands/check");
      exit(await runCheck(files, options, terminal));
    });
  addCheckOptions(program.command("run <tệp...>"))
    .description("kiểm tra và ghi tong-hop.xlsx, bao-cao.docx, ket-qua.json vào thư mục")
    .requiredOption("--out <thư mục>", "thư mục ghi kết quả")
    .option("--template <tệp>", "mẫu báo cáo Word (.docx) của xã, điền theo thẻ")
    .option("--report-options <tệp>", "trích yếu, gương tiêu biểu và cách nêu số trong báo cáo (JSON)")
    .option("--force", "ghi đè cả tệp không phải do chương trình ghi ra")
    .action(async (files: string[], options: RunOptions) => {
      const { runRun } = await import("./commands/run");
      exit(await runRun(files, options, terminal));
    });
  program
    .command("demo")
    .description("chạy công việc chính trên bộ mẫu, ghi vào thư mục out")
    .action(async () => {
      const { runDemo } = await import("./commands/demo");
      exit(await runDemo(terminal));
    });
}

function addReturns(program: Command, terminal: Terminal, exit: Exit): void {
  addCheckOptions(program.command("slips <tệp...>"))
    .description(
      "kiểm tra và ghi phiếu trả lại cho các trường: bản sao có đánh dấu, trang Cần sửa, phiếu Word",
    )
    .requiredOption("--out <thư mục>", "thư mục ghi phiếu")
    .option("--force", "ghi đè cả tệp không phải do chương trình ghi ra")
    .action(async (files: string[], options: SlipOptions) => {
      const { runSlips } = await import("./commands/slips");
      exit(await runSlips(files, options, terminal));
    });
  addCheckOptions(program.command("dossier <tệp...>"))
    .description("kiểm tra và ghi tờ trình, dự thảo quyết định, kèm danh sách")
    .requiredOption("--out <thư mục>", "thư mục ghi hồ sơ")
    .option("--force", "ghi đè cả tệp không phải do chương trình ghi ra")
    .action(async (files: string[], options: DossierOptions) => {
      const { runDossier } = await import("./commands/dossier");
      exit(await runDossier(files, options, terminal));
    });
  addCheckOptions(program.command("minutes <tệp...>"))
    .description("kiểm tra và ghi biên bản họp hội đồng, theo các quyết định đã ghi (--decisions)")
    .requiredOption("--out <thư mục>", "thư mục ghi bien-ban.docx, hoặc tên tệp .docx")
    .option("--council <tệp>", "thành viên hội đồng, ai có mặt, công tác ở đâu (JSON)")
    .option("--force", "ghi đè cả tệp không phải do chương trình ghi ra")
    .action(async (files: string[], options: MinutesOptions) => {
      const { runMinutes } = await import("./commands/minutes");
      exit(await runMinutes(files, options, terminal));
    });
  addGoverningOptions(program.command("returned <trước> <sau>"))
    .description(
      "so tệp đã trả (hoặc thư mục) với tệp trường gửi lại: đã sửa, còn lại, những chỗ khác đã đổi",
    )
    .option("--json", "in kết quả dạng JSON")
    .action(async (before: string, after: string, options: ReturnedOptions) => {
      const { runReturned } = await import("./commands/returned");
      exit(await runReturned(before, after, options, terminal));
    });
  addCheckOptions(program.command("sent <tệp...>"))
    .description("trường nào đã gửi danh sách nào, còn lỗi hay không; tệp nào là bản gửi trước của tệp khác")
    .option("--schools <tệp>", "tên các trường phải gửi, mỗi dòng một trường")
    .action(async (files: string[], options: SentOptions) => {
      const { runSent } = await import("./commands/sent");
      exit(await runSent(files, options, terminal));
    });
}

function addTemplate(program: Command, terminal: Terminal, exit: Exit): void {
  program
    .command("template")
    .description("tạo tệp mẫu để trường điền nếu muốn: tập thể, cá nhân, giáo viên dạy giỏi")
    .requiredOption("--out <thư mục>", "thư mục ghi tệp mẫu")
    .requiredOption("--school <tên>", "tên trường, ví dụ “Trường Tiểu học Hoa Mai”")
    .requiredOption("--year <năm học>", "năm học, ví dụ 2025-2026")
    .option("--commune <tên>", "tên xã, phường")
    .option("--roster", "thêm trang xếp loại toàn trường")
    .option("--force", "ghi đè cả tệp không phải do chương trình ghi ra")
    .option("--lang <ngôn ngữ>", "ngôn ngữ thông báo: vi hoặc en", "vi")
    .action(async (options: TemplateOptions) => {
      const { runTemplate } = await import("./commands/template");
      exit(await runTemplate(options, terminal));
    });
}

function addLaw(program: Command, terminal: Terminal, exit: Exit): void {
  const law = program.command("law").description("xét riêng phần luật, không cần tệp bảng tính");
  law
    .command("judge")
    .description("một hoặc nhiều trường hợp (JSON) từ đầu vào chuẩn")
    .action(async () => {
      const { runLawJudge } = await import("./commands/law");
      exit(await runLawJudge(terminal));
    });
  law
    .command("money")
    .description("tiền thưởng của một hoặc nhiều trường hợp (JSON) từ đầu vào chuẩn")
    .action(async () => {
      const { runLawMoney } = await import("./commands/law");
      exit(await runLawMoney(terminal));
    });
}
