/** People on a line, arches between those who have something to talk about; one of them is yours. */
const people = [20, 58, 92, 140, 172, 214, 262, 300, 338, 380] as const;
const pairs = [
  [0, 2],
  [1, 5],
  [3, 4],
  [2, 9],
  [6, 8],
  [5, 7],
] as const;
const ground = 214;

function drawArch(from: number, to: number): string {
  const [left, right] = [people[from] ?? 0, people[to] ?? 0];
  const radius = (right - left) / 2;
  return `M ${left} ${ground} A ${radius} ${radius} 0 0 1 ${right} ${ground}`;
}

export function Arches({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 400 240" fill="none" className={className} aria-hidden="true" focusable="false">
      <g className="stroke-line-strong" strokeWidth="1" strokeOpacity="0.7">
        {pairs.map(([from, to]) => (
          <path key={`${from}-${to}`} d={drawArch(from, to)} />
        ))}
        <path d={`M 0 ${ground} H 400`} />
      </g>
      <path d={drawArch(1, 8)} className="stroke-act" strokeWidth="3" strokeLinecap="round" />
      {people.map((x, index) => {
        const yours = index === 1 || index === 8;
        return (
          <circle
            key={x}
            cx={x}
            cy={ground}
            r={yours ? 6 : 3.5}
            className={yours ? "fill-act" : "fill-ink-quiet"}
          />
        );
      })}
    </svg>
  );
}
