/** Where webpack's own part of a program fetches further parts. */
declare let __webpack_public_path__: string;
