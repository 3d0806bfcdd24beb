/** What reading a file gives: the value, or one line that names the field that is wrong. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

/** Thrown inside a parser only; `parseWith` turns it into a `Parsed`. */
class Malformed extends Error {}

export function demand(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Malformed(message);
}

export function parseWith<Value>(read: () => Value): Parsed<Value> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, message: error.message };
    throw error;
  }
}
