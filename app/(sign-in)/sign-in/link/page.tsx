import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmailAddress } from "@/components/sign-in/email-address";
import { SignInScene } from "@/components/sign-in/sign-in-scene";
import { LinkButton } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { signInWithLink } from "@/lib/auth/actions";
import { readBrowser } from "@/lib/auth/browser-cookie";
import { lookAtLink } from "@/lib/auth/redeem-link";
import { linkTokenSchema } from "@/lib/auth/schema";
import { refuse } from "@/lib/result";

type Props = { readonly searchParams: Promise<{ readonly token?: string | string[] }> };

/** The address holds a secret: no search engine, no referrer to another site. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sign-in.ask");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

async function check(typed: unknown) {
  const token = linkTokenSchema.safeParse(typed);
  return token.success ? lookAtLink(token.data, await readBrowser(), new Date()) : refuse("over");
}

/** Where the mail's link leads. Looking changes nothing; the button signs in. */
export default async function LinkPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const checked = await check(token);
  const t = await getTranslations("sign-in.link");
  if (!checked.ok) {
    return (
      <SignInScene title={t(`${checked.reason}.title`)} lead={t(`${checked.reason}.lead`)}>
        <LinkButton href="/sign-in">{t(`${checked.reason}.button`)}</LinkButton>
      </SignInScene>
    );
  }
  const lead = t.rich("ready.lead", {
    email: () => <EmailAddress email={checked.value.email} />,
  });
  return (
    <SignInScene title={t("ready.title")} lead={lead}>
      <form action={signInWithLink}>
        <input type="hidden" name="token" value={String(token)} />
        <SubmitButton>{t("ready.button")}</SubmitButton>
      </form>
      <p className="mt-6 text-ink-quiet text-sm">{t("ready.why")}</p>
    </SignInScene>
  );
}
