import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { Tone } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props = {
  /** The page's query: `told`, and `undo` where the act can be taken back. */
  readonly query: Query;
  readonly action: (form: FormData) => Promise<void>;
  readonly fields: Readonly<Record<string, string>>;
};

const bad = new Set([
  "not-now",
  "undo-too-late",
  "undo-place-taken",
  "already-meeting",
  "place-taken",
  "diary-conflict",
  "out-of-date",
  "nothing-ticked",
  "seat-needs-consent",
  "seat-not-possible",
  "standing-too-many",
]);

/** What the last press brought, with Undo beside it for as long as its mails wait. Works without JavaScript. */
export async function ToldAct({ query, action, fields }: Props) {
  const t = await getTranslations("meetings.told");
  const { told, undo, count } = query;
  if (typeof told !== "string" || !t.has(told as "undone")) return null;
  const tone: Tone = bad.has(told) ? "waiting" : "settled";
  return (
    <div className="mb-6">
      <Notice tone={tone}>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p>
            {told === "approve-many" ? t("approve-many", { count: Number(count) || 0 }) : t(told as "undone")}
          </p>
          {typeof undo === "string" && !bad.has(told) && (
            <form action={action}>
              {Object.entries({ ...fields, undo }).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <SubmitButton look="quiet">{t("undo")}</SubmitButton>
            </form>
          )}
        </div>
      </Notice>
    </div>
  );
}
