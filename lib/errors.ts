/** Thrown by queries and commands for an unknown object and for another's alike; pages answer it with the same 404. */
export class NotFoundError extends Error {
  override readonly name = "NotFoundError";
}

/** Thrown where a signed-out visitor asks for something that needs a person. */
export class SignInNeededError extends Error {
  override readonly name = "SignInNeededError";
}

/** The name of the database rule that a write broke, or null for any other fault. */
export function findBrokenRule(error: unknown): string | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    const text = `${at.message} ${JSON.stringify(at)}`;
    const found = /constraint[\\"` :]*"?([A-Za-z_]+)/i.exec(text);
    if (found?.[1]) return found[1];
  }
  return null;
}
