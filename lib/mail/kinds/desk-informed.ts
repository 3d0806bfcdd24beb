import { z } from "zod";
import { counterpart, eventPart } from "@/lib/mail/content";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { queuePath } from "@/lib/mail/paths";

/** To the members of a desk: another desk approved a meeting of one of its people. `waits`: its own yes is needed too. */
export const deskInformedMail = defineMailKind({
  schema: eventPart.extend({ one: counterpart, other: counterpart, waits: z.boolean() }),
  compose(content, { t, locale }) {
    const pair = { one: content.one.organisation, other: content.other.organisation };
    const how = content.waits ? "waits" : "told";
    return {
      subject: t(`desk-informed.${how}`, pair),
      heading: t(`desk-informed.${how}`, pair),
      blocks: [
        {
          as: "facts",
          rows: [
            { label: t("event"), value: content.eventTitle[locale] },
            { label: content.one.organisation, value: content.one.name },
            { label: content.other.organisation, value: content.other.name },
          ],
        },
        { as: "text", text: t(`desk-informed.${how}-next`) },
      ],
      action: { label: t("desk-informed.action"), path: queuePath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
