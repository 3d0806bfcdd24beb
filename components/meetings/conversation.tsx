import { getTranslations } from "next-intl/server";
import { EventTime } from "@/components/ui/event-time";
import { TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/forms/form-state";

export type Word = {
  readonly id: string;
  readonly text: string;
  readonly at: Date;
  /** Who wrote; null the organisers. */
  readonly author: string | null;
  readonly mine: boolean;
};

type Props = {
  readonly words: readonly Word[];
  readonly zone: string;
  /** How one may write: to ask before answering, to answer, or not at all. */
  readonly mode: "ask" | "write" | "closed";
  readonly action: (before: FormState, form: FormData) => Promise<FormState>;
  readonly fields: Readonly<Record<string, string>>;
};

/** What was written about a meeting, the oldest first, and the place to write. */
export async function Conversation({ words, zone, mode, action, fields }: Props) {
  const [t, ui] = [await getTranslations("meetings"), await getTranslations("ui")];
  if (mode === "closed" && words.length === 0) return null;
  return (
    <section id="messages" aria-labelledby="messages-title" className="grid gap-4">
      <h2 id="messages-title" className="font-semibold text-lg">
        {t("messages")}
      </h2>
      {words.length > 0 && (
        <ol className="grid gap-3">
          {words.map((word) => (
            <li
              key={word.id}
              className={`max-w-prose rounded-md border border-line p-3 ${word.mine ? "ml-8 bg-surface-sunken" : "mr-8 bg-surface-raised"}`}
            >
              <p className="text-ink-quiet text-sm">
                {word.mine ? t("me") : (word.author ?? t("organisers"))} ·{" "}
                <EventTime startsAt={word.at} zone={zone} withDay />
              </p>
              <p className="whitespace-pre-line">{word.text}</p>
            </li>
          ))}
        </ol>
      )}
      {mode !== "closed" && (
        <Form
          id="word"
          action={action}
          words={{ problem: ui("problem"), error: ui("error") }}
          className="grid gap-3"
        >
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TextArea
            name="text"
            label={mode === "ask" ? t("ask-back") : t("write")}
            hint={mode === "ask" ? t("ask-back-hint") : undefined}
            maxLength={2000}
            rows={3}
          />
          <div>
            <SubmitButton look="quiet">{mode === "ask" ? t("ask-back-send") : t("write-send")}</SubmitButton>
          </div>
        </Form>
      )}
    </section>
  );
}
