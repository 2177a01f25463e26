-- CreateTable
CREATE TABLE "RefundLine" (
    "refundId" TEXT NOT NULL,
    "orderLineId" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,
    "restock" BOOLEAN NOT NULL,

    PRIMARY KEY ("refundId", "orderLineId"),
    CONSTRAINT "RefundLine_refundId_fkey" FOREIGN KEY ("refundId") REFERENCES "Refund" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RefundLine_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Till" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "displayKey" TEXT NOT NULL,
    "printer" TEXT,
    "saleCount" INTEGER NOT NULL DEFAULT 0,
    "shownSaleId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Shift" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tillId" TEXT NOT NULL,
    "openTillId" TEXT,
    "cashier" TEXT NOT NULL,
    "cashierName" TEXT NOT NULL,
    "openedAt" DATETIME NOT NULL,
    "floatAmount" INTEGER NOT NULL,
    "closedAt" DATETIME,
    "countedAmount" INTEGER,
    "expectedAmount" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Shift_tillId_fkey" FOREIGN KEY ("tillId") REFERENCES "Till" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Sale" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT NOT NULL,
    "tillId" TEXT NOT NULL,
    "shiftId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "cashier" TEXT NOT NULL,
    "cashierName" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "email" TEXT,
    "discountKind" TEXT,
    "discountValue" INTEGER NOT NULL DEFAULT 0,
    "discountReason" TEXT NOT NULL DEFAULT '',
    "orderId" TEXT,
    "attemptCount" INTEGER NOT NULL DEFAULT 0,
    "prints" INTEGER NOT NULL DEFAULT 0,
    "mailedTo" TEXT,
    "attentionAt" DATETIME,
    "attentionReason" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "endReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Sale_tillId_fkey" FOREIGN KEY ("tillId") REFERENCES "Till" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Sale_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "Shift" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Sale_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SaleLine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "saleId" TEXT NOT NULL,
    "variantId" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitAmount" INTEGER NOT NULL,
    "discountKind" TEXT,
    "discountValue" INTEGER NOT NULL DEFAULT 0,
    "discountReason" TEXT NOT NULL DEFAULT '',
    "addedAt" DATETIME NOT NULL,
    CONSTRAINT "SaleLine_saleId_fkey" FOREIGN KEY ("saleId") REFERENCES "Sale" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SaleLine_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WalletAttempt" (
    "paymentId" TEXT NOT NULL PRIMARY KEY,
    "saleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "transactionNo" TEXT,
    "vendor" TEXT,
    "wallet" TEXT,
    "codeTail" TEXT,
    "codeHash" TEXT,
    "qr" TEXT,
    "status" TEXT,
    "problem" TEXT,
    "vendorId" TEXT,
    "walletPaidAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "sentAt" DATETIME,
    "answeredAt" DATETIME,
    "cancelWantedAt" DATETIME,
    "cancelWho" TEXT,
    "cancelSentAt" DATETIME,
    "giveUpAt" DATETIME,
    "attentionAt" DATETIME,
    "endedAt" DATETIME,
    "nextStepAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "WalletAttempt_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "Payment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "WalletAttempt_saleId_fkey" FOREIGN KEY ("saleId") REFERENCES "Sale" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CashTender" (
    "paymentId" TEXT NOT NULL PRIMARY KEY,
    "saleId" TEXT NOT NULL,
    "shiftId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "givenAmount" INTEGER NOT NULL,
    "changeAmount" INTEGER NOT NULL,
    CONSTRAINT "CashTender_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "Payment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CashTender_saleId_fkey" FOREIGN KEY ("saleId") REFERENCES "Sale" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CashTender_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "Shift" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Favourite" (
    "variantId" TEXT NOT NULL PRIMARY KEY,
    "who" TEXT NOT NULL,
    "markedAt" DATETIME NOT NULL,
    CONSTRAINT "Favourite_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OrphanNotice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "provider" TEXT NOT NULL,
    "eventKey" TEXT NOT NULL,
    "transactionNo" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "problem" TEXT NOT NULL,
    "paymentId" TEXT,
    "receivedAt" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Refund" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "orderId" TEXT NOT NULL,
    "paymentId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "restock" BOOLEAN NOT NULL DEFAULT false,
    "reference" TEXT,
    "code" TEXT,
    "key" TEXT,
    "shiftId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "settledAt" DATETIME,
    CONSTRAINT "Refund_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Refund_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "Payment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Refund_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "Shift" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Refund" ("amount", "code", "createdAt", "currency", "id", "orderId", "paymentId", "reason", "reference", "restock", "settledAt", "state", "who") SELECT "amount", "code", "createdAt", "currency", "id", "orderId", "paymentId", "reason", "reference", "restock", "settledAt", "state", "who" FROM "Refund";
DROP TABLE "Refund";
ALTER TABLE "new_Refund" RENAME TO "Refund";
CREATE UNIQUE INDEX "Refund_key_key" ON "Refund"("key");
CREATE INDEX "Refund_paymentId_idx" ON "Refund"("paymentId");
CREATE INDEX "Refund_state_id_idx" ON "Refund"("state", "id");
CREATE INDEX "Refund_shiftId_idx" ON "Refund"("shiftId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "RefundLine_orderLineId_idx" ON "RefundLine"("orderLineId");

-- CreateIndex
CREATE UNIQUE INDEX "Till_number_key" ON "Till"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Till_displayKey_key" ON "Till"("displayKey");

-- CreateIndex
CREATE UNIQUE INDEX "Shift_openTillId_key" ON "Shift"("openTillId");

-- CreateIndex
CREATE INDEX "Shift_tillId_id_idx" ON "Shift"("tillId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Sale_number_key" ON "Sale"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Sale_orderId_key" ON "Sale"("orderId");

-- CreateIndex
CREATE INDEX "Sale_tillId_state_id_idx" ON "Sale"("tillId", "state", "id");

-- CreateIndex
CREATE INDEX "Sale_shiftId_id_idx" ON "Sale"("shiftId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SaleLine_saleId_variantId_key" ON "SaleLine"("saleId", "variantId");

-- CreateIndex
CREATE UNIQUE INDEX "WalletAttempt_reference_key" ON "WalletAttempt"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "WalletAttempt_transactionNo_key" ON "WalletAttempt"("transactionNo");

-- CreateIndex
CREATE UNIQUE INDEX "WalletAttempt_codeHash_key" ON "WalletAttempt"("codeHash");

-- CreateIndex
CREATE INDEX "WalletAttempt_nextStepAt_idx" ON "WalletAttempt"("nextStepAt");

-- CreateIndex
CREATE UNIQUE INDEX "WalletAttempt_saleId_number_key" ON "WalletAttempt"("saleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "CashTender_key_key" ON "CashTender"("key");

-- CreateIndex
CREATE INDEX "CashTender_saleId_idx" ON "CashTender"("saleId");

-- CreateIndex
CREATE INDEX "CashTender_shiftId_idx" ON "CashTender"("shiftId");

-- CreateIndex
CREATE UNIQUE INDEX "OrphanNotice_provider_eventKey_key" ON "OrphanNotice"("provider", "eventKey");
