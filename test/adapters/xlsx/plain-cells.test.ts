import { PlainCell, readPlainCell } from "../../../src/adapters/xlsx/ooxml/plain-cells";

function read(source: string): Partial<PlainCell> & { readonly behind: number } {
  const cell = new PlainCell();
  return { behind: readPlainCell(source, 0, cell), ...cell };
}

describe("cells that are read at one go", () => {
  it.each([
    ['<c r="B12" s="3" t="s"><v>45</v></c>', { row: 12, column: 2, style: 3, isShared: true, value: 45 }],
    ['<c t="n" r="XFD1048576"><v>7</v></c>', { row: 1_048_576, column: 16_384, isShared: false, value: 7 }],
    ['<c r="A1"><v>-1.5E-3</v></c>', { row: 1, column: 1, style: 0, value: -0.0015 }],
    ['<c r="A1"><v>45657.5</v></c>', { value: 45_657.5 }],
    ['<c r="A1"><v>9007199254740993</v></c>', { value: Number("9007199254740993") }],
    ['<c r="AA3" s="11"/>', { row: 3, column: 27, style: 11, value: undefined }],
  ])("%s", (source, expected) => {
    expect(read(`${source}<c r="`)).toMatchObject({ ...expected, behind: source.length });
  });
});

describe("what the scanner must judge", () => {
  it.each([
    '<c r="A1" t="str"><v>1</v></c>',
    '<c r="A1" t="b"><v>1</v></c>',
    '<c r="A1"><f>1+1</f><v>2</v></c>',
    '<c r="A1" t="inlineStr"><is><t>a</t></is></c>',
    '<c r="A1"><v></v></c>',
    '<c r="A1"><v> 5 </v></c>',
    '<c r="A1"><v>1e999</v></c>',
    '<c r="A1"><v>abc</v></c>',
    '<c r="A1" t="s"><v>-1</v></c>',
    "<c r='A1'><v>1</v></c>",
    '<c s="1"><v>1</v></c>',
    '<c r="$A$1"><v>1</v></c>',
    '<c r="A0"><v>1</v></c>',
    '<c r="a1"><v>1</v></c>',
    '<x:c r="A1"><x:v>1</x:v></x:c>',
    '<col min="1" max="2"/>',
  ])("%s", (source) => {
    expect(read(source).behind).toBe(-1);
  });

  it("each cell that a piece cuts off", () => {
    const whole = '<c r="B12" s="3" t="s"><v>45</v></c>';
    for (let end = 1; end < whole.length; end += 1) expect(read(whole.slice(0, end)).behind).toBe(-1);
  });
});
