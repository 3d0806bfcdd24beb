/** Thrown by queries and commands for an unknown object and for another's alike; pages answer it with the same 404. */
export class NotFoundError extends Error {
  override readonly name = "NotFoundError";
  /** Next reads it: also an action that throws this is answered with the 404. */
  readonly digest = "NEXT_HTTP_ERROR_FALLBACK;404";
}

/** Thrown where a signed-out visitor asks for something that needs a person. */
export class SignInNeededError extends Error {
  override readonly name = "SignInNeededError";
}

type DriverFault = { readonly cause?: { readonly originalMessage?: string } };

function findOriginalMessage(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const own = (error as DriverFault).cause?.originalMessage;
  const wrapped = (error as { meta?: { driverAdapterError?: DriverFault } }).meta?.driverAdapterError;
  return own ?? wrapped?.cause?.originalMessage ?? null;
}

/**
 * The name of the database rule that a write broke, or null for any other fault. PostgreSQL quotes a constraint's
 * name; the functions of prisma/migrations begin their message with theirs.
 */
export function findBrokenRule(error: unknown): string | null {
  const message = findOriginalMessage(error);
  return message && (/constraint "([^"]+)"/.exec(message)?.[1] ?? /^([a-z_]+): /.exec(message)?.[1] ?? null);
}
