import { createTranslator } from "next-intl";
import en from "@/lib/i18n/messages/en/mail.json";
import it from "@/lib/i18n/messages/it/mail.json";

export type MailLocale = "en" | "it";

/** The languages mail is written in; whoever reads neither gets English. */
export function readMailLocale(locale: string | null | undefined): MailLocale {
  return locale?.toLowerCase().startsWith("it") ? "it" : "en";
}

function buildTranslator(locale: MailLocale) {
  return createTranslator({ locale, messages: locale === "it" ? it : en, timeZone: "UTC" });
}

export type MailTranslator = ReturnType<typeof buildTranslator>;
export type MailWords = { readonly locale: MailLocale; readonly t: MailTranslator };

export function buildMailWords(locale: MailLocale): MailWords {
  return { locale, t: buildTranslator(locale) };
}
