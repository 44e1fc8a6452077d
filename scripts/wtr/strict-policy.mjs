// The policy of the strictest portal we promise to work on. Every page of the test runner is served under it, so a test
// fails where the kit would fail there: inline styles, string sinks, `eval`, foreign requests.
export const strictPolicy = (nonce) =>
  [
    "default-src 'none'",
    `script-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** Sends the policy with every page, and a nonce for the runner's own inline scripts. */
export function strictPolicyMiddleware() {
  const nonce = crypto.randomUUID();
  return async (context, next) => {
    await next();
    if (!context.response.is('html') || context.response.get('content-security-policy')) return;
    context.set('content-security-policy', strictPolicy(nonce));
    if (typeof context.body === 'string') {
      context.body = context.body.replaceAll('<script', `<script nonce="${nonce}"`);
    }
  };
}
