import type { Messages } from "@/lib/i18n/messages/en";
import demo from "@/lib/i18n/messages/it/demo.json";
import errors from "@/lib/i18n/messages/it/errors.json";
import mail from "@/lib/i18n/messages/it/mail.json";
import shell from "@/lib/i18n/messages/it/shell.json";
import signIn from "@/lib/i18n/messages/it/sign-in.json";
import ui from "@/lib/i18n/messages/it/ui.json";

/** Every namespace by its file's name; the type sees to it that none lacks a sentence. */
export const it: Messages = { demo, errors, mail, shell, "sign-in": signIn, ui };
