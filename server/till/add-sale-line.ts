import "server-only";
import { readReceiptCode } from "@/core/till/receipt-code";
import { readWalletCode } from "@/core/till/wallet-code";
import { availabilityIn, stockSelect } from "@/server/catalog/read-availability";
import type { Tx } from "@/server/db/connect";
import { newId } from "@/server/ids";
import { changeSale, type SaleChange } from "./change-sale";
import { refuseFrozen, showOnDisplay } from "./editable-sale";
import { tillCurrency } from "./till-config";
import { Refused, type TillResult } from "./till-problems";
import type { SaleView } from "./to-sale-view";

/**
 * Adds pieces of what was scanned, an EAN or SKU, at today's price; what is on the sale already counts up. A receipt's
 * or a wallet's code is told as that.
 */
export function addSaleLine({
  code,
  quantity,
  ...change
}: SaleChange & { code: string; quantity: number }): Promise<TillResult<SaleView>> {
  return changeSale(change, async (tx, sale, at) => {
    refuseFrozen(sale);
    const variant = await findVariant(tx, code);
    const [price] = variant.prices;
    if (!price) throw new Refused("not-for-sale", { sku: variant.sku });
    const line = sale.lines.find(({ variantId }) => variantId === variant.id);
    const wanted = (line?.quantity ?? 0) + quantity;
    const available = availabilityIn(variant);
    if (available !== null && available < wanted) {
      throw new Refused("out-of-stock", { sku: variant.sku, available });
    }
    if (line) await tx.saleLine.update({ where: { id: line.id }, data: { quantity: wanted } });
    else {
      await tx.saleLine.create({
        data: {
          ...{ id: newId(), saleId: sale.id, variantId: variant.id, quantity, addedAt: at },
          unitAmount: price.amount,
        },
      });
    }
    await showOnDisplay(tx, sale);
  });
}

async function findVariant(tx: Tx, code: string) {
  const select = {
    ...{ id: true, sku: true, ...stockSelect },
    prices: { where: { currency: tillCurrency }, select: { amount: true } },
  } as const;
  const found =
    (await tx.variant.findUnique({ where: { ean: code }, select })) ??
    (await tx.variant.findUnique({ where: { sku: code }, select })) ??
    (await tx.variant.findUnique({ where: { sku: code.toUpperCase() }, select }));
  if (found) return found;
  if (readReceiptCode(code)) throw new Refused("receipt-code", { receipt: code });
  const read = readWalletCode(code);
  const isWallet = read.kind === "wallet" && read.wallet !== "unknown";
  throw new Refused(isWallet ? "wallet-code" : "unknown-product");
}
