import { signingKeys } from "@sandbox/inpost-pay/keys";
import { ok, type ApiOperation } from "@sandbox/inpost-pay/operations/operation";
import type { SigningKey } from "@sandbox/inpost-pay/types";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";

const published = ({ publicKey, version }: SigningKey) => ({ public_key_base64: publicKey, version });

/** 2.9: all public keys, the one in use first. */
export const listSigningKeys: ApiOperation = {
  name: "signing-keys",
  run: ({ sandbox, merchant }) =>
    ok({
      merchant_external_id: merchant.merchantExternalId,
      public_keys: signingKeys(sandbox).map(published),
    }),
};

/** 2.9: the public key of one version. */
export const getSigningKey: ApiOperation = {
  name: "signing-keys",
  run({ sandbox, merchant, params }) {
    const key = signingKeys(sandbox).find(({ version }) => version === params.version);
    if (!key) return new ApiError("PUBLIC_KEY_NOT_FOUND", `There is no key of version ${params.version}`);
    return ok({ merchant_external_id: merchant.merchantExternalId, public_key: published(key) });
  },
};
