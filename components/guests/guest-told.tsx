import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";

const good = ["targets", "discarded"] as const;
const bad = ["not-now", "already-importing"] as const;

/** What the last press on the guest list brought. */
export async function GuestToldNotice({ code }: { readonly code: unknown }) {
  const t = await getTranslations("guests.told");
  const known = [...good, ...bad].find((one) => one === code);
  if (!known) return null;
  return (
    <div className="mb-6">
      <Notice tone={(bad as readonly string[]).includes(known) ? "waiting" : "settled"}>{t(known)}</Notice>
    </div>
  );
}
