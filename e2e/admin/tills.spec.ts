import { createServer, type AddressInfo } from "node:net";
import { expect, test } from "../support/fixtures";
import { signIn } from "../support/staff";

test("a till is set up: printer, test print, and the display's address, old and new", async ({
  page,
  admin,
  apps,
}) => {
  const received: Buffer[] = [];
  const printer = createServer((socket) => socket.on("data", (data) => received.push(data)));
  await new Promise<void>((resolve) => printer.listen(0, "127.0.0.1", resolve));
  const { port } = printer.address() as AddressInfo; // a listening TCP server has one

  await signIn(page, admin);
  await page.goto("/en/admin/tills");
  await page.getByRole("button", { name: "Add a till" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill("Stall by the gate");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  const card = page.locator("main").filter({ has: page.getByRole("heading", { name: "Stall by the gate" }) });
  await expect(card).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /^Till T\d+ is there\.$/ })).toBeVisible();

  await page.getByRole("button", { name: "Set the printer" }).last().click();
  await page.getByRole("dialog").getByLabel("Address of an ESC/POS printer").fill(`127.0.0.1:${port}`);
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Test print" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Print" }).click();
  await expect(page.getByText("The printer took it.")).toBeVisible();
  expect(Buffer.concat(received).toString("latin1")).toContain("Test print of Stall by the gate");

  const addressOf = async () => {
    await page.getByRole("button", { name: "Customer display" }).last().click();
    const address = await page.getByRole("dialog").getByLabel("Address", { exact: true }).inputValue();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    return address;
  };
  const answerAt = async (address: string) =>
    (await fetch(`${apps.shopUrl}/api/till/display/${new URL(address).searchParams.get("key") ?? ""}`))
      .status;
  const before = await addressOf();
  expect(new URL(before).pathname).toBe("/en/till/display");
  expect(await answerAt(before)).toBe(200);
  await page.getByRole("button", { name: "New display address" }).last().click();
  await page.getByRole("dialog").getByRole("button", { name: "New display address" }).click();
  await expect(page.getByText("The display has a new address.")).toBeVisible();
  expect(await answerAt(before)).toBe(404);
  await expect.poll(addressOf).not.toBe(before);
  printer.close();
});
