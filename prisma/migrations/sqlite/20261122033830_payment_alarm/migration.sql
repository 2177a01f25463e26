-- CreateIndex
CREATE INDEX "Payment_alarm_id_idx" ON "Payment"("alarm", "id");
