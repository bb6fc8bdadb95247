/**
 * The planted problems. A plant names its list, how to change, copy or add a row (or what a total or a cited text
 * claims), the finding expected, and where: the field of the row (`at`) or a place of the list (`named`).
 */
import { awardPlants } from "./award-plants.mjs";
import { dataPlants } from "./data-plants.mjs";
import { figurePlants } from "./figure-plants.mjs";
import { lawPlants } from "./law-plants.mjs";

export const plants = [...dataPlants, ...figurePlants, ...awardPlants, ...lawPlants];
