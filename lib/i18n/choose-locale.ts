import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locale";

type Clues = {
  /** What the reader chose here. */
  readonly cookie: string | undefined;
  /** What the account says. */
  readonly account: string | null | undefined;
  /** The browser's Accept-Language. */
  readonly accepted: string | null;
};

type Wish = { readonly tag: string; readonly weight: number };

function parseWish(part: string): Wish {
  const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const weight = quality === undefined ? 1 : Number(quality);
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
}

/** The first language of an Accept-Language header that Ponte speaks; regions do not matter. */
function findAccepted(header: string | null): Locale | undefined {
  const wishes = (header ?? "").slice(0, 500).split(",").map(parseWish);
  return wishes
    .filter((wish) => wish.weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map((wish) => wish.tag.split("-")[0])
    .find(isLocale);
}

/** The reader's choice, else the account's language, else the browser's, else English. */
export function chooseLocale({ cookie, account, accepted }: Clues): Locale {
  if (isLocale(cookie)) return cookie;
  if (isLocale(account)) return account;
  return findAccepted(accepted) ?? defaultLocale;
}
