import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { jsonBytes, writeJson } from "../../src/adapters/node/write-json";

/** Longer than what is written at once, in letters of one, two and three bytes. */
const long = "Trường Tiểu học Hoa Mai, ".repeat(9_000);

const rows = Array.from({ length: 3_000 }, (_, row) => ({ row, name: "Nguyễn Thị Ánh", award: null }));

describe("JSON written in pieces", () => {
  it.each([
    ["nothing", null],
    ["a text longer than a piece", long],
    ["many rows", rows],
    ["an object of many rows, a long text and what is left out", { rows, long, left: undefined }],
  ])("says the same: %s", (_name, value) => {
    expect(JSON.parse(Buffer.from(jsonBytes(value)).toString())).toEqual(JSON.parse(JSON.stringify(value)));
  });

  it("has each of many rows on a line of its own", () => {
    expect(Buffer.from(jsonBytes({ rows })).toString().split("\n")).toHaveLength(rows.length + 1);
  });

  it("reaches a reader that is slower than the writer", async () => {
    const out = new PassThrough({ highWaterMark: 65_536 });
    const written = buffer(out);
    await writeJson(out, { rows, long });
    out.end();
    expect(await written).toEqual(Buffer.from(jsonBytes({ rows, long })));
  });
});
