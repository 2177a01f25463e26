"use client";

import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from "react";
import { cn } from "@ui/cn";
import { AddressBar, type ShopWidth } from "./address-bar";
import { addressInShop, readShopMessage } from "./shop-message";

type ShopFrameProps = {
  shop: string;
  startPath: string;
  onCode: (text: string) => void;
  onPath: (path: string) => void;
  /** What a phone holds to the till's scanner; each holding is a new object. */
  held: { text: string } | null;
  /** How often a phone has been done with what it scanned; the shop is told each time. */
  done: number;
  unreachable: ReactNode;
};

/** The shop in a frame. Listens only to this frame and only to the shop's origin. */
export function ShopFrame({ shop, startPath, onCode, onPath, held, done, unreachable }: ShopFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [target, setTarget] = useState({ path: startPath, visit: 0 });
  const [shown, setShown] = useState(startPath);
  const [width, setWidth] = useState<ShopWidth>("desk");

  const receive = useEffectEvent((event: MessageEvent<unknown>) => {
    if (event.origin !== shop || event.source !== frame.current?.contentWindow) return;
    const message = readShopMessage(event.data);
    if (message?.type === "kram:code") onCode(message.text);
    if (message?.type !== "kram:location") return;
    setShown(addressInShop(message.path, shop) ?? "/");
    onPath(message.path);
  });

  useEffect(() => {
    if (held) frame.current?.contentWindow?.postMessage({ type: "kram:scan", text: held.text }, shop);
  }, [held, shop]);

  useEffect(() => {
    const listener = (event: MessageEvent<unknown>) => receive(event);
    window.addEventListener("message", listener);
    return () => window.removeEventListener("message", listener);
  }, []);

  useEffect(() => {
    if (done > 0) frame.current?.contentWindow?.postMessage({ type: "kram:done" }, shop);
  }, [done, shop]);

  function go(typed: string) {
    const path = addressInShop(typed, shop) ?? shown;
    setShown(path);
    setTarget(({ visit }) => ({ path, visit: visit + 1 }));
  }

  return (
    <section
      aria-label="Shop"
      className="rounded-paper rule border-line bg-card flex min-h-0 min-w-0 flex-1 flex-col overflow-hidden"
    >
      <AddressBar
        shop={shop}
        path={shown}
        width={width}
        onWidth={setWidth}
        onGo={go}
        onReload={() => go(shown)}
      />
      {unreachable}
      <div className={cn("bg-paper-home flex min-h-0 flex-1 justify-center", width === "phone" && "py-3")}>
        <iframe
          ref={frame}
          key={target.visit}
          src={`${shop}${target.path}`}
          title="The shop"
          allow="clipboard-write"
          className={cn("bg-paper h-full w-full", width === "phone" && "rounded-paper max-w-[390px]")}
        />
      </div>
    </section>
  );
}
