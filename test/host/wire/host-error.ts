/** What a host answers when it refuses an action: the code and words that reach the client's RichApi error. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    readonly location?: string,
  ) {
    super(message);
  }
}

export const notFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);

export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.", 403);

/** A member that the host does not model: loud, so that no test passes on an invented answer. */
export const notModelled = (what: string): HostError =>
  new HostError("NotImplementedByTestHost", `${what} is not modelled`, 501);
