/**
 * Modules remember answers in maps. A mutant must neither live on in them nor be hidden by an answer from before it,
 * so each map that a module makes while it loads holds, before every test, what it held when all was loaded.
 */
const made = [];
const loadedWith = new Map();
let loading = true;

class ForgettingWeakMap {
  #held = new WeakMap();
  constructor(entries = []) {
    for (const [key, value] of entries) this.#held.set(key, value);
    if (loading) made.push(this);
  }
  get(key) {
    return this.#held.get(key);
  }
  has(key) {
    return this.#held.has(key);
  }
  set(key, value) {
    this.#held.set(key, value);
    return this;
  }
  delete(key) {
    return this.#held.delete(key);
  }
  clear() {
    this.#held = new WeakMap();
  }
}

/** Still a true Map, so that tests may compare it with their own. */
const RecordedMap = new Proxy(Map, {
  construct(target, parts, asked) {
    const map = Reflect.construct(target, parts, asked);
    if (loading) made.push(map);
    return map;
  },
});

function endLoading() {
  loading = false;
  for (const map of made) if (map instanceof Map) loadedWith.set(map, [...map]);
}

/** Memories only grow, so one of the old size is as it was. */
function restore(map) {
  if (map instanceof ForgettingWeakMap) return map.clear();
  const entries = loadedWith.get(map);
  if (map.size === entries.length) return;
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

exports.memories = { Map: RecordedMap, WeakMap: ForgettingWeakMap };
exports.forgetNew = () => {
  if (loading) endLoading();
  made.forEach(restore);
};
