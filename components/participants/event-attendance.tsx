"use client";
import type { ReactNode } from "react";
import { useFormAnswer } from "@/components/ui/form";

type Props = {
  readonly slug: string;
  readonly isAttended: boolean;
  readonly title: string;
  readonly details: ReactNode;
  readonly id?: string;
  /** What is asked of those who come. */
  readonly children: ReactNode;
};

/** "I come to ...": what follows shows only while it is ticked, without a script. */
export function EventAttendance({ slug, isAttended, title, details, id, children }: Props) {
  const { values, answers } = useFormAnswer();
  const isMarked = answers > 0 ? (values.events ?? []).includes(slug) : isAttended;
  return (
    <section
      aria-label={title}
      className="group/event rounded-lg border border-line has-[input[name=events]:checked]:border-settled"
    >
      <label className="flex items-start gap-4 rounded-lg p-5 hover:bg-surface-sunken">
        <input
          key={answers}
          id={id}
          type="checkbox"
          name="events"
          value={slug}
          defaultChecked={isMarked}
          className="mt-1 size-6 shrink-0 accent-settled"
        />
        <span className="min-w-0">
          <span className="title block text-lg">{title}</span>
          <span className="block text-ink-quiet">{details}</span>
        </span>
      </label>
      <div className="hidden gap-6 border-line border-t p-5 group-has-[input[name=events]:checked]/event:grid">
        {children}
      </div>
    </section>
  );
}
