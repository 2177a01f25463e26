import "./globals.css";
import { NotFoundView } from "@/components/layout/not-found-view";
import { messagesOf } from "@/i18n/messages";
import { defaultLocale } from "@/i18n/routing";

/** For addresses outside every language. */
export default function NotFound() {
  return (
    <html lang={defaultLocale}>
      <body>
        <NotFoundView locale={defaultLocale} words={messagesOf(defaultLocale).notFound} />
      </body>
    </html>
  );
}
