-- AlterTable
ALTER TABLE "Payment" ADD COLUMN "code" TEXT;
