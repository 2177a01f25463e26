-- CreateTable
CREATE TABLE "HotProduct" (
    "variantId" TEXT NOT NULL PRIMARY KEY,
    "state" TEXT NOT NULL,
    "deepLink" TEXT,
    "qrCode" TEXT,
    "sent" TEXT,
    "problem" TEXT,
    "sentAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "HotProduct_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
