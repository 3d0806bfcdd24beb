import { randomBytes } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { domainToASCII } from "node:url";
import { SMTPServer } from "smtp-server";

/** As it came over the wire: the server shows international domains decoded. */
function writeAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return `<${address.slice(0, at + 1)}${domainToASCII(address.slice(at + 1))}>`;
}

export type MailSink = { readonly port: number; readonly close: () => Promise<void> };

/**
 * A mail server for demonstrations and tests: it takes everything, on this machine only, and keeps each
 * message as a file whose first lines say the envelope. Port 0 picks a free one.
 */
export async function startMailSink(port: number, folder: string): Promise<MailSink> {
  await mkdir(folder, { recursive: true });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, callback) {
      const { mailFrom, rcptTo } = session.envelope;
      const envelope = [
        `X-Envelope-From: ${mailFrom ? writeAddress(mailFrom.address) : "<>"}`,
        ...rcptTo.map((to) => `X-Envelope-To: ${writeAddress(to.address)}`),
      ];
      keep(folder, envelope, stream).then(() => callback(), callback);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  server.removeAllListeners("error");
  // A client that hangs up in the middle is no reason to stop taking mail.
  server.on("error", () => {});
  const address = server.server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Under its final name only when it is whole, so that a reader never sees half a mail. */
async function keep(
  folder: string,
  envelope: readonly string[],
  stream: NodeJS.ReadableStream,
): Promise<void> {
  const message = await text(stream);
  const at = new Date().toISOString().replace(/\D/g, "");
  const name = `${at}-${randomBytes(6).toString("hex")}`;
  await writeFile(join(folder, `${name}.part`), [...envelope, message].join("\r\n"));
  await rename(join(folder, `${name}.part`), join(folder, `${name}.eml`));
}
