import Link from "next/link";
import { getLocale } from "next-intl/server";
import { pickText } from "@/lib/i18n/pick-text";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";

type Person = {
  readonly jobTitle: unknown;
  readonly user: { readonly name: string | null };
  readonly organisation: { readonly name: string; readonly kind: string; readonly city: string };
};

/** Name, role, organisation: always in this order. */
export async function PersonHeading({
  person,
  href,
  as: Heading = "h2",
}: {
  readonly person: Person;
  readonly href?: string;
  readonly as?: "h1" | "h2" | "h3";
}) {
  const locale = await getLocale();
  const { name, kind, city } = person.organisation;
  const kindLabel = pickText(organisationKinds.find((one) => one.code === kind)?.label, locale);
  return (
    <div>
      <Heading className={Heading === "h1" ? "title text-2xl" : "font-semibold text-lg"}>
        {href ? (
          <Link href={href} className="link">
            {person.user.name ?? name}
          </Link>
        ) : (
          (person.user.name ?? name)
        )}
      </Heading>
      <p>
        {pickText(person.jobTitle, locale)}, <strong className="font-semibold">{name}</strong>
      </p>
      <p className="text-ink-quiet text-sm">
        {kindLabel} · {city}
      </p>
    </div>
  );
}
