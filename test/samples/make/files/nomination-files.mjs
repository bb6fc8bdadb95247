/** What schools sent in June 2025 for 2024-2025, each in its own layout. */
import { hoaMai, phuHoa, thanhAn } from "./nominations-one-table.mjs";
import { tanLap, dongXuan, mnPhuHoa, luongTheVinh } from "./nominations-other.mjs";

export async function makeNominationFiles(world, book) {
  await hoaMai(world, book);
  await phuHoa(world, book);
  await thanhAn(world, book);
  await tanLap(world, book);
  await dongXuan(world, book);
  await mnPhuHoa(world, book);
  await luongTheVinh(world, book);
}
