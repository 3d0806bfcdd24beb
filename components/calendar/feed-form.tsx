"use client";
import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { type FeedState, renewFeedAction } from "@/lib/calendar/actions";

type Props = {
  readonly mission: string;
  readonly origin: string;
  readonly words: {
    readonly make: string;
    readonly once: string;
    readonly address: string;
    readonly open: string;
  };
};

/** Makes the secret address and shows it this one time. Works as a plain form as well. */
export function FeedForm({ mission, origin, words }: Props) {
  const [state, send] = useActionState<FeedState, FormData>(renewFeedAction, { address: null });
  const address = state.address && origin + state.address;
  return (
    <form action={send} className="grid gap-3">
      <input type="hidden" name="mission" value={mission} />
      {address && (
        <div role="status" className="grid gap-2 border-settled border-l-3 bg-settled-quiet p-4">
          <label className="grid gap-1">
            <span className="font-semibold">{words.address}</span>
            <input
              readOnly
              value={address}
              onFocus={(event) => event.currentTarget.select()}
              className="min-h-11 w-full rounded-md border border-line-strong bg-surface-raised px-3 font-mono text-sm"
            />
          </label>
          <p className="text-sm">{words.once}</p>
          <a className="link inline-flex min-h-11 items-center" href={address.replace(/^https?:/, "webcal:")}>
            {words.open}
          </a>
        </div>
      )}
      <div>
        <SubmitButton look="quiet">{words.make}</SubmitButton>
      </div>
    </form>
  );
}
