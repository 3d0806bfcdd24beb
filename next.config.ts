import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: false },
  serverExternalPackages: ["pg", "pg-boss", "nodemailer", "mailparser", "smtp-server", "pino"],
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
