/** The line that joins what one offers to what the other seeks. */
export function Arch({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 120 40" className={className} fill="none" aria-hidden="true" focusable="false">
      <path d="M6 36 A54 32 0 0 1 114 36" className="stroke-act" strokeWidth="2" strokeLinecap="round" />
      <circle cx="6" cy="36" r="3.5" className="fill-act" />
      <circle cx="114" cy="36" r="3.5" className="fill-act" />
    </svg>
  );
}
