"use client";
import { useFormAnswer } from "@/components/ui/form";

export type SlotChoice = { readonly id: string; readonly label: string; readonly isClosed: boolean };

type Props = {
  readonly slots: readonly SlotChoice[];
  readonly legend: string;
  readonly hint: string;
  readonly words: { readonly free: string; readonly closed: string };
};

/** Slots as tiles: free until they are ticked as closed; a closed one is struck through, so that no colour is needed. */
export function SlotGrid({ slots, legend, hint, words }: Props) {
  const { values, answers } = useFormAnswer();
  const isMarked = (slot: SlotChoice) =>
    answers > 0 ? (values.closed ?? []).includes(slot.id) : slot.isClosed;
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{legend}</legend>
      <p className="mt-1 text-ink-quiet">{hint}</p>
      <div className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(7rem,1fr))] gap-2">
        {slots.map((slot) => (
          <label
            key={slot.id}
            className="group/slot relative grid min-h-15 content-center rounded-md border border-line-strong bg-surface-raised px-3 py-2 leading-5 hover:border-ink has-checked:border-dashed has-checked:bg-surface-sunken has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
          >
            <input
              key={answers}
              type="checkbox"
              name="closed"
              value={slot.id}
              aria-label={`${slot.label}: ${words.closed}`}
              defaultChecked={isMarked(slot)}
              className="sr-only"
            />
            <span className="tabular-nums group-has-checked/slot:text-ink-quiet group-has-checked/slot:line-through">
              {slot.label}
            </span>
            <span aria-hidden="true" className="text-settled text-sm group-has-checked/slot:hidden">
              {words.free}
            </span>
            <span aria-hidden="true" className="hidden text-ink-quiet text-sm group-has-checked/slot:block">
              {words.closed}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
