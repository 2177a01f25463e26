import Link from "next/link";
import { Awning } from "@/components/ui/awning";
import { buttonClass } from "@/components/ui/button-class";
import { Empty } from "@/components/ui/empty";
import { Logo } from "./logo";
import type { NotFoundWords } from "./spare-words-client";

type NotFoundViewProps = { locale: string; name: string; words: NotFoundWords };

/** A page that is not there, with the way back. */
export function NotFoundView({ locale, name, words }: NotFoundViewProps) {
  const home = `/${locale}`;
  return (
    <>
      <header>
        <div className="container flex h-[68px] items-center">
          <Link href={home} prefetch={false} aria-label={name}>
            <Logo />
          </Link>
        </div>
        <Awning />
      </header>
      <main id="content" tabIndex={-1} className="container py-10 outline-none">
        <h1 className="sr-only">{words.title}</h1>
        <Empty
          paper="play"
          title={words.title}
          action={
            <Link href={home} prefetch={false} className={buttonClass({ tone: "ink" })}>
              {words.action}
            </Link>
          }
        >
          <p>{words.text}</p>
        </Empty>
      </main>
    </>
  );
}
