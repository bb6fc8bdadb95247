/** Damages bytes as disks, mail and old programs do: flips, cuts, holes, repeats, a stretch moved elsewhere. */

/** Numbers from a seed, the same on every machine (a linear congruential generator of 32 bits). */
export function createDraw(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

/** Gives a damaged copy; the bytes themselves stay as they are. */
export function damage(bytes: Uint8Array, draw: (below: number) => number): Uint8Array {
  const copy = bytes.slice();
  const at = draw(copy.length);
  const length = Math.min(1 + draw(64), copy.length - at);
  switch (draw(6)) {
    case 0:
      for (let flips = 1 + draw(16); flips > 0; flips--) copy[draw(copy.length)] = draw(256);
      return copy;
    case 1:
      return copy.slice(0, at);
    case 2:
      return copy.fill(0, at, at + length);
    case 3:
      return copy.fill(0xff, at, at + length);
    case 4:
      copy.copyWithin(draw(copy.length - length + 1), at, at + length);
      return copy;
    default:
      return Uint8Array.from([...copy.subarray(0, at), ...copy.subarray(at + length)]);
  }
}
