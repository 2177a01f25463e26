-- CreateTable
CREATE TABLE "WalletOrder" (
    "orderId" TEXT NOT NULL PRIMARY KEY,
    "said" JSONB NOT NULL,
    CONSTRAINT "WalletOrder_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
