import type { MetadataRoute } from "next";

/** For a phone's home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Ponte",
    short_name: "Ponte",
    start_url: "/",
    display: "standalone",
    background_color: "#f8f4ec",
    theme_color: "#f8f4ec",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}
