import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { Tone } from "@/components/ui/status";

const bad = new Set([
  "not-now",
  "out-of-date",
  "diary-conflict",
  "not-checked",
  "already-published",
  "already-running",
  "already-decided",
  "last-organiser",
]);

/** What the last press brought; it travels in the address, so that it works without JavaScript. Unknown codes say nothing. */
export async function Told({ code }: { readonly code: string | string[] | undefined }) {
  const t = await getTranslations("ui.told");
  if (typeof code !== "string" || !t.has(code as "accept")) return null;
  const tone: Tone = bad.has(code) ? "waiting" : "settled";
  return (
    <div className="mb-6">
      <Notice tone={tone}>{t(code as "accept")}</Notice>
    </div>
  );
}
