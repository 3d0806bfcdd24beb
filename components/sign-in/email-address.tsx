/** An address that breaks after its @ where it must break. */
export function EmailAddress({ email }: { readonly email: string }) {
  const [local, domain] = email.split("@");
  return (
    <strong className="wrap-anywhere text-ink">
      {local}@<wbr />
      {domain}
    </strong>
  );
}
