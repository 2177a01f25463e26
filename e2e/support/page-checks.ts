import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, type Request } from "@playwright/test";
import { until } from "./until";

// A page in each language, each in one look: every combination takes ten minutes more, by KRAM_E2E_EVERYTHING=1.
const everything = process.env.KRAM_E2E_EVERYTHING === "1";
const LOOKS = ["wide and light", "narrow and dark"] as const;
const WIDE = { width: 1280, height: 900 };
const MIDDLE = { width: 820, height: 1180 };
const NARROW = { width: 390, height: 844 };
// Half of what counts as good; less than that is a font that comes late and breaks a row of options elsewhere.
const SHIFT_LIMIT = 0.05;
// Next puts a page that is not found together in the browser, and its styles may come a moment later.
const SHIFT_LIMIT_404 = 0.1;

type Visit = {
  url: string;
  lang: string;
  /** Loaded wide and light, or narrow and dark; afterwards it must fit the other widths too. */
  look: "wide and light" | "narrow and dark";
  /** Whether the other look's colours are checked too; one that is loaded by itself need not be asked here. */
  bothLooks?: boolean;
  status?: number;
  /** Something to wait for before the page is looked at. */
  ready?: () => Promise<unknown>;
};

/** Visits a page and expects it to be sound: silent, still, accessible, and as wide as the window. */
export async function expectSoundPage(
  page: Page,
  { url, lang, look, bothLooks: wantsBoth = false, status = 200, ready }: Visit,
): Promise<void> {
  const isWide = look === "wide and light";
  const bothLooks = wantsBoth && everything;
  const watched = watch(page, status);
  await page.emulateMedia({ colorScheme: isWide ? "light" : "dark", reducedMotion: "reduce" });
  await page.setViewportSize(isWide ? WIDE : NARROW);
  await noteShifts(page);
  const answer = await page.goto(url);
  expect(answer?.status()).toBe(status);
  await ready?.();
  await settle(page, watched.open);

  expect(
    await shifts(page, status === 404 ? SHIFT_LIMIT_404 : SHIFT_LIMIT),
    "what moved while the page loaded",
  ).toEqual([]);
  expect(await page.locator("html").getAttribute("lang")).toBe(lang);
  expect(await page.evaluate(() => document.querySelectorAll("h1").length), "first headings").toBe(1);
  expect(await page.locator("img:not([width][height])").count(), "pictures without a size").toBe(0);
  await expectToFit(page);
  await expectAccessible(page);

  for (const size of [MIDDLE, isWide ? NARROW : WIDE]) {
    await page.setViewportSize(size);
    await settle(page, watched.open);
    await expectToFit(page);
  }
  if (bothLooks) {
    await page.emulateMedia({ colorScheme: isWide ? "dark" : "light" });
    // The other colours of the same elements: nothing else is new to axe.
    await expectAccessible(page, ["color-contrast"]);
  }
  expect(watched.problems).toEqual([]);
  watched.stop();
}

type Views = Pick<Visit, "url" | "status" | "ready"> & { langs: readonly string[] };

/** A page in each language, wide and narrow, each light and dark. `{lang}` in `url` is where the language stands. */
export async function expectSoundEverywhere(page: Page, { url, langs, ...rest }: Views): Promise<void> {
  const views = everything
    ? langs.flatMap((lang) => LOOKS.map((look) => ({ lang, look })))
    : langs.map((lang, index) => ({ lang, look: LOOKS[(index + url.length) % LOOKS.length] ?? LOOKS[0] }));
  for (const { lang, look } of views)
    await expectSoundPage(page, { ...rest, url: url.replace("{lang}", lang), lang, look, bothLooks: true });
}

/** What axe finds on the page as it is, by all its rules or these; none of it is wanted. */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  // Without this every look opens a window of its own to put the results together, which takes longest of all.
  // Frames are left out: what stands in them are pages that are looked at by themselves.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ iframes: false, resultTypes: ["violations"] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
  expect(found).toEqual([]);
}

