/** A form's fields for a schema: these names as lists, also when one or none was ticked; the others as single values. */
export function readLists(form: FormData, lists: readonly string[]): Record<string, unknown> {
  return {
    ...Object.fromEntries(form),
    ...Object.fromEntries(lists.map((name) => [name, form.getAll(name)])),
  };
}
