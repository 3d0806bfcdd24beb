import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NoticeRow } from "@/components/notices/notice-row";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireUser } from "@/lib/auth/session";
import { seeAllNoticesAction } from "@/lib/notices/actions";
import { listNotices } from "@/lib/notices/queries";

type Props = { readonly searchParams: Promise<{ readonly page?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notices"))("title") };
}

/** Everything that was written to the reader, where they are already. */
export default async function NoticesPage({ searchParams }: Props) {
  const [user, locale, query] = [await requireUser("/notices"), await getLocale(), await searchParams];
  const page = Math.max(1, Math.min(1000, Number.parseInt(String(query.page ?? "1"), 10) || 1));
  const { notices, pages } = await listNotices(user, locale, page);
  const [t, ui] = [await getTranslations("notices"), await getTranslations("ui")];
  const now = new Date();
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-[48rem] flex-1 px-5 py-8 md:py-10">
        <PageHeader
          title={t("title")}
          lead={t("lead")}
          actions={
            notices.some((notice) => notice.isNew) && (
              <form action={seeAllNoticesAction}>
                <SubmitButton look="quiet">{t("see-all")}</SubmitButton>
              </form>
            )
          }
        />
        {notices.length === 0 && <EmptyState title={t("none")}>{t("none-text")}</EmptyState>}
        <ul>
          {notices.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} now={now} />
          ))}
        </ul>
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(number) => `/notices?page=${number}`}
          words={{
            label: ui("pages"),
            previous: ui("previous"),
            next: ui("next"),
            where: ui("where", { page, pages }),
          }}
        />
      </main>
      <SiteFooter />
    </>
  );
}
