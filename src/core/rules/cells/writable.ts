/** Facts while they are collected. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
