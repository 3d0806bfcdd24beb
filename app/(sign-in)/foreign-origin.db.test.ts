import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { POST as signOut } from "@/app/api/auth/sign-out/route";
import { askForMail, askForMailAgain, signInWithCode, signInWithLink } from "@/lib/auth/actions";
import { askForSignIn } from "@/lib/auth/ask-for-sign-in";
import { openSession } from "@/lib/auth/open-session";
import { createToken } from "@/lib/auth/token-hash";
import { db } from "@/lib/db";
import { enterAs } from "@/lib/demo/actions";
import { env } from "@/lib/env";
import { untouched } from "@/lib/forms/form-state";

/** What a browser sends, in place of Next's request; everything behind it is real. */
const request = vi.hoisted(() => {
  process.env.PONTE_DEMO = "1";
  return { headers: new Headers(), cookies: new Map<string, string>() };
});
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => (request.cookies.has(name) ? { value: request.cookies.get(name) } : undefined),
    set: (name: string, value: string) => request.cookies.set(name, value),
  }),
}));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "en",
  getTranslations: async () => (key: string) => key,
}));

const own = new URL(env().PONTE_ORIGIN).origin;
const foreign: Record<string, string>[] = [
  {},
  { origin: "null" },
  { origin: "https://evil.example" },
  { origin: "https://evil.example", "x-forwarded-host": "evil.example", host: "evil.example" },
  { origin: own, "sec-fetch-site": "cross-site" },
  { origin: `${own}.evil.example` },
];

const count = () =>
  Promise.all([db().verificationToken.count(), db().mail.count(), db().session.count(), db().user.count()]);

function fill(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** Next answers by throwing: a redirect, or a page that is not found. */
async function press(action: () => Promise<unknown>): Promise<unknown> {
  try {
    return await action();
  } catch (error) {
    const { digest } = error as { digest?: string };
    if (!digest?.startsWith("NEXT_")) throw error;
    return digest;
  }
}

beforeAll(async () => {
  await db().installation.create({ data: { isDemo: true } });
});

let acts: Record<string, () => Promise<unknown>>;
beforeEach(async () => {
  const [email, browser] = [`${createToken().toLowerCase()}@example.org`, createToken()];
  const user = await db().user.create({ data: { email, name: "Teresa", isAdministrator: true } });
  const session = await openSession(db(), user.id, new Date());
  await askForSignIn({ email, browser, returnTo: null, locale: "en", now: new Date() });
  const mail = await db().mail.findFirstOrThrow({ where: { address: email } });
  const { path, code } = mail.content as { path: string; code: string };
  request.cookies = new Map([
    ["ponte-browser", browser],
    ["ponte-session", session.token],
  ]);
  acts = {
    askForMail: () => askForMail(untouched, fill({ email: "somebody@example.org" })),
    askForMailAgain: () => askForMailAgain(),
    signInWithCode: () => signInWithCode(untouched, fill({ code })),
    signInWithLink: () => signInWithLink(fill({ token: path.split("token=")[1] ?? "" })),
    enterAs: () => enterAs(fill({ person: user.id })),
    signOut: () =>
      signOut(new Request(`${own}/api/auth/sign-out`, { method: "POST", headers: request.headers })),
  };
});

const names = ["askForMail", "askForMailAgain", "signInWithCode", "signInWithLink", "enterAs", "signOut"];

test.each(names.flatMap((name) => foreign.map((headers) => [name, headers] as const)))(
  "%s from a page with %j changes nothing",
  async (name, headers) => {
    request.headers = new Headers({ "content-type": "multipart/form-data", host: "localhost", ...headers });
    const [before, cookies] = [await count(), [...request.cookies]];
    await press(acts[name] ?? (() => Promise.reject(new Error(name))));
    expect(await count()).toEqual(before);
    expect([...request.cookies]).toEqual(cookies);
  },
);

test.each(names)("%s from our own page does its work", async (name) => {
  request.headers = new Headers({ "content-type": "multipart/form-data", host: "localhost", origin: own });
  const [before, cookies] = [await count(), [...request.cookies]];
  await press(acts[name] ?? (() => Promise.reject(new Error(name))));
  expect([await count(), [...request.cookies]]).not.toEqual([before, cookies]);
});
