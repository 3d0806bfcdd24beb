import { getTranslations } from "next-intl/server";
import { Status } from "@/components/ui/status";

export type Sitting = {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: "REQUIRED" | "ALTERNATIVE" | "OBSERVER" | "INTERPRETER";
  readonly consenting: boolean;
};

/** Everybody who sits in a meeting of more than two, with their role and whether they said yes. */
export async function WhoSits({ seats }: { readonly seats: readonly Sitting[] }) {
  const t = await getTranslations("meetings");
  return (
    <ul className="grid gap-2">
      {seats.map((seat) => (
        <li key={seat.id} className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-semibold">{seat.name}</span>
          <span className="text-ink-quiet">{seat.organisation}</span>
          <span className="text-sm">{t(`seat-role.${seat.role}`)}</span>
          <Status tone={seat.consenting ? "settled" : "waiting"}>
            {seat.consenting ? t("said-yes") : t("not-answered")}
          </Status>
        </li>
      ))}
    </ul>
  );
}
