import type { Messages } from "@/i18n/messages";

/** The texts of the account pages, as they stand in the message files under "account". */
export type AccountWords = Messages["account"];
