/** The lock file names no download addresses: every machine installs from its own registry. */
export function findLockAddresses(lockText) {
  const packages = JSON.parse(lockText).packages ?? {};
  return Object.entries(packages)
    .filter(([, entry]) => typeof entry.resolved === "string" && /^https?:/.test(entry.resolved))
    .map(([name]) => `package-lock.json: ${name} has a download address`);
}
