/** A portico whose arches become a bridge: Bologna on one bank, Philadelphia on the other. */
export function HeroArches({ className }: { readonly className?: string }) {
  const portico = [0, 1, 2, 3, 4].map((index) => 40 + index * 58);
  return (
    <svg
      viewBox="0 0 900 420"
      className={className}
      fill="none"
      aria-hidden="true"
      focusable="false"
      preserveAspectRatio="xMaxYMax slice"
    >
      <g className="stroke-line-strong" strokeWidth="1.25">
        {portico.map((x) => (
          <path key={x} d={`M ${x} 420 V 352 A 24 24 0 0 1 ${x + 48} 352 V 420`} />
        ))}
        <path d="M 30 322 H 334" />
        <path d="M 640 420 V 300 H 690 V 420 M 706 420 V 250 H 762 V 420 M 778 420 V 330 H 880" />
      </g>
      <path
        d="M 300 322 A 190 210 0 0 1 690 300"
        className="stroke-act"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <path d="M 330 322 A 160 150 0 0 1 660 300" className="stroke-line-strong" strokeWidth="1.25" />
      <circle cx="300" cy="322" r="6" className="fill-act" />
      <circle cx="690" cy="300" r="6" className="fill-act" />
    </svg>
  );
}
