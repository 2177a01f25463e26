import type { Page } from "@playwright/test";
import type { Control } from "../support/control";
import { expect, test } from "../support/fixtures";
import { expectSoundEverywhere } from "../support/page-checks";
import { until } from "../support/until";
import { PockytClient, USD, type WalletPhone } from "./pockyt-client";

// Looking at a whole page with axe takes long on a busy machine.
test.describe.configure({ timeout: 120_000 });

const sound = (page: Page, control: Control, path: string) =>
  expectSoundEverywhere(page, { url: control.url + path, langs: ["en"] });
const phone = (control: Control, person: string) =>
  control.call<WalletPhone>("GET", `/pockyt/phones/${person}`);

test("a person shows the code, approves the sum on the screen, and sees what came back", async ({
  page,
  control,
}) => {
  const client = new PockytClient(control);
  await page.goto(`${control.url}/phone/wallet/oliver`);
  await page.getByText("WeChat Pay").click();
  await expect(page.getByRole("radio", { name: "WeChat Pay" })).toBeChecked();
  await expect(page.getByRole("heading", { name: "WeChat Pay" })).toBeVisible();
  await expect(page.getByRole("img", { name: "Payment code", exact: true })).toBeVisible();
  await expect(page.getByRole("img", { name: "The same code as a barcode" })).toBeVisible();
  await expect(page.getByRole("timer")).toHaveText(/New code in \d+ s/);
  const paymentBarcode = (await page.getByText(/^13\d\d( \d{2,4})+$/).innerText()).replaceAll(" ", "");

  const transactionNo = await client.sale("64.20");
  const { result } = await client.call("/app-instore/v3/prepay", {
    transactionNo,
    paymentBarcode,
    vendor: "wechatpay",
  });
  expect(result).toMatchObject({ transactionStatus: "pending" });
  await expect(page.getByRole("heading", { name: "Kram asks for" })).toBeVisible();
  await expect(page.getByText("$64.20", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByRole("heading", { name: "Paid" })).toBeVisible();
  expect(await client.status(transactionNo)).toBe("success");
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText("$435.80")).toBeVisible();

  const refund = { transactionNo, refundAmount: "4.20", refundReference: `${transactionNo}-R1`, ...USD };
  await client.call("/app-data-search/v3/refund", refund);
  await page.getByRole("button", { name: "Payments" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "$64.20" })).toContainText("+$4.20");
});

test("a person declines, and another one has no signal to be asked", async ({ page, control }) => {
  const client = new PockytClient(control);
  const charge = async (person: string, wallet: string) => {
    const transactionNo = await client.sale("30");
    const paymentBarcode = await client.code(person, wallet);
    await client.call("/app-instore/v3/prepay", { transactionNo, paymentBarcode });
    return transactionNo;
  };
  await page.goto(`${control.url}/phone/wallet/zofia`);
  const declined = await charge("zofia", "alipay");
  await page.getByRole("button", { name: "Odrzuć" }).click();
  await expect(page.getByRole("heading", { name: "Płatność odrzucona" })).toBeVisible();
  expect(await client.status(declined)).toBe("failed");

  await control.call("PATCH", "/pockyt/phones/astrid", { offline: true });
  const waiting = await charge("astrid", "wechatpay");
  await page.goto(`${control.url}/phone/wallet/astrid`);
  await expect(page.getByText("No signal: a code stored beforehand")).toBeVisible();
  expect((await phone(control, "astrid")).request).toBeNull();
  await page.getByRole("button", { name: "Phone", exact: true }).click();
  await page.getByText("Signal", { exact: true }).click();
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByRole("heading", { name: "Paid" })).toBeVisible();
  expect(await client.status(waiting)).toBe("success");
});

test("a wallet scans the code that a shop shows", async ({ page, control }) => {
  const client = new PockytClient(control);
  const { result } = await client.call("/app-instore/v3/create-trans-qrcode", {
    ...{ amount: "24.60", reference: `QR-${Date.now()}`, vendor: "alipay", needQrcode: "true", ...USD },
  });
  const picture = await fetch(String(result?.qrcodeUrl));
  await page.goto(`${control.url}/phone/wallet/oliver`);
  await page.getByRole("button", { name: "Scan", exact: true }).click();
  await page.getByLabel("Take or choose a picture").setInputFiles({
    name: "code.png",
    mimeType: picture.headers.get("content-type") ?? "",
    buffer: Buffer.from(await picture.arrayBuffer()),
  });
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByRole("heading", { name: "Paid" })).toBeVisible();
  expect(await client.status(String(result?.transactionNo))).toBe("success");
  const { wallet, wallets } = await phone(control, "oliver");
  expect([wallet, wallets.find((one) => one.wallet === "alipay")?.balance]).toEqual(["alipay", 47_540]);
});

test("the console answers for a person, and tells the shop again", async ({ page, control }) => {
  const client = new PockytClient(control);
  const transactionNo = await client.sale("80", { ipnUrl: "http://127.0.0.1:9/nobody" });
  const paymentBarcode = await client.code("maja", "cashapppay");
  await client.call("/app-instore/v3/prepay", { transactionNo, paymentBarcode });
  await page.goto(`${control.url}/console?tab=pockyt`);
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText("Nobody is asked anything.")).toBeVisible();
  await until(
    () => client.status(transactionNo),
    (status) => status === "success",
  );
  await page.getByRole("button", { name: /^Notify .* again$/ }).click();
  const told = () =>
    control.call<{ ipns: { attempts: number }[] }>("GET", `/pockyt/transactions/${transactionNo}`);
  const { ipns } = await until(
    told,
    (now) => now.ipns.length === 2 && now.ipns.every(({ attempts }) => attempts > 0),
  );
  expect(ipns).toHaveLength(2);
});

test("the wallet phone and Pockyt's console are sound", async ({ page, control }) => {
  await sound(page, control, "/phone/wallet/oliver");
  const client = new PockytClient(control);
  const transactionNo = await client.sale("42");
  const paymentBarcode = await client.code("oliver", "paypal");
  await client.call("/app-instore/v3/prepay", { transactionNo, paymentBarcode });
  await sound(page, control, "/phone/wallet/oliver");
  await sound(page, control, "/console?tab=pockyt");
});
