/** A finished sale. Minor units; `tenders` are what was kept of each kind. */
export type ReportSale = { total: number; discount: number; cash: number; wallet: number; pieces: number };
/** Money given back. */
export type ReportRefund = { amount: number; kind: "cash" | "wallet" };

export type DayReport = {
  sales: { count: number; amount: number; pieces: number; discount: number };
  tenders: { cash: number; wallet: number };
  refunds: { count: number; cash: number; wallet: number };
  /** Sales less refunds. */
  net: number;
  /** Float, cash sales and cash movements, less cash refunds: what must be in the drawer. */
  expectedCash: number;
  /** Counted less expected; undefined until counted. Below zero: something is missing. */
  difference: number | undefined;
};

/** What a shift or a day came to (till report). `moves` are cash put in (+) or taken out (−) besides sales. */
export function dayReport({
  float,
  sales,
  refunds,
  moves = [],
  counted,
}: {
  float: number;
  sales: readonly ReportSale[];
  refunds: readonly ReportRefund[];
  moves?: readonly number[];
  counted?: number;
}): DayReport {
  const amount = sumOf(sales.map(({ total }) => total));
  const tenders = {
    cash: sumOf(sales.map(({ cash }) => cash)),
    wallet: sumOf(sales.map(({ wallet }) => wallet)),
  };
  const back = (kind: ReportRefund["kind"]) =>
    sumOf(refunds.filter((refund) => refund.kind === kind).map((refund) => refund.amount));
  const refunded = { cash: back("cash"), wallet: back("wallet") };
  const expectedCash = float + tenders.cash - refunded.cash + sumOf(moves);
  return {
    sales: {
      count: sales.length,
      amount,
      pieces: sumOf(sales.map(({ pieces }) => pieces)),
      discount: sumOf(sales.map(({ discount }) => discount)),
    },
    tenders,
    refunds: { count: refunds.length, ...refunded },
    net: amount - refunded.cash - refunded.wallet,
    expectedCash,
    difference: counted === undefined ? undefined : counted - expectedCash,
  };
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
