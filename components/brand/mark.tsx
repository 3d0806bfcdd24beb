/** Ponte's mark: an arch between two banks. */
export function Mark({ className = "size-8" }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} fill="none" aria-hidden="true" focusable="false">
      <path d="M1 25 H7 M25 25 H31" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
      <path d="M7 25 A9 15 0 0 1 25 25" className="stroke-act" strokeWidth="3.2" strokeLinecap="round" />
      <path d="M11.5 25 A4.5 8 0 0 1 20.5 25" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
