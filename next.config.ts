import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A pasted guest list of ten thousand rows is some megabytes; everything else is parsed with limits of its own.
  experimental: { serverActions: { bodySizeLimit: "9mb" } },
  typescript: { ignoreBuildErrors: false },
  serverExternalPackages: ["pg", "pg-boss", "nodemailer", "mailparser", "smtp-server", "pino"],
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
