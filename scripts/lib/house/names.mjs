const PROVIDERS = ["inpost-pay", "seqr", "pockyt"];
const MISSPELT = /inpost(?!-pay)|izi-?pay|seqrpay|yuansfer/i;
const WHERE = [
  /^payments\/([^/]+)\//,
  /^components\/payments\/([^/]+)\//,
  /^docs\/payments\/([^/.]+)/,
  /^e2e\/payments\/([^/.]+)/,
];
const NOT_PROVIDERS = ["contract", "testing", "transport"];

/** One provider, one name, in every folder that has something of it. */
export function findProviderNames(files) {
  return files.flatMap(({ path }) => {
    const folder = WHERE.map((pattern) => pattern.exec(path)?.[1]).find(Boolean);
    const strange = folder && !PROVIDERS.includes(folder) && !NOT_PROVIDERS.includes(folder);
    // The phones are named after what people call the app, not after the protocol.
    const misspelt = MISSPELT.test(path) && !path.startsWith("sandbox/app/phone/");
    return strange || misspelt ? [`${path}: a provider is called ${PROVIDERS.join(", ")}`] : [];
  });
}

const KEBAB = /^(?:_|\.)?[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
// Next's parameters and groups, documents in capitals, and the operations whose spelling a protocol fixes.
const ALLOWED =
  /^(?:\[.+\]|\(.+\)|@.+|[A-Z]+\.md|LICENSE|createPurchase|\d{14}_[a-z0-9_]+|migration_lock\.toml|\.\w+)$/;

/** Files and folders are in kebab-case. */
export function findOddNames(files) {
  return files.flatMap(({ path }) => {
    const odd = path.split("/").find((part) => !KEBAB.test(part) && !ALLOWED.test(part));
    return odd ? [`${path}: ${odd} is not in kebab-case`] : [];
  });
}
