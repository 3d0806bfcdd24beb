import type { Answer } from "./access";

export type Server = { readonly origin: string };
export type Reply = {
  readonly status: number;
  readonly location: string;
  readonly body: string;
  readonly headers: Headers;
};
export type Call = {
  readonly token?: string | null;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
};

/** One request as a browser would send it, redirects not followed. */
export async function call(server: Server, path: string, wanted: Call = {}): Promise<Reply> {
  const { token, method = "GET", headers = {}, body } = wanted;
  const cookie = ["ponte-locale=en", ...(token ? [`ponte-session=${token}`] : [])].join("; ");
  const answer = await fetch(server.origin + path, {
    method,
    redirect: "manual",
    headers: { cookie, ...headers },
    body,
  });
  const location = answer.headers.get("location") ?? answer.headers.get("x-action-redirect") ?? "";
  return { status: answer.status, location, body: await answer.text(), headers: answer.headers };
}

/** What a reply means; "forbidden" and "broken" are never expected of a page. */
export function readAnswer({ status, location, body }: Reply): Answer | "forbidden" | "broken" {
  const to = location.replace(/^https?:\/\/[^/]+/, "");
  if (to.startsWith("/sign-in?to=") || /NEXT_REDIRECT;\w+;\/sign-in\?to=/.test(body)) return "sign-in";
  if (status === 404 || body.includes("NEXT_HTTP_ERROR_FALLBACK;404")) return "not-found";
  if (status >= 500) return "broken";
  return status >= 400 ? "forbidden" : "let-in";
}

/** Runs work on each item, a few at a time, and answers what it found, nothing left out. */
export async function gather<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<string[]>,
): Promise<string[]> {
  const waiting = [...items];
  const found: string[] = [];
  const take = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
      found.push(...(await work(item)));
  };
  await Promise.all(Array.from({ length: 6 }, take));
  return found.sort();
}
