"use client";

import { makeWords } from "../phone/words-client";
import en from "./messages/en.json";
import pl from "./messages/pl.json";

/** The texts of the wallet app in its language. */
export const useWords = makeWords({ en, pl });
