import { missionPart } from "@/lib/mail/content";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { homePath } from "@/lib/mail/paths";

/** To the participant whose desk let them in. */
export const registrationApprovedMail = defineMailKind({
  schema: missionPart,
  compose(content, { t, locale }) {
    const mission = content.missionTitle[locale];
    return {
      subject: t("registration-approved.subject", { mission }),
      heading: t("registration-approved.heading", { mission }),
      blocks: [{ as: "text", text: t("registration-approved.next") }],
      action: { label: t("registration-approved.action"), path: homePath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
