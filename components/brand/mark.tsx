/** Ponte's mark: a stone bridge from bank to bank, and the one arch that carries it. */
export function Mark({ className = "size-8" }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} fill="none" aria-hidden="true" focusable="false">
      <path
        d="M0 13.4 C6 9.4 11 7.4 16 7.4 S26 9.4 32 13.4 V25 H28.4 A12.4 12.4 0 0 0 3.6 25 H0 Z"
        fill="currentColor"
      />
      <path d="M7 25 A9 9 0 0 1 25 25" className="stroke-act" strokeWidth="3.4" />
    </svg>
  );
}
