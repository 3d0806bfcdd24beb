import demo from "@/lib/i18n/messages/en/demo.json";
import errors from "@/lib/i18n/messages/en/errors.json";
import mail from "@/lib/i18n/messages/en/mail.json";
import shell from "@/lib/i18n/messages/en/shell.json";
import signIn from "@/lib/i18n/messages/en/sign-in.json";
import ui from "@/lib/i18n/messages/en/ui.json";

/** Every namespace by its file's name. English is what the keys of a namespace are typed by. */
export const en = { demo, errors, mail, shell, "sign-in": signIn, ui };

export type Messages = typeof en;
