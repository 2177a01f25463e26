import { accessSync, closeSync, constants, existsSync, openSync, readSync } from "node:fs";
import path from "node:path";
import { stepCommand } from "./run-step.mjs";
import { inProject } from "./paths.mjs";

// The first is Chromium without windows: the same pages for two thirds of the work.
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];
const FIXED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Flags for accounts and networks where a browser finds neither a sandbox nor the outside world. */
export const BROWSER_FLAGS = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
];

/** Path of a Chrome or Chromium: the one named in PLAYWRIGHT_CHROMIUM_PATH, else one on this machine; or undefined. */
export function findBrowser(environment = process.env) {
  if (environment.PLAYWRIGHT_CHROMIUM_PATH) return environment.PLAYWRIGHT_CHROMIUM_PATH;
  const folders = (environment.PATH ?? "").split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...FIXED].find(isExecutable);
}

/** Finds a browser, or gets one: Playwright's own download, or on Debian as root its package. */
export async function ensureBrowser() {
  const found = findBrowser() ?? playwrightsOwn(await chromiumOfPlaywright());
  if (found) return found;
  const downloaded = await downloadChromium();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) await installDebianPackage();
  const installed = findBrowser();
  if (!installed)
    throw new Error("No Chrome or Chromium found. Install one, or name it in PLAYWRIGHT_CHROMIUM_PATH.");
  return installed;
}

async function downloadChromium() {
  try {
    const cli = inProject("node_modules/@playwright/test/cli.js");
    await stepCommand("Downloading Chromium", process.execPath, [cli, "install", "chromium", "--no-shell"]);
    return playwrightsOwn(await chromiumOfPlaywright());
  } catch {
    return undefined;
  }
}

async function installDebianPackage() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await stepCommand("Looking up Debian's packages", "apt-get", ["update", "-qq"], { env });
  const install = (name) =>
    stepCommand("Installing Chromium", "apt-get", ["install", "-y", "-qq", name], { env });
  // Older releases have the whole browser only.
  await install("chromium-headless-shell").catch(() => install("chromium"));
}

async function chromiumOfPlaywright() {
  const { chromium } = await import("@playwright/test");
  return chromium;
}

function playwrightsOwn(chromium) {
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    // Ubuntu's chromium-browser may be a script that only tells how to install the real one.
    return !beginning(file).includes("snap install");
  } catch {
    return false;
  }
}

function beginning(file) {
  const descriptor = openSync(file, "r");
  try {
    const buffer = Buffer.alloc(4096);
    return buffer.subarray(0, readSync(descriptor, buffer)).toString("latin1");
  } finally {
    closeSync(descriptor);
  }
}
