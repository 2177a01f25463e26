import { buttonClass } from "@/components/ui/button-class";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";

type NotFoundViewProps = { locale: string; words: { title: string; text: string; action: string } };

/** A page that is not there, with the way back. Kept small: every page carries it in case it is needed. */
export function NotFoundView({ locale, words }: NotFoundViewProps) {
  return (
    <main id="content" tabIndex={-1} className="container py-10 outline-none">
      <h1 className="sr-only">{words.title}</h1>
      <Empty
        paper="play"
        title={words.title}
        action={
          <Link href={`/${locale}`} className={buttonClass({ tone: "ink" })}>
            {words.action}
          </Link>
        }
      >
        <p>{words.text}</p>
      </Empty>
    </main>
  );
}
