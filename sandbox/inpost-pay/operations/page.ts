const numberOf = (query: URLSearchParams, name: string, otherwise: number): number => {
  const given = Number(query.get(name) ?? otherwise);
  return Number.isInteger(given) && given >= 0 ? given : otherwise;
};

/** A page of a list in InPost's shape; `page_index` counts from 0 (protocol sections 2.10, 2.12). */
export function pageOf<T>(all: readonly T[], query: URLSearchParams) {
  const page_index = numberOf(query, "page_index", 0);
  const page_size = Math.min(Math.max(1, numberOf(query, "page_size", 20)), 100);
  const content = all.slice(page_index * page_size, (page_index + 1) * page_size);
  return { content, total_items: all.length, page_index, page_size };
}
