import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import { env } from "@/lib/env";

const seconds = 1000;

/** Shorter in sum than the lease on a mail that is being sent, so that two workers never hold one mail. */
const timeouts = {
  connectionTimeout: 10 * seconds,
  greetingTimeout: 10 * seconds,
  socketTimeout: 30 * seconds,
};

/** Two connections that stay open between mails; content is never read from files or addresses. */
export function buildTransport(url: string): Transporter {
  return createTransport({
    url,
    pool: true,
    maxConnections: 2,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...timeouts,
  });
}

let transport: Transporter | undefined;

/** The mail server of this installation: SMTP_URL, else the local sink, else null. */
export function findTransport(): Transporter | null {
  const { SMTP_URL, PONTE_MAIL_SINK_PORT } = env();
  const url = SMTP_URL ?? (PONTE_MAIL_SINK_PORT ? `smtp://127.0.0.1:${PONTE_MAIL_SINK_PORT}` : null);
  if (!url) return null;
  transport ??= buildTransport(url);
  return transport;
}
