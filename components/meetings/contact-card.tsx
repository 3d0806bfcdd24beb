import { getTranslations } from "next-intl/server";

type Props = { readonly contact: { readonly email: string; readonly phone: string | null } | null };

/** How to reach the other side, once both said yes. */
export async function ContactCard({ contact }: Props) {
  const t = await getTranslations("meetings");
  return (
    <section aria-labelledby="contact">
      <h2 id="contact" className="mb-2 font-semibold text-lg">
        {t("contact")}
      </h2>
      {contact ? (
        <p>
          <a className="link" href={`mailto:${contact.email}`}>
            {contact.email}
          </a>
          {contact.phone && (
            <>
              {" · "}
              <a className="link" href={`tel:${contact.phone.replaceAll(" ", "")}`}>
                {contact.phone}
              </a>
            </>
          )}
        </p>
      ) : (
        <p className="text-ink-quiet">{t("contact-later")}</p>
      )}
    </section>
  );
}
