/** Paths of 24 x 24, drawn with one line. */
export const icons = {
  home: "M4 11 L12 4 L20 11 V20 H4 Z M10 20 V14 H14 V20",
  suggestions: "M5 15 A7 8.5 0 0 1 19 15 M7 17.5 A2 2 0 1 1 6.99 17.4 Z M21 17.5 A2 2 0 1 1 20.99 17.4 Z",
  people:
    "M9 11 A3.5 3.5 0 1 1 9.01 11 M3 20 A6 6 0 0 1 15 20 M16 11 A3 3 0 1 0 15 5.5 M17 14.5 A6 6 0 0 1 21 20",
  meetings: "M5 5 H19 V15 H12 L7 19 V15 H5 Z",
  agenda: "M5 6 H19 V20 H5 Z M5 10 H19 M9 4 V7 M15 4 V7",
  queue: "M5 7 L7 9 L10 5 M13 7 H20 M5 15 L7 17 L10 13 M13 15 H20",
  timetable: "M4 5 H20 V19 H4 Z M4 10 H20 M10 5 V19 M15 5 V19",
  rules: "M4 7 H20 M4 12 H20 M4 17 H20 M9 5 V9 M15 10 V14 M7 15 V19",
  agreements: "M6 4 H15 L19 8 V20 H6 Z M9 12 H16 M9 15 H14 M15 4 V8 H19",
  marketplace:
    "M4 10 L6 4 H18 L20 10 M5 10 V20 H19 V10 M4 10 A2.7 2.7 0 0 0 9.3 10 A2.7 2.7 0 0 0 14.7 10 A2.7 2.7 0 0 0 20 10 M10 20 V15 H14 V20",
  investing: "M4 20 V13 H8 V20 M10 20 V9 H14 V20 M16 20 V5 H20 V20 M3 20 H21",
  notices: "M6 17 V11 A6 6 0 0 1 18 11 V17 H20 M6 17 H4 M6 17 H18 M10 20 H14",
} as const;
