import type { NextRequest } from "next/server";
import { keepChoice } from "@/lib/i18n/keep-choice";
import { isLocale, localeCookie } from "@/lib/i18n/locale";

/** The language switch: a plain form. An unknown language forgets the choice. */
export function POST(request: NextRequest): Promise<Response> {
  return keepChoice(request, {
    field: "locale",
    cookie: localeCookie,
    parse: (wanted) => (isLocale(wanted) ? wanted : null),
  });
}
