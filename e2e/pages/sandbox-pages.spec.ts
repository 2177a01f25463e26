import { test } from "../support/fixtures";
import { expectSoundPage } from "../support/page-checks";

// Looking at a whole page with axe takes long on a busy machine.
test.describe.configure({ timeout: 120_000 });

const pages = [
  { name: "home", path: "/" },
  { name: "phones", path: "/phone" },
  { name: "a phone", path: "/phone/seqr?person=zofia" },
  { name: "the console's people", path: "/console?tab=people" },
];

for (const { name, path } of pages) {
  test(`the sandbox's page of ${name} is sound`, async ({ page, control }) => {
    await expectSoundPage(page, { url: control.url + path, lang: "en", look: "wide and light" });
    await expectSoundPage(page, { url: control.url + path, lang: "en", look: "narrow and dark" });
  });
}
