/** The submission and the decision: who stands in which list, and that the sums are those of the check. */
import {
  appendDecision,
  applyDecisions,
  buildDecision,
  buildSubmission,
  formatVnd,
  reviewCases,
} from "../../src/core";
import type { Checked, CouncilDecision, DocumentModel } from "../../src/core";
import { checkAll, readingOf, schoolFile } from "../season/school-file";

const teachers = [
  { name: "Nguyễn Thị Hương", born: "02/03/1980" },
  { name: "Trần Văn Hùng", born: "12/02/1985", rating: "HTNV" },
  { name: "=Lê Thị Mận", born: "05/06/1990", title: "CSTĐ cấp tỉnh", rating: "HTXSNV" },
];

async function checked(): Promise<Checked> {
  return checkAll([await readingOf(await schoolFile("Trường Tiểu học Hoa Mai", teachers), "a.xlsx")]);
}

function namesIn({ annexes }: DocumentModel, at: number): readonly string[] {
  const tables = annexes[at]?.blocks.flatMap((block) => (block.type === "table" ? [block] : [])) ?? [];
  return tables.flatMap(({ rows }) =>
    rows.filter(({ total }) => total !== true).map(({ cells }) => cells[1]?.content[0]?.text ?? ""),
  );
}

describe("buildSubmission", () => {
  it("lists everybody once: proposed, or left out with the reason", async () => {
    const model = buildSubmission(await checked());
    expect([...namesIn(model, 0)].sort()).toEqual(["=Lê Thị Mận", "Nguyễn Thị Hương"]);
    expect(namesIn(model, 1)).toEqual(["Trần Văn Hùng"]);
    const table = model.annexes[1]?.blocks.find((block) => block.type === "table");
    expect(table?.type === "table" && table.rows[0]?.cells.at(-1)?.content[0]?.text).toContain(
      "xếp loại: Hoàn thành nhiệm vụ",
    );
  });

  it("names schools, and within a school its people by given name, as Vietnamese lists have them", async () => {
    const [first] = teachers;
    const born = first?.born ?? "";
    const staff = (...names: readonly string[]) => names.map((name) => ({ name, born }));
    const model = buildSubmission(
      checkAll([
        await readingOf(
          await schoolFile("Trường Tiểu học Hoa Mai", staff("Hồ Thị Đào", "Vũ Thị Ân", "Lý Văn An")),
          "a.xlsx",
        ),
        await readingOf(await schoolFile("Trường Tiểu học Đông Sơn", staff("Trần Văn Tú")), "b.xlsx"),
      ]),
    );
    expect(namesIn(model, 0)).toEqual(["Trần Văn Tú", "Lý Văn An", "Vũ Thị Ân", "Hồ Thị Đào"]);
  });

  it("has no second annex where nothing is left out", async () => {
    const reading = await readingOf(
      await schoolFile("Trường Tiểu học Hoa Mai", teachers.slice(0, 1)),
      "a.xlsx",
    );
    expect(buildSubmission(checkAll([reading])).annexes).toHaveLength(1);
  });
});

describe("buildDecision", () => {
  it("holds what the commune decides, with the prizes of the check, and tells what still waits", async () => {
    const both = await checked();
    const model = buildDecision(both);
    const due = both.result.money.find(({ at }) => at.row === 7)?.dueVnd ?? 0;
    expect(namesIn(model, 0)).toEqual(["Nguyễn Thị Hương"]);
    expect(model.notices).toEqual(["Có 1 trường hợp thuộc thẩm quyền của cấp trên, chỉ ghi trong tờ trình."]);
    expect(due).toBeGreaterThan(0);
    expect(JSON.stringify(model.body)).toContain(`"text":"${formatVnd(due)}"`);
  });
});

describe("what the council decided", () => {
  const decide = (of: Checked, name: string, decision: CouncilDecision): Checked => {
    const found = reviewCases(of.result, of.entries).find(({ subject }) => subject.name === name);
    if (found === undefined) throw new Error(`nobody is called ${name}`);
    return applyDecisions(
      of,
      appendDecision([], { subject: found.subject, facts: found.facts, decision, after: null }),
    );
  };

  it("leaves out whom it rejects, with the reason, and lists whom it keeps against the program", async () => {
    const of = await checked();
    const rejected = buildSubmission(
      decide(of, "Nguyễn Thị Hương", { kind: "reject", reason: "Thiếu hồ sơ" }),
    );
    expect(namesIn(rejected, 0)).toEqual(["=Lê Thị Mận"]);
    expect(JSON.stringify(rejected.annexes[1])).toContain("Thiếu hồ sơ");
    const kept = buildSubmission(decide(of, "Trần Văn Hùng", { kind: "keep", reason: "Đã đối chiếu" }));
    expect([...namesIn(kept, 0)].sort()).toEqual(["=Lê Thị Mận", "Nguyễn Thị Hương", "Trần Văn Hùng"]);
  });

  it("lists the lower award, and names the one that was asked for among those left out", async () => {
    const lower = { kind: "lower", to: "LDTT", reason: "Chưa đủ năm" } as const;
    const model = buildSubmission(decide(await checked(), "=Lê Thị Mận", lower));
    expect(namesIn(model, 0).filter((name) => name === "=Lê Thị Mận")).toHaveLength(1);
    expect(namesIn(model, 1)).toContain("=Lê Thị Mận");
  });
});
