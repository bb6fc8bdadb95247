const THOUSANDS = /\B(?=(\d{3})+$)/g;

/**
 * Answers a count with dots between the thousands: "1.234".
 *
 * @throws {RangeError} when it is not a whole number
 */
export function formatCount(count: number): string {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not an exact whole number: ${String(count)}`);
  return String(count).replace(THOUSANDS, ".");
}

/**
 * Answers an amount of whole đồng with dots between the thousands and without a unit: "1.234.000".
 *
 * @throws {RangeError} when it is not whole đồng
 */
export function formatVnd(amountVnd: number): string {
  return formatCount(amountVnd);
}
