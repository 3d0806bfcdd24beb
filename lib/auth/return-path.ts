const longest = 500;
const base = "http://return.invalid";

/**
 * A path of this site to go back to after signing in, or null. Anything that a browser could read as
 * another origin ("//evil", "/\evil", a tab inside, a scheme) is refused, and so are sign-in and API paths.
 */
export function parseReturnPath(wanted: unknown): string | null {
  if (typeof wanted !== "string" || wanted.length > longest) return null;
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(wanted)) return null;
  let url: URL;
  try {
    url = new URL(wanted, base);
  } catch {
    return null;
  }
  if (url.origin !== base || /^\/(sign-in|api)(\/|$)/i.test(url.pathname) || url.pathname.startsWith("//"))
    return null;
  return url.pathname + url.search;
}
