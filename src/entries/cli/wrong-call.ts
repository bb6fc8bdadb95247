/** The call itself is wrong: told in one sentence, exit status 2. */
export class WrongCall extends Error {}
