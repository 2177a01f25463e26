import Link from "next/link";
import type { Locale } from "@/core/catalog/catalog";
import { messagesOf } from "@/i18n/messages";
import { Awning } from "@/components/ui/awning";
import { buttonClass } from "@/components/ui/button-class";
import { Empty } from "@/components/ui/empty";
import { Logo } from "./logo";

/** A page that is not there, with the way back. */
export function NotFoundView({ locale }: { locale: Locale }) {
  const { notFound, frame } = messagesOf(locale);
  return (
    <>
      <header>
        <div className="container flex h-[68px] items-center">
          <Link href={`/${locale}`} prefetch={false} aria-label={frame.name}>
            <Logo />
          </Link>
        </div>
        <Awning />
      </header>
      <main id="content" tabIndex={-1} className="container py-10 outline-none">
        <h1 className="sr-only">{notFound.title}</h1>
        <Empty
          paper="play"
          title={notFound.title}
          action={
            <Link href={`/${locale}`} prefetch={false} className={buttonClass({ tone: "ink" })}>
              {notFound.action}
            </Link>
          }
        >
          <p>{notFound.text}</p>
        </Empty>
      </main>
    </>
  );
}
