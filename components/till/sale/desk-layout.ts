/** Products on the left, the bill on the right; one above the other where there is no room. */
export const DESK =
  "till-window grid min-h-0 grow grid-cols-[minmax(0,1fr)] outline-none md:grid-cols-[minmax(0,1fr)_360px] lg:grid-cols-[minmax(0,1fr)_430px] md:grid-rows-[minmax(0,1fr)]";
