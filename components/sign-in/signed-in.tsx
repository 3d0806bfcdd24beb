import { getTranslations } from "next-intl/server";
import { EmailAddress } from "@/components/sign-in/email-address";
import { SignInScene } from "@/components/sign-in/sign-in-scene";
import { SignOutForm } from "@/components/sign-in/sign-out-form";
import { Button, LinkButton } from "@/components/ui/button";

/** Somebody who is signed in and comes to sign in: onwards, or out. */
export async function SignedIn({ email, to }: { readonly email: string; readonly to: string }) {
  const t = await getTranslations("sign-in.signed-in");
  const lead = t.rich("lead", { email: () => <EmailAddress email={email} /> });
  return (
    <SignInScene title={t("title")} lead={lead}>
      <div className="flex flex-wrap items-center gap-3">
        <LinkButton href={to}>{t("continue")}</LinkButton>
        <SignOutForm>
          <Button look="quiet" type="submit">
            {t("sign-out")}
          </Button>
        </SignOutForm>
      </div>
    </SignInScene>
  );
}
