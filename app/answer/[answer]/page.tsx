import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AttendeeAnswer } from "@/components/guests/attendee-answer";
import { GuestAnswer } from "@/components/guests/guest-answer";
import { PublicShell } from "@/components/shell/public-shell";
import { Notice } from "@/components/ui/notice";
import { requireAnswerer } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import { getAnswerPage } from "@/lib/guests/answer-queries";

type Props = {
  readonly params: Promise<{ readonly answer: string }>;
  readonly searchParams: Promise<{ readonly told?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("answer");
  return { title: t("title"), robots: { index: false } };
}

/** Where the link of an invitation leads: reading changes nothing, one press answers. */
export default async function AnswerPage({ params, searchParams }: Props) {
  const { answer } = await params;
  if (!/^[\w-]{20,100}$/.test(answer)) notFound();
  const page = await getAnswerPage(await requireAnswerer(answer, await readClock()));
  const [{ told }, t] = [await searchParams, await getTranslations("answer")];
  return (
    <PublicShell width="measure">
      {(told === "yes" || told === "no") && (
        <div className="mb-6">
          <Notice tone="settled">{t(`told-${told}`)}</Notice>
        </div>
      )}
      {page.as === "guest" ? (
        <GuestAnswer page={page} answer={answer} />
      ) : (
        <AttendeeAnswer page={page} answer={answer} />
      )}
    </PublicShell>
  );
}
