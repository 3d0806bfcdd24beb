import "server-only";
import type { Transporter } from "nodemailer";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { findMailKind } from "@/lib/mail/catalogue";
import { claimDueMail } from "@/lib/mail/claim";
import { listRefusing } from "@/lib/mail/refusals";
import { renderMail } from "@/lib/mail/render-mail";
import { isPermanentFailure, isServerAway, mostAttempts, pauseAfter } from "@/lib/mail/retry";
import { findTransport } from "@/lib/mail/transport";
import type { Mail, Prisma } from "@/prisma/generated/client";

type Ending = Pick<Prisma.MailUpdateManyMutationInput, "state" | "sentAt" | "dueAt" | "lastError">;
type Attempt = { readonly ending: Ending; readonly serverAway?: boolean };
export type Delivery = { readonly sent: number; readonly waiting: number; readonly failed: number };

const oneLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").slice(0, 500);

function isTooLate(mail: Mail, now: Date): boolean {
  const useful = findMailKind(mail.kind)?.usefulMinutes;
  return useful !== undefined && now.getTime() >= mail.createdAt.getTime() + useful * 60_000;
}

/** Somebody may have refused between the writing and the sending. */
async function isRefused({ kind, address }: Mail): Promise<boolean> {
  return findMailKind(kind)?.unsubscribePath !== undefined && (await listRefusing(db(), [address])).size > 0;
}

/** Hands one mail to the mail server: accepted is SENT, anything else waits for another try or is FAILED with its reason. */
async function send(mail: Mail, now: Date, transport: Transporter): Promise<Attempt> {
  if (isTooLate(mail, now)) return { ending: { state: "FAILED", lastError: "too late to be of use" } };
  if (await isRefused(mail))
    return { ending: { state: "FAILED", lastError: "the receiver wants no such mail" } };
  const { PONTE_ORIGIN: origin, PONTE_MAIL_FROM: from } = env();
  let rendered: ReturnType<typeof renderMail>;
  try {
    rendered = renderMail({ ...mail, origin, from });
  } catch (error) {
    return { ending: { state: "FAILED", lastError: `cannot be written: ${oneLine(error)}` } };
  }
  try {
    const to = { name: "", address: mail.address };
    await transport.sendMail({
      ...rendered,
      from,
      to,
      // Said outright: who receives it is never read out of a header.
      envelope: { from, to: [mail.address] },
      messageId: `<${mail.id}@${new URL(origin).hostname}>`,
      headers: { "Auto-Submitted": "auto-generated", ...rendered.headers },
    });
    return { ending: { state: "SENT", sentAt: now, lastError: null } };
  } catch (error) {
    const lastError = oneLine(error);
    if (mail.attempts >= mostAttempts || isPermanentFailure(error)) {
      return { ending: { state: "FAILED", lastError } };
    }
    const dueAt = new Date(now.getTime() + pauseAfter(mail.attempts));
    return { ending: { state: "WAITING", dueAt, lastError }, serverAway: isServerAway(error) };
  }
}

/** Keeps the outcome, unless the lease ran out meanwhile and another worker has the mail. */
async function settle(mail: Mail, ending: Ending): Promise<void> {
  const isOver = ending.state !== "WAITING";
  const isSecret = findMailKind(mail.kind)?.isSecret ?? false;
  await db().mail.updateMany({
    where: { id: mail.id, state: "SENDING", attempts: mail.attempts },
    data: isOver && isSecret ? { ...ending, content: {} } : ending,
  });
}

/**
 * Sends everything that is due, one mail after the other. Without a mail server the outbox waits; with one
 * that does not answer the round ends, so that an hour without it costs one attempt of one mail at a time.
 */
export async function deliverDueMails(
  now: Date,
  transport: Transporter | null = findTransport(),
): Promise<Delivery> {
  let [sent, waiting, failed] = [0, 0, 0];
  if (!transport) return { sent, waiting, failed };
  for (let mail = await claimDueMail(now); mail; mail = await claimDueMail(now)) {
    const { ending, serverAway } = await send(mail, now, transport);
    await settle(mail, ending);
    if (ending.state === "SENT") sent += 1;
    else if (ending.state === "FAILED") failed += 1;
    else waiting += 1;
    if (serverAway) break;
  }
  return { sent, waiting, failed };
}
