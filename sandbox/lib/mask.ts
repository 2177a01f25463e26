const secretHeader = /^(authorization|cookie|set-cookie|proxy-authorization|x-api-key)$/i;

/** Put there by Next or by us, not sent by the caller. */
const ourHeader = /^(x-sandbox-.*|x-forwarded-(for|host|port|proto))$/i;

/** Header values for display; credentials become `***`, what the caller did not send is left out. */
export function maskHeaders(headers: Headers | Record<string, string>): Record<string, string> {
  const entries = headers instanceof Headers ? [...headers] : Object.entries(headers);
  return Object.fromEntries(
    entries
      .filter(([name]) => !ourHeader.test(name))
      .map(([name, value]) => [name, secretHeader.test(name) ? "***" : value]),
  );
}

/** The raw body with secrets in XML, JSON and forms as `***` and of payment codes the last four; all else is left as it was. */
export function maskBody(body: string): string {
  return body
    .replace(/(<(?:[\w.-]+:)?password(?:\s[^>]*)?>)[\s\S]*?(<\/(?:[\w.-]+:)?password\s*>)/gi, "$1***$2")
    .replace(
      /("(?:password|client_secret|access_token|token|secret|verifySign)"\s*:\s*")(?:[^"\\]|\\.)*(")/gi,
      "$1***$2",
    )
    .replace(/((?:^|&)(?:password|client_secret|token|secret|verifySign)=)[^&\s]*/gi, "$1***")
    .replace(
      /("paymentBarcode"\s*:\s*"?|(?:^|&)paymentBarcode=)[^"&,}\s]*?([^"&,}\s]{0,4})(?=["&,}\s]|$)/gi,
      "$1****$2",
    )
    .replace(/"cookies"\s*:\s*\[[^\]]*\]/g, (cookies) =>
      cookies.replace(/("value"\s*:\s*")(?:[^"\\]|\\.)*(")/g, "$1***$2"),
    );
}
