-- AlterTable
ALTER TABLE "Basket" ADD COLUMN     "shopperId" TEXT;

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "shopperId" TEXT;

-- CreateTable
CREATE TABLE "Shopper" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Shopper_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Shopper_email_key" ON "Shopper"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Basket_shopperId_key" ON "Basket"("shopperId");

-- CreateIndex
CREATE INDEX "Order_shopperId_id_idx" ON "Order"("shopperId", "id");

-- AddForeignKey
ALTER TABLE "Basket" ADD CONSTRAINT "Basket_shopperId_fkey" FOREIGN KEY ("shopperId") REFERENCES "Shopper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Order" ADD CONSTRAINT "Order_shopperId_fkey" FOREIGN KEY ("shopperId") REFERENCES "Shopper"("id") ON DELETE SET NULL ON UPDATE CASCADE;
