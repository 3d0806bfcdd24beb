import "server-only";
import { cache } from "react";
import type { UserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { findMailKind, type MailKind, mailCatalogue } from "@/lib/mail/catalogue";
import { buildMailWords, readMailLocale } from "@/lib/mail/words";
import type { Prisma } from "@/prisma/generated/client";

export const noticePageSize = 30;

/** Mails that open doors, and those for calendars, are for the mailbox alone. */
const shownKinds = (Object.keys(mailCatalogue) as MailKind[]).filter((kind) => {
  const definition = findMailKind(kind);
  return !definition?.isSecret && !definition?.isMailOnly;
});

/** What was written to this person, from the moment on when its mail leaves: before that it can still be taken back. */
const listShown = (user: UserActor, now: Date) =>
  ({
    userId: user.userId,
    kind: { in: shownKinds },
    shownFrom: { lte: now },
  }) satisfies Prisma.MailWhereInput;

type Row = { readonly kind: string; readonly content: unknown };

/** The subject line in the reader's language and the page it leads to; null for a content of an older version. */
function describe({ kind, content }: Row, locale: string) {
  const definition = findMailKind(kind);
  const parsed = definition?.schema.safeParse(content);
  if (!definition || !parsed?.success) return null;
  const letter = definition.compose(parsed.data, buildMailWords(readMailLocale(locale)));
  return { title: letter.subject, path: letter.action.path };
}

/** The same news as by mail, the newest first. Mail runs on the real clock, also in the demo. */
export async function listNotices(user: UserActor, locale: string, page: number) {
  const where = listShown(user, new Date());
  const [rows, total] = await Promise.all([
    db().mail.findMany({
      where,
      orderBy: [{ shownFrom: "desc" }, { id: "asc" }],
      skip: (page - 1) * noticePageSize,
      take: noticePageSize,
      select: { id: true, kind: true, content: true, shownFrom: true, seenAt: true },
    }),
    db().mail.count({ where }),
  ]);
  const notices = rows.flatMap(({ id, shownFrom, seenAt, ...row }) => {
    const told = describe(row, locale);
    return told ? [{ id, at: shownFrom, isNew: seenAt === null, ...told }] : [];
  });
  return { notices, pages: Math.max(1, Math.ceil(total / noticePageSize)) };
}

export type Notice = Awaited<ReturnType<typeof listNotices>>["notices"][number];

export const countNewNotices = cache((user: UserActor) =>
  db().mail.count({ where: { ...listShown(user, new Date()), seenAt: null } }),
);

/** Notes that its reader has seen a notice, and answers where it leads; null for anybody else's. */
export async function openNotice(user: UserActor, id: string): Promise<string | null> {
  const row = await db().mail.findFirst({
    where: { ...listShown(user, new Date()), id },
    select: { kind: true, content: true },
  });
  if (!row) return null;
  await db().mail.updateMany({ where: { id, seenAt: null }, data: { seenAt: new Date() } });
  return describe(row, "en")?.path ?? null;
}

export async function seeAllNotices(user: UserActor): Promise<void> {
  const now = new Date();
  await db().mail.updateMany({ where: { ...listShown(user, now), seenAt: null }, data: { seenAt: now } });
}
