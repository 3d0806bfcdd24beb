/** A number to call with one tap. */
export function PhoneLink({ phone }: { readonly phone: string | null }) {
  if (!phone) return null;
  return (
    <a className="link inline-flex min-h-11 items-center" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
      {phone}
    </a>
  );
}
