-- AlterTable
ALTER TABLE "Binding" ADD COLUMN "leaseUntil" DATETIME;
