export const MAIL_VIEWS = ["html", "text", "headers"] as const;
export type MailView = (typeof MAIL_VIEWS)[number];

/** The view of a message as it stands in the address; a message without HTML is shown as text. */
export function readMailView(asked: string | undefined, hasHtml: boolean): MailView {
  const view = MAIL_VIEWS.find((name) => name === asked) ?? "html";
  return view === "html" && !hasHtml ? "text" : view;
}

export function mailHref(id: string, view: MailView = "html"): string {
  const query = new URLSearchParams({ id });
  if (view !== "html") query.set("view", view);
  return `/mail?${query}`;
}

/** The message for a frame without scripts: links open outside of it, nothing is fetched from elsewhere but pictures. */
export function frameDocument(html: string): string {
  const head = `<base target="_blank"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src * data:; font-src data:">`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (tag) => tag + head) : head + html;
}
