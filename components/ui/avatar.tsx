/** The first letters of the first and the last name; one where there is one. */
export function findInitials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? "")][0]?.toUpperCase() ?? "").join("");
}

/** A person without a picture. The name stands beside it, so this says nothing aloud. */
export function Avatar({ name, isLarge = false }: { readonly name: string; readonly isLarge?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`inline-flex shrink-0 select-none items-center justify-center rounded-t-full rounded-b-md border border-line-strong bg-surface-sunken text-ink-quiet ${isLarge ? "title size-16 text-xl" : "size-11 pt-0.5 text-sm"}`}
    >
      {findInitials(name)}
    </span>
  );
}
