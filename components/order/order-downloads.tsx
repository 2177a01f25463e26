import { fill } from "@/components/layout/fill";
import { buttonClass } from "@/components/ui/button-class";
import type { OrderParts } from "./order-lines";

/** The files that come with the order, once it is paid. */
export function OrderDownloads({ order, locale, words }: OrderParts) {
  const files = order.lines.flatMap(({ id, name, downloadUrl }) =>
    downloadUrl ? [{ id, name: name[locale], url: downloadUrl }] : [],
  );
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads" className="text-xl font-bold">
        {words.downloads}
      </h2>
      <ul className="mt-3 flex flex-wrap gap-2.5">
        {files.map(({ id, name, url }) => (
          <li key={id}>
            <a href={url} download className={buttonClass({ tone: "ink" })}>
              {fill(words.download, { name })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
