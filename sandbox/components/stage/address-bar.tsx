import { ExternalLink, Monitor, RotateCw, Smartphone } from "lucide-react";
import type { FormEvent } from "react";
import { cn } from "@ui/cn";

export type ShopWidth = "desk" | "phone";

type AddressBarProps = {
  shop: string;
  path: string;
  width: ShopWidth;
  onGo: (typed: string) => void;
  onReload: () => void;
  onWidth: (width: ShopWidth) => void;
};

const TOOL =
  "hover:bg-paper-home grid size-9 shrink-0 place-items-center rounded-full transition focus-visible:-outline-offset-2";
const WIDTHS = [
  { value: "desk", label: "Desk width", icon: Monitor },
  { value: "phone", label: "Phone width", icon: Smartphone },
] as const;

/** The head of the shop's frame: address, reload, open in a tab of its own, width. */
export function AddressBar({ shop, path, width, onGo, onReload, onWidth }: AddressBarProps) {
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onGo(String(new FormData(event.currentTarget).get("address") ?? ""));
  }
  return (
    <div className="border-line bg-card flex shrink-0 items-center gap-1 border-b-[1.5px] px-2 py-1.5">
      <button
        type="button"
        aria-label="Reload the shop"
        title="Reload the shop"
        onClick={onReload}
        className={TOOL}
      >
        <RotateCw aria-hidden="true" size={17} />
      </button>
      <form onSubmit={submit} className="min-w-0 flex-1">
        <label htmlFor="shop-address" className="sr-only">
          Address in the shop
        </label>
        <input
          id="shop-address"
          name="address"
          key={path}
          defaultValue={`${shop}${path}`}
          autoComplete="off"
          spellCheck={false}
          className="bg-paper w-full rounded-full px-4 py-1.5 text-sm font-medium"
        />
      </form>
      <a
        href={`${shop}${path}`}
        target="_blank"
        rel="noreferrer"
        aria-label="Open the shop in a new tab"
        title="Open the shop in a new tab"
        className={TOOL}
      >
        <ExternalLink aria-hidden="true" size={17} />
      </a>
      <div role="group" aria-label="Width of the shop" className="flex max-[899px]:hidden">
        {WIDTHS.map(({ value, label, icon: Icon }) => (
          <button
            key={value}
            type="button"
            aria-pressed={width === value}
            aria-label={label}
            title={label}
            onClick={() => onWidth(value)}
            className={cn(TOOL, width === value && "bg-ink text-on-ink hover:bg-ink")}
          >
            <Icon aria-hidden="true" size={17} />
          </button>
        ))}
      </div>
    </div>
  );
}
