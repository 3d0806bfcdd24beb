import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { simpleParser } from "mailparser";

const folder = process.env.E2E_MAIL ?? ".data/mail";

/** The newest mail to an address whose subject matches, read from the SMTP sink; waits until it has arrived. */
export async function waitForMail(
  address: string,
  subject: RegExp,
  after = 0,
): Promise<{
  subject: string;
  text: string;
  html: string;
  calendar: string;
  /** As they stand in the mail, by their names in small letters. */
  headers: ReadonlyMap<string, string>;
}> {
  for (let round = 0; round < 200; round += 1) {
    const files = readdirSync(folder, { encoding: "utf8" })
      .filter((file) => file.endsWith(".eml"))
      .sort()
      .reverse();
    for (const file of files) {
      const mail = await simpleParser(readFileSync(path.join(folder, file)));
      const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
      if (to?.value[0]?.address !== address || !subject.test(mail.subject ?? "")) continue;
      if ((mail.date?.getTime() ?? 0) < after) continue;
      const calendar =
        mail.attachments.find((one) => one.contentType === "text/calendar")?.content.toString() ?? "";
      const headers = new Map(
        mail.headerLines.map(({ key, line }) => [
          key,
          line
            .slice(key.length + 1)
            .replace(/\s+/g, " ")
            .trim(),
        ]),
      );
      return { subject: mail.subject ?? "", text: mail.text ?? "", html: mail.html || "", calendar, headers };
    }
    await new Promise((resume) => setTimeout(resume, 250));
  }
  throw new Error(`no mail ${subject} to ${address}`);
}
