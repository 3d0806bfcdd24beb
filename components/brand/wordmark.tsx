import { Mark } from "@/components/brand/mark";

/** The mark and the name. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <Mark className="size-7" />
      <span className="title text-lg">Ponte</span>
    </span>
  );
}
