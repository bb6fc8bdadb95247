/** Makes the whole sample: the files and the key, from the world alone. */
import { Book } from "./book.mjs";
import { makeCollectiveFiles } from "./files/collective-files.mjs";
import { makeContestFiles } from "./files/contest-files.mjs";
import { makeFiveYearFiles } from "./files/five-year-files.mjs";
import { makeHonourFiles } from "./files/honour-files.mjs";
import { makeNominationFiles } from "./files/nomination-files.mjs";
import { makeRollUpFiles } from "./files/roll-up-files.mjs";
import { keyOf, recordLines } from "./key.mjs";
import { Planter } from "./planter.mjs";
import { plants } from "./plants/plants.mjs";
import { makeWorld } from "./world/world.mjs";

/** Gives the files of assets/samples and the two key files. */
export async function makeSamples() {
  const world = makeWorld();
  const book = new Book(new Planter(plants));
  await makeFiveYearFiles(world, book);
  await makeRollUpFiles(world, book);
  await makeHonourFiles(world, book);
  await makeContestFiles(world, book);
  await makeCollectiveFiles(world, book);
  await makeNominationFiles(world, book);
  return { files: book.files, key: keyOf(book), records: recordLines(book) };
}
