-- AlterTable
ALTER TABLE "Refund" ADD COLUMN     "key" TEXT,
ADD COLUMN     "shiftId" TEXT;

-- CreateTable
CREATE TABLE "RefundLine" (
    "refundId" TEXT NOT NULL,
    "orderLineId" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,
    "restock" BOOLEAN NOT NULL,

    CONSTRAINT "RefundLine_pkey" PRIMARY KEY ("refundId","orderLineId")
);

-- CreateTable
CREATE TABLE "Till" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "displayKey" TEXT NOT NULL,
    "printer" TEXT,
    "saleCount" INTEGER NOT NULL DEFAULT 0,
    "shownSaleId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Till_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Shift" (
    "id" TEXT NOT NULL,
    "tillId" TEXT NOT NULL,
    "openTillId" TEXT,
    "cashier" TEXT NOT NULL,
    "cashierName" TEXT NOT NULL,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "floatAmount" INTEGER NOT NULL,
    "closedAt" TIMESTAMP(3),
    "countedAmount" INTEGER,
    "expectedAmount" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Shift_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sale" (
    "id" TEXT NOT NULL,
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
    "attentionAt" TIMESTAMP(3),
    "attentionReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),
    "endReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Sale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SaleLine" (
    "id" TEXT NOT NULL,
    "saleId" TEXT NOT NULL,
    "variantId" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitAmount" INTEGER NOT NULL,
    "discountKind" TEXT,
    "discountValue" INTEGER NOT NULL DEFAULT 0,
    "discountReason" TEXT NOT NULL DEFAULT '',
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SaleLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WalletAttempt" (
    "paymentId" TEXT NOT NULL,
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
    "walletPaidAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3),
    "answeredAt" TIMESTAMP(3),
    "cancelWantedAt" TIMESTAMP(3),
    "cancelWho" TEXT,
    "cancelSentAt" TIMESTAMP(3),
    "giveUpAt" TIMESTAMP(3),
    "attentionAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "nextStepAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "WalletAttempt_pkey" PRIMARY KEY ("paymentId")
);

-- CreateTable
CREATE TABLE "CashTender" (
    "paymentId" TEXT NOT NULL,
    "saleId" TEXT NOT NULL,
    "shiftId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "givenAmount" INTEGER NOT NULL,
    "changeAmount" INTEGER NOT NULL,

    CONSTRAINT "CashTender_pkey" PRIMARY KEY ("paymentId")
);

-- CreateTable
CREATE TABLE "Favourite" (
    "variantId" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "markedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Favourite_pkey" PRIMARY KEY ("variantId")
);

-- CreateTable
CREATE TABLE "OrphanNotice" (
    "id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "eventKey" TEXT NOT NULL,
    "transactionNo" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "problem" TEXT NOT NULL,
    "paymentId" TEXT,
    "receivedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OrphanNotice_pkey" PRIMARY KEY ("id")
);

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

-- CreateIndex
CREATE UNIQUE INDEX "Refund_key_key" ON "Refund"("key");

-- CreateIndex
CREATE INDEX "Refund_shiftId_idx" ON "Refund"("shiftId");

-- AddForeignKey
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "Shift"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_refundId_fkey" FOREIGN KEY ("refundId") REFERENCES "Refund"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shift" ADD CONSTRAINT "Shift_tillId_fkey" FOREIGN KEY ("tillId") REFERENCES "Till"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sale" ADD CONSTRAINT "Sale_tillId_fkey" FOREIGN KEY ("tillId") REFERENCES "Till"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sale" ADD CONSTRAINT "Sale_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "Shift"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sale" ADD CONSTRAINT "Sale_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SaleLine" ADD CONSTRAINT "SaleLine_saleId_fkey" FOREIGN KEY ("saleId") REFERENCES "Sale"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SaleLine" ADD CONSTRAINT "SaleLine_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WalletAttempt" ADD CONSTRAINT "WalletAttempt_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "Payment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WalletAttempt" ADD CONSTRAINT "WalletAttempt_saleId_fkey" FOREIGN KEY ("saleId") REFERENCES "Sale"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CashTender" ADD CONSTRAINT "CashTender_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "Payment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CashTender" ADD CONSTRAINT "CashTender_saleId_fkey" FOREIGN KEY ("saleId") REFERENCES "Sale"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CashTender" ADD CONSTRAINT "CashTender_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "Shift"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Favourite" ADD CONSTRAINT "Favourite_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
