import type { NextRequest } from "next/server";
import { keepChoice } from "@/lib/i18n/keep-choice";
import { parseTheme, themeCookie } from "@/lib/i18n/theme";

/** The choice of light or dark: a plain form. Following the device needs no cookie. */
export function POST(request: NextRequest): Promise<Response> {
  return keepChoice(request, {
    field: "theme",
    cookie: themeCookie,
    parse: (wanted) => (parseTheme(wanted) === "system" ? null : parseTheme(wanted)),
  });
}
