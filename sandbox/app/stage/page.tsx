import type { Metadata } from "next";
import { connection } from "next/server";
import { Suspense } from "react";
import { SandboxHeader } from "@sandbox/components/shell/sandbox-header";
import { appOfPath, PHONE_APPS } from "@sandbox/components/stage/phone-app";
import { addressInShop } from "@sandbox/components/stage/shop-message";
import { ShopReachable } from "@sandbox/components/stage/shop-reachable";
import { shopLinks } from "@sandbox/components/stage/shop-url";
import { StageWithPerson } from "@sandbox/components/stage/stage-with-person-client";

export const metadata: Metadata = { title: "Stage" };

export default async function StagePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  await connection();
  const { person, path, app } = await searchParams;
  const { shop, backOffice } = shopLinks();
  const startPath = (typeof path === "string" && addressInShop(path, shop)) || "/";
  const named = PHONE_APPS.find(({ value }) => value === app)?.value;
  return (
    <div className="flex h-dvh flex-col">
      <SandboxHeader wide links={[{ href: backOffice, label: "Back office" }]} />
      <StageWithPerson
        shop={shop}
        startPath={startPath}
        startApp={named ?? appOfPath(startPath) ?? "seqr"}
        personId={typeof person === "string" && person ? person : undefined}
        unreachable={
          <Suspense>
            <ShopReachable shop={shop} />
          </Suspense>
        }
      />
    </div>
  );
}