/**
 * Watches a page that somebody goes through by hand, screen after screen. `look` expects the screen to be accessible and
 * as wide as the window; `end` expects that nothing was complained of and nothing moved by itself on the way.
 */
export async function watchWalk(page: Page): Promise<{ look(): Promise<void>; end(): Promise<void> }> {
  const { problems, stop } = watch(page, 200);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await noteShifts(page);
  return {
    async look() {
      await expectToFit(page);
      await expectAccessible(page);
    },
    async end() {
      expect(await shifts(page, SHIFT_LIMIT), "what moved by itself").toEqual([]);
      expect(problems).toEqual([]);
      stop();
    },
  };
}

async function expectToFit(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content, "the page is wider than the window").toBeLessThanOrEqual(window ?? 0);
}

/** Waits until nothing is being fetched or drawn: requests, fonts, pictures in view, skeletons. */
async function settle(page: Page, open: ReadonlySet<Request>): Promise<void> {
  await page.waitForFunction(() => {
    const pictures = [...document.images].filter(({ loading }) => loading !== "lazy");
    const busy = document.querySelector('[aria-busy="true"]');
    return document.fonts.status === "loaded" && !busy && pictures.every(({ complete }) => complete);
  });
  await until(
    async () => [...open].map((request) => request.url()),
    (urls) => urls.length === 0,
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Collects complaints of the browser and answers that are errors, and counts the requests under way. */
function watch(page: Page, status: number) {
  const problems: string[] = [];
  const open = new Set<Request>();
  const [document, stop] = [page.mainFrame(), new AbortController()];
  const on = (add: () => void) => !stop.signal.aborted && add();
  page.on("console", (message) =>
    on(() => {
      const text = message.text();
      // The second is the test's own scripts, kept out of the frame that shows a mail.
      const expected =
        (status >= 400 && text.includes(`status of ${status}`)) ||
        text.startsWith("Blocked script execution in 'about:srcdoc'");
      if (["error", "warning"].includes(message.type()) && !expected) problems.push(`console: ${text}`);
    }),
  );
  page.on("pageerror", (error) => on(() => problems.push(`error: ${error.message}`)));
  page.on("request", (request) => on(() => request.resourceType() !== "eventsource" && open.add(request)));
  page.on("requestfailed", (request) => {
    open.delete(request);
    const why = request.failure()?.errorText ?? "";
    // A stream that is closed and a picture that another size replaces are given up by the page itself.
    if (why !== "net::ERR_ABORTED") on(() => problems.push(`request: ${request.url()} ${why}`));
  });
  page.on("response", (answer) => {
    // Answered is enough: Next leaves the rest of what it fetches ahead unread.
    open.delete(answer.request());
    on(() => {
      const own = answer.request().isNavigationRequest() && answer.frame() === document;
      if (answer.status() >= 400 && !(own && answer.status() === status)) {
        problems.push(`answer: ${answer.url()} ${answer.status()}`);
      }
    });
  });
  return { problems, open, stop: () => stop.abort() };
}

type ShiftEntry = PerformanceEntry & {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
};

/** Makes the page keep its layout shifts, each with the elements that moved. */
async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: { value: number; what: string }[] = [];
    Object.assign(window, { keptShifts: kept });
    new PerformanceObserver((list) => {
      // The browser's own type of this entry is not in TypeScript's library.
      for (const { value, hadRecentInput, sources } of list.getEntries() as ShiftEntry[]) {
        const what = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 120) : "text",
        );
        if (!hadRecentInput) kept.push({ value, what: what.join(" | ") });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** The layout shifts so far, or nothing while together they stay under the most that is allowed. */
async function shifts(page: Page, most: number): Promise<unknown[]> {
  return page.evaluate((limit) => {
    const { keptShifts } = window as unknown as { keptShifts: { value: number }[] }; // put there by noteShifts
    return keptShifts.reduce((sum, { value }) => sum + value, 0) < limit ? [] : keptShifts;
  }, most);
}
