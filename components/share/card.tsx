type Props = {
  readonly above: string;
  readonly title: string;
  readonly below: string;
  /** Where the points hang on the arch: the days, the slots, the cities. */
  readonly points?: number;
};

const paper = "#f8f4ec";
const ink = "#1b2130";
const quiet = "#454b5a";
const brick = "#8f2a1a";

/** The card's fonts have no narrow or hard spaces. */
const plain = (text: string) =>
  text.replace(/[\u00A0\u2000-\u200B\u202F\u2060]/g, (sign) =>
    sign === "\u2060" || sign === "\u200B" ? "" : " ",
  );

/** How high the arch stands at a part of its way: a parabola from bank to bank, as on the mission's page. */
const heightAt = (way: number) => 210 - 4 * 190 * way * (1 - way);

/** The picture that a shared link shows, 1200 x 630. Satori lays it out: flex boxes and plain SVG only. */
export function ShareCard({ above, title, below, points = 0 }: Props) {
  const ways = Array.from(
    { length: Math.min(points, 12) },
    (_, index) => (index + 0.5) / Math.min(points, 12),
  );
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: "60px 72px 0",
        background: paper,
        color: ink,
        fontFamily: "Instrument Sans",
      }}
    >
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div style={{ display: "flex", fontSize: 28, color: quiet }}>{plain(above)}</div>
        <div
          style={{
            display: "flex",
            marginTop: 18,
            fontFamily: "Newsreader",
            fontSize: title.length > 42 ? 66 : 84,
            lineHeight: 1.06,
            letterSpacing: "-0.015em",
          }}
        >
          {plain(title)}
        </div>
        <div style={{ display: "flex", marginTop: 22, fontSize: 30, color: quiet }}>{plain(below)}</div>
      </div>
      <svg width="1056" height="214" viewBox="0 0 1056 214" fill="none" role="presentation">
        {ways.map((way) => (
          <path key={way} d={`M ${way * 1056} ${heightAt(way)} V 214`} stroke="#857c6b" strokeWidth="2" />
        ))}
        <path d="M 0 210 Q 528 -170 1056 210" stroke={brick} strokeWidth="7" />
        {ways.map((way) => (
          <circle key={way} cx={way * 1056} cy={heightAt(way)} r="11" fill={brick} />
        ))}
        <path d="M 0 212 H 1056" stroke={ink} strokeWidth="5" />
      </svg>
    </div>
  );
}
