import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { simpleParser } from "mailparser";

export type KeptMail = {
  readonly id: string;
  readonly at: Date;
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  /** Who the mail server was told to bring it to, whatever the headers say. */
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

const fileName = /^(\d{17})-[0-9a-f]{12}$/;

function readTime(id: string): Date {
  const [, year, month, day, hour, minute, second, milli] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})/.exec(id) ?? [];
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`);
}

function listAddresses(header: unknown): string[] {
  return [header].flat().flatMap((line) => String(line ?? "").match(/[^<>\s]+@[^<>\s]+/g) ?? []);
}

/** One mail of the sink's folder, or null where there is none of that id. */
export async function findMail(folder: string, id: string): Promise<KeptMail | null> {
  if (!fileName.test(id)) return null;
  const source = await readFile(join(folder, `${id}.eml`)).catch(() => null);
  if (!source) return null;
  const mail = await simpleParser(source, { skipTextToHtml: true, skipImageLinks: true });
  return {
    id,
    at: readTime(id),
    messageId: mail.messageId ?? "",
    from: mail.from?.text ?? "",
    to: [mail.to ?? []]
      .flat()
      .map((to) => to.text)
      .join(", "),
    recipients: listAddresses(mail.headers.get("x-envelope-to")),
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: mail.html || "",
  };
}

/** The newest mails of the sink's folder, newest first; an absent folder holds none. */
export async function listMails(folder: string, most = 100): Promise<KeptMail[]> {
  const names = await readdir(folder).catch(() => []);
  const ids = names
    .filter((name) => name.endsWith(".eml"))
    .map((name) => name.slice(0, -4))
    .filter((id) => fileName.test(id))
    .toSorted((a, b) => (a < b ? 1 : -1));
  const mails = await Promise.all(ids.slice(0, most).map((id) => findMail(folder, id)));
  return mails.filter((mail) => mail !== null);
}
