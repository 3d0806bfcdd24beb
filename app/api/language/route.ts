import { isLocale, localeCookie } from "@/lib/i18n/locales";
import { rememberTaste } from "@/lib/theme/remember";

/** The language switch: a form that works without JavaScript. */
export function POST(request: Request): Promise<Response> {
  return rememberTaste(request, localeCookie, isLocale);
}
