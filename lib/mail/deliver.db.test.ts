import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Transporter } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { askForSignIn } from "@/lib/auth/ask-for-sign-in";
import { hostileAddresses } from "@/lib/auth/hostile-addresses";
import { emailSchema, parseEmail } from "@/lib/auth/schema";
import { createToken } from "@/lib/auth/token-hash";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { claimDueMail, leaseMinutes } from "@/lib/mail/claim";
import { deliverDueMails } from "@/lib/mail/deliver";
import { listMails } from "@/lib/mail/mailbox";
import { queueMail } from "@/lib/mail/outbox";
import { mostAttempts } from "@/lib/mail/retry";
import { type MailSink, startMailSink } from "@/lib/mail/sink";
import { buildTransport } from "@/lib/mail/transport";

let folder: string;
let sink: MailSink;
let transport: Transporter;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ponte-sink-"));
  sink = await startMailSink(0, folder);
  transport = buildTransport(`smtp://127.0.0.1:${sink.port}`);
});
afterAll(async () => {
  transport.close();
  await sink.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await db().mail.deleteMany();
});

const mission = {
  missionSlug: "usa-2022",
  missionTitle: { en: "Emilia-Romagna in the USA", it: "Emilia-Romagna negli USA" },
  acknowledgement: { en: "Funded by the ERDF ROP", it: "Finanziato dal POR FESR" },
};
const createAddress = () => `chiara-${createToken().toLowerCase()}@example.org`;
const soon = (minutes = 0) => new Date(Date.now() + 1000 + minutes * 60_000);

function queue(address = createAddress(), dueAt?: Date) {
  const to = { userId: "u1", address, locale: "it" };
  return queueMail(db(), { kind: "registration-approved", to, content: mission, dueAt });
}
const getMail = (id: string) => db().mail.findUniqueOrThrow({ where: { id } });
const listFor = async (id: string) =>
  (await listMails(folder, 10_000)).filter((mail) => mail.messageId.includes(id));

test("a mail goes out once, in its receiver's language, and is SENT only then", async () => {
  const address = createAddress();
  const id = await queue(address);
  expect((await getMail(id)).state).toBe("WAITING");
  expect(await deliverDueMails(soon(), transport)).toEqual({ sent: 1, waiting: 0, failed: 0 });
  expect(await deliverDueMails(soon(60), transport)).toEqual({ sent: 0, waiting: 0, failed: 0 });
  expect(await getMail(id)).toMatchObject({
    state: "SENT",
    attempts: 1,
    lastError: null,
    sentAt: expect.any(Date),
  });
  const [kept, ...more] = await listFor(id);
  expect(more).toEqual([]);
  expect(kept).toMatchObject({
    messageId: `<${id}@localhost>`,
    to: address,
    recipients: [address],
    subject: "Iscrizione approvata: Emilia-Romagna negli USA",
  });
  expect(kept?.text).toContain(`${env().PONTE_ORIGIN}/missions/usa-2022/home`);
  expect(kept?.html).toContain("Finanziato dal POR FESR");
});

test("nothing leaves before it is due, nor when its change was undone", async () => {
  const id = await queue(createAddress(), soon(5));
  await db()
    .$transaction(async (tx) => {
      const to = { userId: null, address: createAddress(), locale: "en" };
      await queueMail(tx, { kind: "registration-approved", to, content: mission });
      throw new Error("undone");
    })
    .catch(() => {});
  expect(await deliverDueMails(soon(4), transport)).toEqual({ sent: 0, waiting: 0, failed: 0 });
  expect(await deliverDueMails(soon(6), transport)).toEqual({ sent: 1, waiting: 0, failed: 0 });
  expect((await getMail(id)).state).toBe("SENT");
});

test("four workers at once send forty mails once each", async () => {
  const ids = await Promise.all(Array.from({ length: 40 }, () => queue()));
  const rounds = await Promise.all([1, 2, 3, 4].map(() => deliverDueMails(soon(), transport)));
  expect(rounds.reduce((sum, round) => sum + round.sent, 0)).toBe(40);
  const kept = (await listMails(folder, 10_000)).map((mail) => mail.messageId);
  for (const id of ids) expect(kept.filter((messageId) => messageId.includes(id))).toHaveLength(1);
});

test("a worker that died in the middle loses nothing: the mail goes again, with the same Message-ID", async () => {
  const id = await queue();
  const start = soon();
  expect((await claimDueMail(start))?.id).toBe(id);
  const during = new Date(start.getTime() + leaseMinutes * 60_000 - 1);
  expect(await deliverDueMails(during, transport)).toEqual({ sent: 0, waiting: 0, failed: 0 });
  const after = new Date(start.getTime() + leaseMinutes * 60_000);
  const again = await claimDueMail(after);
  expect(again).toMatchObject({ id, attempts: 2, lastError: "interrupted: it may have left already" });
  await deliverDueMails(new Date(after.getTime() + leaseMinutes * 60_000), transport);
  expect(await getMail(id)).toMatchObject({ state: "SENT", attempts: 3 });
  expect((await listFor(id)).map((mail) => mail.messageId)).toEqual([`<${id}@localhost>`]);
});

