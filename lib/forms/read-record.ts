/** Fields "prefix.key" of a form as a record by key; "" says nothing. */
export function readRecord(form: FormData, prefix: string): Record<string, string> {
  const entries = [...form.entries()].flatMap(([name, value]) =>
    name.startsWith(`${prefix}.`) && typeof value === "string" && value !== ""
      ? [[name.slice(prefix.length + 1), value] as const]
      : [],
  );
  return Object.fromEntries(entries);
}
