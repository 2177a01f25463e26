"use client";

import { useTranslations } from "next-intl";
import useSWR from "swr";
import { getJson } from "@/components/layout/http-client";
import { Switch } from "@/components/ui/switch";
import type { Favourite } from "@/core/till/till-view";
import { useAction } from "../use-action-client";

/** Whether a product stands among the favourites because a person wants it there. */
export function FavouriteToggle({ tillId, sku }: { tillId: string; sku: string }) {
  const t = useTranslations("till.line");
  const { data, mutate } = useSWR<{ favourites: Favourite[] }, Error>(
    `/api/till/tills/${tillId}/favourites`,
    getJson,
  );
  const { run, busy, problem } = useAction();
  const marked = data?.favourites.some((item) => item.sku === sku && item.marked) ?? false;

  function mark(wanted: boolean) {
    void run("mark", async () => {
      const answer = await fetch(`/api/till/favourites/${sku}`, { method: wanted ? "PUT" : "DELETE" });
      if (!answer.ok) throw new Error(`favourites: ${String(answer.status)}`);
      await mutate();
    });
  }

  return (
    <div className="text-ink">
      <Switch
        label={t("favourite")}
        className="min-h-11"
        checked={marked}
        disabled={!data || busy !== undefined}
        onChange={(event) => mark(event.target.checked)}
      />
      <p role="status" className="text-bad text-sm empty:hidden">
        {problem}
      </p>
    </div>
  );
}
