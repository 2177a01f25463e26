import { expect, test } from "../support/fixtures";
import { signIn } from "../support/staff";
import { until } from "../support/until";

test("on the stage a phone is held to the till, and its owner says yes", async ({
  page,
  cashier,
  control,
  baseURL,
}) => {
  await signIn(page, cashier);
  const read = async <Answer>(path: string, data?: object): Promise<Answer> => {
    const url = `${baseURL}/api/till${path}`;
    const answer = data ? await page.request.post(url, { data }) : await page.request.get(url);
    expect(answer.ok(), path).toBe(true);
    return (await answer.json()) as Answer; // the till's own tests hold it to its shapes
  };
  const { tills } = await read<{ tills: { id: string; shift: unknown }[] }>("/tills");
  const till = tills[0];
  if (!till) throw new Error("the shop has no till");
  if (!till.shift) await read(`/tills/${till.id}/shift`, { float: 10_000 });
  const sale = await read<{ id: string }>(`/tills/${till.id}/sales`, {});
  await read(`/sales/${sale.id}/lines`, { code: "MORNING-CUP-LILAC" });
  await read(`/sales/${sale.id}/attempts`, { kind: "scan" });
  await control.call("PATCH", "/pockyt/phones/oliver/wallets/paypal", { threshold: 0 });

  const path = `/en/till/${till.id}?sale=${sale.id}`;
  await page.goto(`${control.url}/stage?person=oliver&path=${encodeURIComponent(path)}`);
  await expect(page.getByRole("button", { name: "Wallet", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  const shop = page.frameLocator("iframe").first();
  await expect(shop.getByRole("textbox", { name: /code/i }).first()).toBeVisible();
  await page.getByRole("button", { name: "Hold it to the till" }).click();
  await expect(page.getByRole("heading", { name: "Kram asks for" })).toBeVisible();
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByRole("heading", { name: "Paid" })).toBeVisible();
  const { state } = await until(
    () => read<{ state: string }>(`/sales/${sale.id}`),
    (now) => now.state === "PAID",
  );
  expect(state).toBe("PAID");
});
