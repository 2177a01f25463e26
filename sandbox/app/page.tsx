import { connection } from "next/server";
import { Link } from "@ui/link";
import { PAPER_CLASS, type Paper } from "@ui/paper";
import { cn } from "@ui/cn";
import { PageFrame } from "@sandbox/components/shell/page-frame";
import { shopLinks } from "@sandbox/components/stage/shop-url";

const PAGES: { href: string; title: string; text: string; paper: Paper }[] = [
  {
    href: "/stage",
    title: "Stage",
    text: "The shop in a frame, a phone beside it. A click on a code is a scan.",
    paper: "garden",
  },
  {
    href: "/phone",
    title: "Phones",
    text: "The SEQR app, the InPost app and the wallets of each test person. They work on a real phone too.",
    paper: "tea",
  },
  {
    href: "/console",
    title: "Console",
    text: "Every message on the wire, faults to break things, people, clock, terminals.",
    paper: "sport",
  },
  {
    href: "/mail",
    title: "Mail",
    text: "What the shop has mailed. Nothing leaves this machine.",
    paper: "play",
  },
];

export default async function Home() {
  await connection();
  const { shop, backOffice } = shopLinks();
  return (
    <PageFrame
      title="The other side of the counter"
      lead="Payment providers and phones, simulated at their real addresses. Nothing here is charged."
    >
      <ul className="grid gap-5 sm:grid-cols-2">
        {PAGES.map((page) => (
          <li key={page.href}>
            <Link
              href={page.href}
              className={cn(
                "rounded-paper group grid h-full content-between gap-12 p-6",
                PAPER_CLASS[page.paper],
              )}
            >
              <span className="headline text-3xl underline-offset-8 group-hover:underline">{page.title}</span>
              <span>{page.text}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="text-muted flex flex-wrap gap-x-5 gap-y-1">
        <a className="underline underline-offset-4" href={shop}>
          The shop
        </a>
        <a className="underline underline-offset-4" href={backOffice}>
          Its back office
        </a>
        <a className="underline underline-offset-4" href="/control/openapi.json">
          The control API
        </a>
      </p>
    </PageFrame>
  );
}
