import type { Locale } from "@/lib/i18n/locale";
import type { Messages } from "@/lib/i18n/messages/en";

declare module "next-intl" {
  /** Makes the keys of messages and the languages part of the types. */
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
