import { numberInWords } from "./number-in-words";

/**
 * Answers an amount in whole đồng as a document writes it after the figure: "Hai trăm linh một triệu đồng".
 *
 * @throws {RangeError} when the amount is not whole đồng
 */
export function moneyInWords(amountVnd: number): string {
  const words = numberInWords(amountVnd);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`;
}
