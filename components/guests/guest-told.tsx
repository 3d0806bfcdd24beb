import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";

const good = [
  "targets",
  "discarded",
  "REACHED",
  "NO_ANSWER",
  "COMES",
  "DOES_NOT_COME",
  "company-found",
] as const;
const bad = ["not-now", "already-importing", "company-missing"] as const;
const letters = ["invite", "remind", "asked-again"] as const;

type Query = Readonly<Record<string, unknown>>;
const readCount = (value: unknown) =>
  typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : 0;

/** What the last press on the guest list or on the last hours brought. */
export async function GuestToldNotice({ query }: { readonly query: Query }) {
  const t = await getTranslations("guests");
  const sent = letters.find((one) => one === query.told);
  const known = [...good, ...bad].find((one) => one === query.told);
  if (!sent && !known) return null;
  const refused = readCount(query.refused);
  return (
    <div className="mb-6">
      <Notice tone={bad.some((one) => one === known) ? "waiting" : "settled"}>
        {known && t(`told.${known}`)}
        {sent && t(`sent.${sent}`, { sent: readCount(query.sent) })}
        {sent && refused > 0 && ` ${t("sent.refused", { refused })}`}
      </Notice>
    </div>
  );
}
