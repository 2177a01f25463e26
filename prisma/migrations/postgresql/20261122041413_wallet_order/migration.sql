-- CreateTable
CREATE TABLE "WalletOrder" (
    "orderId" TEXT NOT NULL,
    "said" JSONB NOT NULL,

    CONSTRAINT "WalletOrder_pkey" PRIMARY KEY ("orderId")
);

-- AddForeignKey
ALTER TABLE "WalletOrder" ADD CONSTRAINT "WalletOrder_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;