test("without a mail server the outbox waits, one attempt of one mail a round", async () => {
  await Promise.all([1, 2, 3].map(() => queue()));
  const nobody = buildTransport("smtp://127.0.0.1:9");
  expect(await deliverDueMails(soon(), nobody)).toEqual({ sent: 0, waiting: 1, failed: 0 });
  expect(await deliverDueMails(soon(), null)).toEqual({ sent: 0, waiting: 0, failed: 0 });
  const tried = await db().mail.findMany({ where: { attempts: 1 } });
  expect(tried).toHaveLength(1);
  expect(tried[0]?.lastError).toContain("ECONNREFUSED");
  expect(await deliverDueMails(soon(1), transport)).toEqual({ sent: 3, waiting: 0, failed: 0 });
});

test("a refused receiver is FAILED at once, a busy server is asked again until the attempts end", async () => {
  const answers: Record<string, number> = {};
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _session, callback) {
      callback(Object.assign(new Error("not here"), { responseCode: answers[address] }));
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as { port: number };
  const strict = buildTransport(`smtp://127.0.0.1:${port}`);
  const [gone, busy] = [createAddress(), createAddress()];
  Object.assign(answers, { [gone]: 550, [busy]: 451 });
  const [goneId, busyId] = [await queue(gone), await queue(busy)];
  expect(await deliverDueMails(soon(), strict)).toEqual({ sent: 0, waiting: 1, failed: 1 });
  expect(await getMail(goneId)).toMatchObject({
    state: "FAILED",
    lastError: expect.stringContaining("not here"),
  });
  for (let attempt = 2; attempt <= mostAttempts; attempt += 1) {
    expect((await getMail(busyId)).state).toBe("WAITING");
    await deliverDueMails(soon(attempt * 480), strict);
  }
  expect(await getMail(busyId)).toMatchObject({ state: "FAILED", attempts: mostAttempts });
  strict.close();
  await new Promise<void>((resolve) => server.close(resolve));
});

test("a sign-in mail leaves neither link nor code in the outbox, and does not go out too late", async () => {
  const [prompt, late] = [createAddress(), createAddress()];
  const now = new Date();
  await askForSignIn({ email: prompt, browser: createToken(), returnTo: null, locale: "en", now });
  await deliverDueMails(soon(), transport);
  const sent = await db().mail.findFirstOrThrow({ where: { address: prompt } });
  expect(sent).toMatchObject({ state: "SENT", content: {} });
  const [kept] = await listFor(sent.id);
  expect(kept?.text).toMatch(/^http:\/\/localhost:\d+\/sign-in\/link\?token=[\w-]{43}$/m);
  expect(kept?.subject).toMatch(/^\d{3} \d{3} is your code for Ponte$/);

  await askForSignIn({ email: late, browser: createToken(), returnTo: null, locale: "en", now });
  expect(await deliverDueMails(soon(10), transport)).toEqual({ sent: 0, waiting: 0, failed: 1 });
  const stale = await db().mail.findFirstOrThrow({ where: { address: late } });
  expect(stale).toMatchObject({ state: "FAILED", content: {}, lastError: "too late to be of use" });
});

test("content that cannot be written is FAILED with its reason and holds nobody up", async () => {
  const bad = await queue();
  await db().mail.update({ where: { id: bad }, data: { kind: "no-such-kind" } });
  const good = await queue();
  expect(await deliverDueMails(soon(), transport)).toEqual({ sent: 1, waiting: 0, failed: 1 });
  expect((await getMail(bad)).lastError).toBe("cannot be written: Unknown kind of mail: no-such-kind");
  expect((await getMail(good)).state).toBe("SENT");
});

test("whatever is typed as an address, a mail has one receiver: the stored one, or there is no mail", async () => {
  for (const [typed, stored] of hostileAddresses) {
    await db().mail.deleteMany();
    await db().verificationToken.deleteMany({ where: { identifier: stored ?? "" } });
    const before = new Set((await listMails(folder, 10_000)).map((mail) => mail.id));
    const email = emailSchema.safeParse(typed);
    if (email.success) {
      await askForSignIn({
        email: email.data,
        browser: createToken(),
        returnTo: null,
        locale: "en",
        now: new Date(),
      });
    }
    await deliverDueMails(soon(), transport);
    const kept = (await listMails(folder, 10_000)).filter((mail) => !before.has(mail.id));
    expect(kept.map((mail) => [mail.recipients, parseEmail(mail.to)])).toEqual(
      stored ? [[[stored], stored]] : [],
    );
  }
});

test("an address that is not in its stored spelling never enters the outbox as it is", async () => {
  await expect(queue("victim@example.org, attacker@evil.example")).rejects.toThrow("not an address");
  expect((await getMail(await queue(" Chiara@Example.ORG "))).address).toBe("chiara@example.org");
});
