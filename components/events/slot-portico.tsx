type Props = { readonly count: number; readonly className?: string };

const width = 28;

/** Slots as the arches of a portico: one for each meeting that one could have. */
export function SlotPortico({ count, className }: Props) {
  const arches = Array.from(
    { length: count },
    (_, index) => `M ${2 + index * width} 44 V 16 a 14 14 0 0 1 ${width} 0 V 44`,
  );
  return (
    <svg
      viewBox={`0 0 ${count * width + 4} 46`}
      className={className}
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={arches.join(" ")} className="stroke-act" strokeWidth="2" />
      <path d={`M 0 45 H ${count * width + 4}`} className="stroke-ink" strokeWidth="2" />
    </svg>
  );
}
