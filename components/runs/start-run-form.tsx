import type { Look } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { startRunAction } from "@/lib/runs/actions";

type Props = {
  readonly mission: string;
  readonly event: string;
  readonly kind: "SCHEDULE" | "PROPOSE";
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly look: Look;
};

/** What a run does, in a sentence, and the button that starts it. */
export function StartRunForm({ mission, event, kind, title, text, button, look }: Props) {
  return (
    <form
      action={startRunAction}
      className="grid content-between gap-4 rounded-lg border border-line bg-surface-raised p-5"
    >
      <div>
        <h2 className="font-semibold text-lg">{title}</h2>
        <p className="mt-1 text-ink-quiet">{text}</p>
      </div>
      <input type="hidden" name="mission" value={mission} />
      <input type="hidden" name="event" value={event} />
      <input type="hidden" name="kind" value={kind} />
      <div>
        <SubmitButton look={look}>{button}</SubmitButton>
      </div>
    </form>
  );
}
