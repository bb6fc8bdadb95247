/* global self, caches, Request, fetch */
/* Keeps this version of the page for use without a network; the build fills in the version and the files. */
const version = "__VERSION__";
const files = "__FILES__";
const prefix = "so-thi-dua ";
const cacheName = prefix + version;

self.addEventListener("install", (event) => {
  // Past the browser's own store, so that no file of an earlier version comes along.
  const requests = files.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(requests)));
});

// A new version takes over once every page of the old one is closed: a page never mixes the parts of two.
self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then((names) => {
      const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
      return Promise.all(old.map((name) => caches.delete(name))).then(() => self.clients.claim());
    }),
  );
});

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(
    caches
      .open(cacheName)
      .then((cache) => cache.match(event.request))
      .then((kept) => kept ?? fetch(event.request)),
  );
});
