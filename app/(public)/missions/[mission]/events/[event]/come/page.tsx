import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { getEventPage } from "@/lib/events/queries";
import { pickText } from "@/lib/i18n/pick-text";
import { orNotFound } from "@/lib/or-not-found";
import { giveUpLightAction } from "@/lib/programme/light/actions";
import { findLight } from "@/lib/programme/light/give-up-light";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly event: string }>;
  readonly searchParams: Promise<{ readonly token?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("seats"))("come-title"), robots: { index: false } };
}

/** Where the link of the mail leads: how it stands, and the press that takes the name off. */
export default async function ComePage({ params, searchParams }: Props) {
  const [{ mission, event: slug }, { token }] = [await params, await searchParams];
  const event = await orNotFound(getEventPage(mission, slug));
  const found = typeof token === "string" ? await findLight(slug, token) : null;
  if (!found || typeof token !== "string") notFound();
  const [t, locale] = [await getTranslations("seats"), await getLocale()];
  return (
    <div className="mx-auto w-full max-w-[45rem] px-5 py-12">
      <PageHeader
        above={pickText(event.title, locale)}
        title={t("come-title")}
        lead={
          found.state === "WAITING"
            ? t("come-waiting", { name: found.name })
            : t("come-seated", { name: found.name })
        }
      />
      <form action={giveUpLightAction}>
        {Object.entries({ mission, event: slug, token }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SubmitButton look="quiet">{t("come-off")}</SubmitButton>
      </form>
    </div>
  );
}
