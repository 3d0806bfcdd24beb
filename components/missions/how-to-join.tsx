import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { findOrganiser, findParticipant } from "@/lib/auth/session";

const steps = ["state", "agree", "meet"] as const;

/** What happens between registering and sitting at a table. */
export async function HowToJoin({ missionSlug }: { readonly missionSlug: string }) {
  const t = await getTranslations("mission.join");
  const isIn = (await findParticipant(missionSlug)) !== null || (await findOrganiser(missionSlug)) !== null;
  return (
    <section
      aria-labelledby="join"
      className="mx-auto grid w-full max-w-page gap-x-16 gap-y-8 px-5 py-14 md:grid-cols-[15rem_minmax(0,1fr)] md:py-20"
    >
      <div>
        <h2 id="join" className="title text-xl">
          {t("title")}
        </h2>
        {!isIn && (
          <LinkButton href={`/missions/${missionSlug}/welcome/who`} className="mt-5">
            {t("register")}
          </LinkButton>
        )}
      </div>
      <ol className="grid max-w-measure">
        {steps.map((step, index) => (
          <li
            key={step}
            className="grid grid-cols-[3rem_minmax(0,1fr)] border-line border-t py-5 first:border-t-0 first:pt-0"
          >
            <span aria-hidden="true" className="title text-2xl text-act leading-none">
              {index + 1}
            </span>
            <div>
              <h3 className="font-semibold">{t(`${step}.title`)}</h3>
              <p className="mt-1 text-ink-quiet">{t(`${step}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
