import { Notice } from "@ui/notice";

/** Asks the shop once, on the server; says so when nothing answers, for the frame itself can only stay empty. */
export async function ShopReachable({ shop }: { shop: string }) {
  const answered = await fetch(shop, {
    method: "HEAD",
    redirect: "manual",
    cache: "no-store",
    signal: AbortSignal.timeout(4_000),
  }).then(
    () => true,
    () => false,
  );
  if (answered) return null;
  return (
    <Notice tone="warn" title="The shop does not answer" className="m-3">
      Nothing listens at {shop}. Start the shop, or set SHOP_URL for the sandbox, then reload.
    </Notice>
  );
}
