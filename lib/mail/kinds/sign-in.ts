import { z } from "zod";
import { defineMailKind } from "@/lib/mail/mail-kind";

export const signInMinutes = 10;

/** Link and code of one sign-in attempt. The code is null where too many wrong ones were tried. */
export const signInMail = defineMailKind({
  schema: z.object({
    path: z.string().startsWith("/sign-in/link?"),
    code: z
      .string()
      .regex(/^\d{6}$/)
      .nullable(),
  }),
  usefulMinutes: signInMinutes,
  isSecret: true,
  compose({ path, code }, { t }) {
    const spaced = code === null ? null : `${code.slice(0, 3)} ${code.slice(3)}`;
    return {
      subject: spaced === null ? t("sign-in.subject-link") : t("sign-in.subject", { code: spaced }),
      heading: t("sign-in.heading"),
      blocks: [
        { as: "text", text: spaced === null ? t("sign-in.intro-link") : t("sign-in.intro") },
        ...(spaced === null ? [] : [{ as: "code", label: t("sign-in.code"), code: spaced } as const]),
      ],
      action: { label: t("sign-in.action"), path },
      after: [t("sign-in.once", { minutes: signInMinutes }), t("sign-in.not-you")],
      acknowledgement: null,
    };
  },
});
