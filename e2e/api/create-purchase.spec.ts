import { expect, test } from "../support/fixtures";
import { expectUntouched } from "./untouched";

const call = {
  purchaseToken: "BASKET",
  clientName: "Anna Nowak",
  street: "ul. Prosta 1",
  city: "Warszawa",
  country: "Poland",
  state: "",
  zip: "00-838",
  email: "anna.nowak@example.com",
  msisdn: "48600100200",
};
const { email: _, ...withoutEmail } = call;

const refusals: { name: string; body: unknown; type?: string; status: number; errorCode: string }[] = [
  { name: "nothing", body: "", status: 400, errorCode: "INVALID_REQUEST" },
  { name: "no JSON", body: "{purchaseToken=BASKET", status: 400, errorCode: "INVALID_REQUEST" },
  { name: "null", body: "null", status: 400, errorCode: "INVALID_REQUEST" },
  { name: "a list", body: [call], status: 400, errorCode: "INVALID_REQUEST" },
  { name: "an object without a token", body: {}, status: 400, errorCode: "INVALID_REQUEST" },
  {
    name: "two megabytes",
    body: { ...call, street: "x".repeat(2_000_000) },
    status: 413,
    errorCode: "INVALID_REQUEST",
  },
  {
    name: "JSON nested ten thousand deep",
    body: "[".repeat(8_000) + "]".repeat(8_000),
    status: 400,
    errorCode: "INVALID_REQUEST",
  },
  {
    name: "a form",
    body: "purchaseToken=BASKET",
    type: "application/x-www-form-urlencoded",
    status: 415,
    errorCode: "INVALID_REQUEST",
  },
  { name: "JSON called text", body: call, type: "text/plain", status: 415, errorCode: "INVALID_REQUEST" },
  { name: "a call without an e-mail", body: withoutEmail, status: 200, errorCode: "INVALID_REQUEST" },
  {
    name: "an e-mail that is none",
    body: { ...call, email: "anna at home" },
    status: 200,
    errorCode: "INVALID_REQUEST",
  },
  {
    name: "an e-mail with a header in it",
    body: { ...call, email: "a@example.com\r\nBcc: b@example.com" },
    status: 200,
    errorCode: "INVALID_REQUEST",
  },
  {
    name: "an object for a name",
    body: { ...call, clientName: { $ne: null } },
    status: 200,
    errorCode: "INVALID_REQUEST",
  },
  {
    name: "a name of a thousand letters",
    body: { ...call, clientName: "a".repeat(1_000) },
    status: 200,
    errorCode: "INVALID_REQUEST",
  },
  {
    name: "a number for a token",
    body: { ...call, purchaseToken: 5 },
    status: 200,
    errorCode: "INVALID_PURCHASE_TOKEN",
  },
  {
    name: "an unknown token",
    body: { ...call, purchaseToken: "NO-SUCH-SKU" },
    status: 200,
    errorCode: "INVALID_PURCHASE_TOKEN",
  },
  {
    name: "SQL for a token",
    body: { ...call, purchaseToken: "' OR 1=1; DROP TABLE Product; --" },
    status: 200,
    errorCode: "INVALID_PURCHASE_TOKEN",
  },
  {
    name: "a path for a token",
    body: { ...call, purchaseToken: "../../../../etc/passwd" },
    status: 200,
    errorCode: "INVALID_PURCHASE_TOKEN",
  },
  {
    name: "a prototype's name for a token",
    body: { ...call, purchaseToken: "__proto__" },
    status: 200,
    errorCode: "INVALID_PURCHASE_TOKEN",
  },
  {
    name: "the token of something sold out",
    body: { ...call, purchaseToken: "SLEDGE" },
    status: 200,
    errorCode: "OUT_OF_STOCK",
  },
];

for (const { name, body, type, status, errorCode } of refusals) {
  test(`createPurchase refuses ${name}, writes nothing and goes on`, async ({ shop, control }) => {
    await expectUntouched({ shop, control }, async () => {
      const answer = await shop.createPurchase(body, type ? { headers: { "Content-Type": type } } : {});
      expect(answer.status).toBe(status);
      expect(answer.headers.get("content-type")).toContain("application/json");
      expect(await answer.json()).toEqual({ errorCode });
    });
  });
}

test("createPurchase is not to be read", async ({ shop, control }) => {
  await expectUntouched({ shop, control }, async () => {
    for (const method of ["GET", "PUT", "DELETE"]) {
      expect((await shop.createPurchase(undefined, { method })).status).toBe(405);
    }
  });
});

test("a hostile name buys like any other, and is text wherever it is shown", async ({
  page,
  control,
  apps,
}) => {
  const alarms: string[] = [];
  page.on("dialog", async (dialog) => {
    alarms.push(dialog.message());
    await dialog.dismiss();
  });
  const clientName = `<img src=x onerror=alert(1)> ]]> &amp; "Łoś" '; --`;
  const text = "HTTP://SEQR.SE/000/wss-dev?t=BASKET&w=kram";
  expect(await control.pay({ personId: "maja", text, customer: { clientName } })).toMatchObject({
    outcome: "paid",
  });
  await expect.poll(async () => (await control.mail()).length).toBe(1);
  const [mail] = await control.mail();
  expect(mail?.html).not.toContain("<img src=x");
  await page.goto(/https?:\S+\/orders\/[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "");
  await expect(page.getByText(clientName)).toBeVisible();
  await page.goto(`${apps.sandboxUrl}/mail?id=${mail?.id}`);
  await expect(page.getByText(mail?.subject ?? "no mail").first()).toBeVisible();
  expect(alarms).toEqual([]);
});
