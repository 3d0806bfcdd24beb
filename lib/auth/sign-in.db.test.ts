import { beforeEach, expect, test } from "vitest";
import { askForSignIn } from "@/lib/auth/ask-for-sign-in";
import { redeemCode } from "@/lib/auth/redeem-code";
import { checkLink, redeemLink } from "@/lib/auth/redeem-link";
import { buildSessionAdapter } from "@/lib/auth/session-adapter";
import { createToken } from "@/lib/auth/token-hash";
import { db } from "@/lib/db";

const now = new Date("2022-06-01T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const wrongCode = (code: string) => (code === "000000" ? "000001" : "000000");

let email: string;
let browser: string;
beforeEach(() => {
  email = `chiara-${createToken().toLowerCase()}@example.org`;
  browser = createToken();
});

type Asked = { readonly token: string; readonly code: string | null };

async function ask(overrides: { returnTo?: string; now?: Date; browser?: string } = {}) {
  return askForSignIn({ email, browser, returnTo: null, locale: "it", now, ...overrides });
}

async function listAsked(): Promise<Asked[]> {
  const mails = await db().mail.findMany({ where: { address: email }, orderBy: { id: "asc" } });
  return mails.map((mail) => {
    const { path, code } = mail.content as { path: string; code: string | null };
    return { token: path.split("token=")[1] ?? "", code };
  });
}

async function askOnce(overrides: Parameters<typeof ask>[0] = {}) {
  expect(await ask(overrides)).toEqual({ ok: true, value: null });
  const [asked] = await listAsked();
  if (!asked?.code) throw new Error("no mail with a code");
  return { token: asked.token, code: asked.code };
}

const redeemer = (overrides: object = {}) => ({
  browser,
  oldSession: null,
  locale: "it",
  now: later(1),
  ...overrides,
});
const countSessions = () => db().session.count({ where: { user: { email } } });

test("the link opens one session for a new user, whose address is then proved", async () => {
  const { token } = await askOnce({ returnTo: "/missions/m/home" });
  const signedIn = await redeemLink(token, redeemer());
  if (!signedIn.ok) throw new Error(signedIn.reason);
  expect(signedIn.value.returnTo).toBe("/missions/m/home");
  const user = await db().user.findUniqueOrThrow({ where: { email }, include: { contact: true } });
  expect(user).toMatchObject({ emailVerified: later(1), locale: "it", contact: { email } });
  const found = await buildSessionAdapter(db()).getSessionAndUser(signedIn.value.token);
  expect(found?.user.id).toBe(user.id);
  expect(found?.session.expires).toEqual(new Date(later(1).getTime() + 30 * 86_400_000));
});

test("the table keeps neither the link's token, nor the code, nor the session's token", async () => {
  const { token, code } = await askOnce();
  const attempts = JSON.stringify(await db().verificationToken.findMany({ where: { identifier: email } }));
  for (const secret of [token, code, browser]) expect(attempts).not.toContain(secret);
  const signedIn = await redeemLink(token, redeemer());
  if (!signedIn.ok) throw new Error(signedIn.reason);
  const sessions = JSON.stringify(await db().session.findMany({ where: { user: { email } } }));
  expect(sessions).not.toContain(signedIn.value.token);
});

test("link and code work once, together", async () => {
  const { token, code } = await askOnce();
  expect((await redeemCode(code, redeemer())).ok).toBe(true);
  expect(await redeemLink(token, redeemer())).toEqual({ ok: false, reason: "over" });
  expect(await redeemCode(code, redeemer())).toEqual({ ok: false, reason: "over" });
  expect(await countSessions()).toBe(1);
});

test("a known user keeps name, language and first proof", async () => {
  await db().user.create({ data: { email, name: "Chiara", locale: "en", emailVerified: later(-9) } });
  const { code } = await askOnce();
  expect((await redeemCode(code, redeemer())).ok).toBe(true);
  expect(await db().user.findUnique({ where: { email } })).toMatchObject({
    name: "Chiara",
    locale: "en",
    emailVerified: later(-9),
  });
});

test.each(["link", "code", "both"])("twenty presses at once by %s make exactly one session", async (way) => {
  const { token, code } = await askOnce();
  const presses = Array.from({ length: 20 }, (_, press) =>
    way === "link" || (way === "both" && press % 2 === 0)
      ? redeemLink(token, redeemer({ now: later(1 + (press % 3)) }))
      : redeemCode(code, redeemer({ now: later(1 + (press % 3)) })),
  );
  const outcomes = await Promise.all(presses);
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(await countSessions()).toBe(1);
});

test("another browser gets neither in by the link nor by the code", async () => {
  const { token, code } = await askOnce();
  for (const other of [createToken(), null]) {
    expect(await checkLink(db(), token, other, later(1))).toEqual({ ok: false, reason: "other-browser" });
    expect(await redeemLink(token, redeemer({ browser: other }))).toEqual({
      ok: false,
      reason: "other-browser",
    });
    expect(await redeemCode(code, redeemer({ browser: other }))).toEqual({ ok: false, reason: "over" });
  }
  expect(await countSessions()).toBe(0);
  expect((await redeemLink(token, redeemer())).ok).toBe(true);
});

test("looking at the link changes nothing", async () => {
  const { token } = await askOnce();
  for (let look = 0; look < 3; look += 1) {
    expect(await checkLink(db(), token, browser, later(1))).toEqual({ ok: true, value: { email } });
  }
  expect((await redeemLink(token, redeemer())).ok).toBe(true);
  expect(await checkLink(db(), token, browser, later(1))).toEqual({ ok: false, reason: "over" });
});

test("after ten minutes it is over", async () => {
  const { token, code } = await askOnce();
  expect(await redeemLink(token, redeemer({ now: later(10) }))).toEqual({ ok: false, reason: "over" });
  expect(await redeemCode(code, redeemer({ now: later(10) }))).toEqual({ ok: false, reason: "over" });
  expect((await redeemLink(token, redeemer({ now: later(9.9) }))).ok).toBe(true);
});

test("a token that never was is over, and tells nothing", async () => {
  expect(await redeemLink(createToken(), redeemer())).toEqual({ ok: false, reason: "over" });
  expect(await redeemCode("123456", redeemer())).toEqual({ ok: false, reason: "over" });
});

test("the fifth wrong code is the last; the link still works", async () => {
  const { token, code } = await askOnce();
  for (const attemptsLeft of [4, 3, 2, 1, 0]) {
    expect(await redeemCode(wrongCode(code), redeemer())).toEqual({
      ok: false,
      reason: "wrong",
      attemptsLeft,
    });
  }
  expect(await redeemCode(code, redeemer())).toEqual({ ok: false, reason: "over" });
  expect((await redeemLink(token, redeemer())).ok).toBe(true);
});

test("fifty wrong codes at once count as five", async () => {
  const { code } = await askOnce();
  const guesses = Array.from({ length: 50 }, () => redeemCode(wrongCode(code), redeemer()));
  const outcomes = await Promise.all(guesses);
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "wrong")).toHaveLength(5);
  expect(await redeemCode(code, redeemer())).toEqual({ ok: false, reason: "over" });
});

