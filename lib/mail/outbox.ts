import "server-only";
import { parseEmail } from "@/lib/auth/schema";
import type { Db } from "@/lib/db";
import { type MailContent, type MailKind, mailCatalogue } from "@/lib/mail/catalogue";
import { readMailLocale } from "@/lib/mail/words";
import type { Prisma } from "@/prisma/generated/client";

export type Receiver = {
  /** Null only for a sign-in mail: nobody may be behind the address yet. */
  readonly userId: string | null;
  readonly address: string;
  readonly locale: string | null;
};

type Order<Kind extends MailKind> = {
  readonly kind: Kind;
  readonly to: Receiver;
  readonly content: MailContent<Kind>;
  /** Not before this instant: the undo window of the act. Default: at once. */
  readonly dueAt?: Date;
  /** The change of a meeting that it tells about: undoing that takes the waiting mail back. */
  readonly about?: { readonly meetingId: string; readonly revision: number };
};
/** A kind of mail together with the content that belongs to it. */
export type MailOrder = { [Kind in MailKind]: Order<Kind> }[MailKind];

function toRow(order: MailOrder) {
  const address = parseEmail(order.to.address);
  if (!address) throw new Error(`Mail of kind ${order.kind}: not an address that mail can go to`);
  const { schema } = mailCatalogue[order.kind];
  return {
    kind: order.kind,
    address,
    userId: order.to.userId,
    locale: readMailLocale(order.to.locale),
    content: schema.parse(order.content) as Prisma.InputJsonObject,
    dueAt: order.dueAt,
    shownFrom: order.dueAt,
    meetingId: order.about?.meetingId,
    revision: order.about?.revision,
  };
}

/** Writes the mail with the change it tells about, in the same transaction; the worker sends it. Gives the mail's id. */
export async function queueMail(tx: Db, order: MailOrder): Promise<string> {
  const { id } = await tx.mail.create({ data: toRow(order), select: { id: true } });
  return id;
}

/** Many mails in one statement. */
export async function queueMails(tx: Db, orders: readonly MailOrder[]): Promise<void> {
  await tx.mail.createMany({ data: orders.map(toRow) });
}
