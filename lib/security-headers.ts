type Circumstances = { readonly nonce: string; readonly isSecure: boolean; readonly isDevelopment: boolean };

type SecurityHeaders = Readonly<Record<string, string> & { "content-security-policy": string }>;

function buildContentPolicy({ nonce, isSecure, isDevelopment }: Circumstances): string {
  const directives = [
    "default-src 'self'",
    // The development server evaluates code to show good stack traces; a production build never does.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    ...(isSecure ? ["upgrade-insecure-requests"] : []),
  ];
  return directives.join("; ");
}

/** What every answer carries. The referrer stays on this site: forms need it, others do not get it. */
export function buildSecurityHeaders(circumstances: Circumstances): SecurityHeaders {
  return {
    "content-security-policy": buildContentPolicy(circumstances),
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
    ...(circumstances.isSecure ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  };
}