test("the code of an earlier mail still works, and ends the later one", async () => {
  await ask();
  await ask({ now: later(0.5) });
  const asked = await listAsked();
  expect((await redeemCode(asked[0]?.code ?? "", redeemer())).ok).toBe(true);
  expect(await redeemCode(asked[1]?.code ?? "", redeemer())).toEqual({ ok: false, reason: "over" });
});

test("of twenty asks at once five get a mail", async () => {
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => ask({ browser: createToken() })));
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(5);
  expect(await listAsked()).toHaveLength(5);
  expect(await ask({ now: later(14.9) })).toEqual({ ok: false, reason: "too-many-mails" });
  expect((await ask({ now: later(15) })).ok).toBe(true);
});

test("after twenty wrong codes in a day the mail carries a link only", async () => {
  for (let round = 0; round < 4; round += 1) {
    const at = later(round * 20);
    await ask({ now: at });
    for (let guess = 0; guess < 5; guess += 1) await redeemCode("000000", redeemer({ now: at }));
  }
  await ask({ now: later(100) });
  expect((await listAsked()).filter((asked) => asked.code === null)).toHaveLength(1);
  expect(await redeemCode("000000", redeemer({ now: later(100) }))).toEqual({ ok: false, reason: "over" });
});

test("known and unknown addresses are told the same, in the same number of queries", async () => {
  const unknown = await ask();
  await db().user.create({ data: { email: `known-${email}`, emailVerified: now } });
  const known = await askForSignIn({ email: `known-${email}`, browser, returnTo: null, locale: "it", now });
  expect(known).toEqual(unknown);
  const mails = await db().mail.findMany({ where: { address: { endsWith: email } } });
  expect(mails.map((mail) => mail.userId)).toEqual([null, null]);
});

test("a new session ends the one this browser had", async () => {
  const first = await redeemCode((await askOnce()).code, redeemer());
  if (!first.ok) throw new Error(first.reason);
  await db().mail.deleteMany({ where: { address: email } });
  const second = await redeemCode((await askOnce()).code, redeemer({ oldSession: first.value.token }));
  expect(second.ok).toBe(true);
  expect(await countSessions()).toBe(1);
  expect(await buildSessionAdapter(db()).getSessionAndUser(first.value.token)).toBeNull();
});
