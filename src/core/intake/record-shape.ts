/**
 * The fields that a record has, in their order. Rows of one list have few such orders, and a record that is a copy of its
 * order's blank costs a fraction of one that grows field by field.
 */
import type { FieldName, RecordFields } from "../domain/reading";

export interface RecordShape {
  readonly names: readonly FieldName[];
  /** All fields there, none filled. */
  readonly blank: RecordFields;
}

const start: ShapeNode = { shape: { names: [], blank: {} }, next: new Map() };

interface ShapeNode {
  readonly shape: RecordShape;
  readonly next: Map<FieldName, ShapeNode>;
}

/** A shape is kept for good, so a file of odd rows must not leave many: beyond this they are made each time. */
const mostShapes = 2_000;
let shapeCount = 0;

/** Gives the shape of some fields in their order; equal orders share one. */
export function shapeOf(names: readonly FieldName[]): RecordShape {
  let node = start;
  for (const [index, name] of names.entries()) {
    const known = node.next.get(name);
    if (known === undefined && shapeCount >= mostShapes) return makeShape(names);
    node = known ?? addNode(node, name, names.slice(0, index + 1));
  }
  return node.shape;
}

function addNode(before: ShapeNode, name: FieldName, names: readonly FieldName[]): ShapeNode {
  const node: ShapeNode = { shape: makeShape(names), next: new Map() };
  before.next.set(name, node);
  shapeCount += 1;
  return node;
}

/** Parsing gives an object with a place for each field; one that grows by computed names becomes a dictionary. */
function makeShape(names: readonly FieldName[]): RecordShape {
  const blank: unknown = JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null]))));
  return { names, blank: blank as RecordFields };
}
