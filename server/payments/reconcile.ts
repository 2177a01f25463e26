import "server-only";
import { parseTransactionDetails, reconcile } from "@/payments/seqr/report";
import { db } from "@/server/db/db";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { periodStart } from "./mark-period";
import { providers } from "./providers";
