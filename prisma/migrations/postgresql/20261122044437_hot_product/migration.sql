-- CreateTable
CREATE TABLE "HotProduct" (
    "variantId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "deepLink" TEXT,
    "qrCode" TEXT,
    "sent" TEXT,
    "problem" TEXT,
    "sentAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "HotProduct_pkey" PRIMARY KEY ("variantId")
);

-- AddForeignKey
ALTER TABLE "HotProduct" ADD CONSTRAINT "HotProduct_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
