import { geoMercator, geoPath } from "d3-geo";
import type { Feature, FeatureCollection, MultiPoint } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import countries from "world-atlas/countries-50m.json";

type Place = {
  readonly city: string;
  readonly country: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly organisations: number;
};

export type MapDot = {
  readonly city: string;
  readonly organisations: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Only where there is room for the name: left of the dot, or right of it. */
  readonly label: "left" | "right" | null;
};

export type MapPanel = {
  readonly country: string;
  readonly organisations: number;
  /** Outlines of countries, as the `d` of a path. */
  readonly outlines: readonly string[];
  readonly dots: readonly MapDot[];
};

export const panelSize = { width: 480, height: 360 } as const;

const topology = countries as unknown as Topology<{ countries: GeometryCollection }>;
const world = feature(topology, topology.objects.countries) as FeatureCollection;

/** Corners around the places, so that one city alone is not a map of its streets. Degrees. */
function widen(places: readonly { latitude: number; longitude: number }[]): [number, number][] {
  const [lats, lons] = [places.map((one) => one.latitude), places.map((one) => one.longitude)];
  const around = (values: number[], least: number): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const missing = Math.max(0, least - (high - low)) / 2;
    return [low - missing, high + missing];
  };
  const [south, north] = around(lats, 1.2);
  const [west, east] = around(lons, 2);
  return [
    [west, south],
    [east, north],
  ];
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
const touch = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Names where they hide nothing, the largest first; a letter is about 7 wide. */
function placeLabels(dots: readonly Omit<MapDot, "label">[]): MapDot[] {
  const taken: Box[] = dots.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return dots.map((dot, index) => {
    const width = dot.city.length * 7.2 + 6;
    const others = taken.filter((_, at) => at !== index);
    const label = (["right", "left"] as const).find((side) => {
      const left = side === "right" ? dot.x + dot.radius + 3 : dot.x - dot.radius - 3 - width;
      const box = { left, right: left + width, top: dot.y - 8, bottom: dot.y + 8 };
      if (box.left < 0 || box.right > panelSize.width || others.some((other) => touch(box, other)))
        return false;
      taken.push(box);
      return true;
    });
    return { ...dot, label: label ?? null };
  });
}

/**
 * One panel for each of the countries with most organisations, fitted to their cities. Mercator: angles as people know
 * them from other maps. Outlines: world-atlas 50 m (Natural Earth); nothing is fetched from outside.
 */
export function drawMap(places: readonly Place[], most = 2): readonly MapPanel[] {
  const known = places.flatMap((place) =>
    place.latitude === null || place.longitude === null
      ? []
      : [{ ...place, latitude: place.latitude, longitude: place.longitude }],
  );
  const byCountry = new Map<string, typeof known>();
  for (const place of known) byCountry.set(place.country, [...(byCountry.get(place.country) ?? []), place]);
  const sum = (rows: typeof known) => rows.reduce((total, row) => total + row.organisations, 0);
  return [...byCountry]
    .toSorted(([, a], [, b]) => sum(b) - sum(a))
    .slice(0, most)
    .map(([country, rows]) => {
      const { width, height } = panelSize;
      const bounds: Feature<MultiPoint> = {
        type: "Feature",
        properties: {},
        geometry: { type: "MultiPoint", coordinates: widen(rows) },
      };
      const projection = geoMercator()
        .fitExtent(
          [
            [50, 45],
            [width - 50, height - 45],
          ],
          bounds,
        )
        .clipExtent([
          [-2, -2],
          [width + 2, height + 2],
        ]);
      const path = geoPath(projection).digits(1);
      const dots = rows
        .toSorted((a, b) => b.organisations - a.organisations)
        .map(({ city, organisations, longitude, latitude }) => {
          const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
          return {
            city,
            organisations,
            x: Math.round(x * 10) / 10,
            y: Math.round(y * 10) / 10,
            radius: Math.round((3 + 2.2 * Math.sqrt(organisations)) * 10) / 10,
          };
        });
      return {
        country,
        organisations: sum(rows),
        outlines: world.features.flatMap((one) => path(one) ?? []),
        dots: placeLabels(dots),
      };
    });
}
