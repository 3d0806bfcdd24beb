/** Ponte's mark: a bridge of one arch, its deck from bank to bank, the keystone where the two halves meet. */
export function Mark({ className = "size-8" }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} fill="none" aria-hidden="true" focusable="false">
      <path d="M1.5 15.5 C8 11.2 12 9.6 16 9.6 S24 11.2 30.5 15.5" stroke="currentColor" strokeWidth="2.4" />
      <path d="M5.5 27 A10.5 10.5 0 0 1 26.5 27" className="stroke-act" strokeWidth="4" />
      <path d="M0.5 26 H3.5 M28.5 26 H31.5" stroke="currentColor" strokeWidth="2.4" />
    </svg>
  );
}
