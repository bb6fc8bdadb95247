/** Puts the planted problems into lists before they are drawn, and notes their cells afterwards. */
import { prizeVnd } from "./world/awards.mjs";

export class Planter {
  constructor(plants) {
    this.plants = plants.map((plant) => ({ ...plant }));
    this.planted = [];
  }

  of(list) {
    return this.plants.filter((plant) => plant.list === list);
  }

  /** Changes, copies and adds rows as the list's plants ask. */
  prepare(list, entries, world) {
    const rows = [...entries];
    for (const plant of this.of(list)) {
      if (plant.change) this.change(plant, rows);
      else if (plant.copy) this.copy(plant, rows);
      else if (plant.add) this.add(plant, rows, world);
      else if (plant.promote) this.promote(plant, rows);
    }
    return rows;
  }

  change(plant, rows) {
    const found = rows.filter((entry) => !entry.isPlanted && matches(entry, plant.among))[plant.nth];
    if (!found) throw new Error(`Nothing to change for ${plant.list} ${plant.code}`);
    const changed = { ...found, isPlanted: true };
    Object.assign(changed, plant.change(changed));
    rows[rows.indexOf(found)] = changed;
    plant.entry = changed;
  }

  copy(plant, rows) {
    const original = rows.filter((entry) => !entry.isPlanted && matches(entry, plant.among))[plant.nth];
    const copied = { ...original, isPlanted: true, ...plant.copy(original) };
    rows.splice(plant.after === undefined ? rows.length : rows.indexOf(original) + plant.after, 0, copied);
    original.isPlanted = true;
    Object.assign(plant, { entry: copied, relatedEntry: original });
  }

  add(plant, rows, world) {
    const added = { ...plant.add(world), isPlanted: true };
    rows.splice(plant.after ?? rows.length, 0, added);
    plant.entry = added;
  }

  /** Makes CSTĐCS of some who are LĐTT alone; the problem stands at the first CSTĐCS of the list. */
  promote(plant, rows) {
    const plain = rows.filter(
      (entry) => !entry.isPlanted && !entry.titles.includes("CSTDCS") && entry.titles.length,
    );
    for (const entry of plain.slice(0, plant.promote)) {
      const money = prizeVnd("CSTDCS", "individual", entry.decision.date);
      rows[rows.indexOf(entry)] = { ...entry, titles: ["LDTT", "CSTDCS"], money, isPlanted: true };
    }
    plant.entry = rows.find((entry) => entry.titles.includes("CSTDCS"));
  }

  /** Gives what a total row or a title line claims: the truth, unless a plant says otherwise. */
  claim(list, name, truth) {
    const plant = this.of(list).find((one) => one.named === name);
    return plant?.claims ? plant.claims(truth) : truth;
  }

  settle(list, { file, sheet, table }) {
    for (const plant of this.of(list)) {
      const cellOf = (name) => table.named.get(name) ?? table.places.get(plant.entry)?.[name];
      const cell = cellOf(plant.named ?? plant.at);
      if (!cell) throw new Error(`No cell for ${plant.list} ${plant.code} ${plant.at ?? plant.named}`);
      const orCells = (plant.orAt ?? []).map(cellOf).filter((one) => one && one !== cell);
      const related = plant.relatedEntry && table.places.get(plant.relatedEntry);
      this.planted.push({
        file,
        sheet,
        cell,
        ...(orCells.length ? { orCells } : {}),
        code: plant.code,
        severity: plant.severity ?? "error",
        ...(plant.also ? { orCodes: plant.also } : {}),
        ...(related ? { related: [{ file, sheet, cell: related[plant.at] }] } : {}),
        note: plant.note,
      });
      plant.isSettled = true;
    }
  }

  /** Fails where a plant found no list: the key must be complete. */
  finish() {
    const lost = this.plants.filter((plant) => !plant.isSettled);
    if (lost.length)
      throw new Error(`Not planted: ${lost.map((one) => `${one.list} ${one.code}`).join("; ")}`);
    return this.planted;
  }
}

function matches(entry, among) {
  if (among === undefined) return true;
  return typeof among === "function" ? among(entry) : entry.titles.includes(among);
}
