import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { icons } from "@/components/shell/icons";
import { NavPicture } from "@/components/shell/side-nav";
import type { ParticipantActor } from "@/lib/auth/actor";

type Props = {
  readonly actor: ParticipantActor;
  /** Whether the reader's organisation invests or could say so. */
  readonly investing: boolean;
};

/** The places beside one's meetings; on a phone the only way there. */
export async function LookAround({ actor, investing }: Props) {
  const t = await getTranslations("people.around");
  const base = `/missions/${actor.missionSlug}`;
  const invest = actor.isInvestor
    ? [
        { key: "deals", href: `${base}/deal-flow`, icon: icons.investing },
        { key: "shortlist", href: `${base}/deal-flow/shortlist`, icon: icons.agreements },
      ]
    : [{ key: "thesis", href: `${base}/deal-flow/thesis`, icon: icons.investing }];
  const places = [
    { key: "marketplace", href: `${base}/marketplace`, icon: icons.marketplace },
    ...(investing ? invest : []),
  ] as readonly { key: "marketplace" | "deals" | "shortlist" | "thesis"; href: string; icon: string }[];
  return (
    <section aria-labelledby="around">
      <h2 id="around" className="mb-3 font-semibold text-lg">
        {t("title")}
      </h2>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {places.map(({ key, href, icon }) => (
          <li key={key} className="border-line border-t">
            <Link href={href} className="group flex min-h-16 items-center gap-4 py-3">
              <span className="text-act">
                <NavPicture path={icon} />
              </span>
              <span className="min-w-0">
                <span className="link font-semibold">{t(`${key}.name`)}</span>
                <span className="block text-ink-quiet text-sm">{t(`${key}.text`)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
