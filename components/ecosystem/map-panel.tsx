import { type MapPanel as Panel, panelSize } from "@/lib/ecosystem/draw-map";

type Props = { readonly panel: Panel; readonly title: string; readonly says: string };

/** A country with its cities: the more organisations, the larger the dot. The numbers stand in the table below. */
export function MapPanel({ panel, title, says }: Props) {
  return (
    <figure className="min-w-0">
      <svg
        viewBox={`0 0 ${panelSize.width} ${panelSize.height}`}
        className="h-auto w-full rounded-md border border-line bg-settled-quiet"
        role="img"
        aria-label={says}
      >
        {panel.outlines.map((d) => (
          <path
            key={d.slice(0, 60)}
            d={d}
            className="fill-surface-raised stroke-line-strong"
            strokeWidth="0.8"
          />
        ))}
        {panel.dots.map(({ city, x, y, radius }) => (
          <circle
            key={city}
            cx={x}
            cy={y}
            r={radius}
            className="fill-act stroke-surface-raised"
            fillOpacity="0.82"
            strokeWidth="1"
          />
        ))}
        {panel.dots.map(
          ({ city, x, y, radius, label }) =>
            label && (
              <text
                key={city}
                x={label === "right" ? x + radius + 4 : x - radius - 4}
                y={y + 4.5}
                textAnchor={label === "right" ? "start" : "end"}
                className="fill-ink font-sans text-[13px]"
              >
                {city}
              </text>
            ),
        )}
      </svg>
      <figcaption className="mt-2 flex justify-between gap-4">
        <span className="font-semibold">{title}</span>
        <span className="text-ink-quiet tabular-nums">{says}</span>
      </figcaption>
    </figure>
  );
}
