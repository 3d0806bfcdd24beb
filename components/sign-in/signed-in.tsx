import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { SignInScene } from "@/components/sign-in/sign-in-scene";
import { SignOutForm } from "@/components/sign-in/sign-out-form";
import { Button } from "@/components/ui/button";

/** Somebody who is signed in and comes to sign in: onwards, or out. */
export async function SignedIn({ email, to }: { readonly email: string; readonly to: string }) {
  const t = await getTranslations("sign-in.signed-in");
  return (
    <SignInScene title={t("title")} lead={t.rich("lead", { email: () => <strong>{email}</strong> })}>
      <div className="flex flex-wrap items-center gap-3">
        <Link href={to}>{t("continue")}</Link>
        <SignOutForm>
          <Button look="quiet" type="submit">
            {t("sign-out")}
          </Button>
        </SignOutForm>
      </div>
    </SignInScene>
  );
}
