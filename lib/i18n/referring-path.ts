/** The path of our own page that sent this request, or "/"; never another site, whatever the header says. */
export function findReferringPath(referer: string | null, ownOrigin: string): string {
  if (!referer || !URL.canParse(referer)) return "/";
  const url = new URL(referer);
  const isOurs = url.origin === new URL(ownOrigin).origin && !/^\/[/\\]/.test(url.pathname);
  return isOurs ? url.pathname + url.search : "/";
}
