type Props = { readonly curve: readonly (readonly [number, number, number])[]; readonly label: string };

const [width, height] = [560, 140];

/** The value climbing towards its bound while the solver works; the numbers stand below it. */
export function RunCurve({ curve, label }: Props) {
  const last = curve.at(-1);
  if (!last || curve.length < 2) return null;
  const bound = last[2];
  const low = Math.min(...curve.map(([, value]) => value)) * 0.98;
  const x = (milliseconds: number) => (milliseconds / Math.max(1, last[0])) * width;
  const y = (value: number) => height - 4 - ((value - low) / Math.max(1, bound - low)) * (height - 16);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="w-full border-line border-b"
      fill="none"
      role="img"
      aria-label={label}
    >
      <path
        d={`M 0 ${y(bound)} H ${width}`}
        className="stroke-ink-quiet"
        strokeDasharray="4 4"
        strokeWidth="1.5"
      />
      <polyline
        points={curve.map(([at, value]) => `${x(at)},${y(value)}`).join(" ")}
        className="stroke-settled"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
    </svg>
  );
}
