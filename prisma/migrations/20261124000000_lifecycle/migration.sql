-- CreateEnum
CREATE TYPE "AcrossDesks" AS ENUM ('ONE_DECIDES', 'BOTH_APPROVE');

-- DropIndex
DROP INDEX "Mail_userId_idx";

-- AlterTable
ALTER TABLE "Attendance" ADD COLUMN     "absentSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "meetingId" TEXT,
ADD COLUMN     "revision" INTEGER,
ADD COLUMN     "seenAt" TIMESTAMPTZ(3),
ADD COLUMN     "shownFrom" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "MatchmakingRules" ADD COLUMN     "deskFirst" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "selfBooking" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "standingCap" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "acrossDesks" "AcrossDesks" NOT NULL DEFAULT 'ONE_DECIDES';

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "deskFirst" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "remindedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Transition" ADD COLUMN     "before" JSONB;

-- CreateTable
CREATE TABLE "Approval" (
    "meetingId" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Approval_pkey" PRIMARY KEY ("meetingId","deskId")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "participantId" TEXT,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Block" (
    "participantId" TEXT NOT NULL,
    "blockedId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Block_pkey" PRIMARY KEY ("participantId","blockedId")
);

-- CreateIndex
CREATE INDEX "Approval_deskId_idx" ON "Approval"("deskId");

-- CreateIndex
CREATE INDEX "Message_meetingId_at_idx" ON "Message"("meetingId", "at");

-- CreateIndex
CREATE INDEX "Message_participantId_idx" ON "Message"("participantId");

-- CreateIndex
CREATE INDEX "Block_blockedId_idx" ON "Block"("blockedId");

-- CreateIndex
CREATE INDEX "Mail_userId_shownFrom_idx" ON "Mail"("userId", "shownFrom");

-- CreateIndex
CREATE INDEX "Mail_meetingId_revision_idx" ON "Mail"("meetingId", "revision");

-- CreateIndex
CREATE INDEX "Meeting_state_answerBy_idx" ON "Meeting"("state", "answerBy");

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_blockedId_fkey" FOREIGN KEY ("blockedId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- ------------------------------------------------------------------ rules

ALTER TABLE "MatchmakingRules" ADD CONSTRAINT rules_standing_cap CHECK ("standingCap" BETWEEN 0 AND 20);
ALTER TABLE "Attendance" ADD CONSTRAINT attendance_standing_consent CHECK ("standingConsent" BETWEEN 0 AND 20);
ALTER TABLE "Message" ADD CONSTRAINT message_says_something CHECK (length(btrim("text")) BETWEEN 1 AND 2000);
ALTER TABLE "Block" ADD CONSTRAINT block_of_another CHECK ("participantId" <> "blockedId");

-- A desk spends a person's standing consent only within what they gave: two desks at once queue behind the attendance.
CREATE FUNCTION require_standing_consent() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  given integer;
BEGIN
  SELECT "standingConsent" INTO given FROM "Attendance"
    WHERE "eventId" = NEW."eventId" AND "participantId" = NEW."participantId" FOR NO KEY UPDATE;
  IF (SELECT count(*) FROM "Seat" s JOIN "Meeting" m ON m."id" = s."meetingId"
      WHERE s."eventId" = NEW."eventId" AND s."participantId" = NEW."participantId" AND s."consent" = 'STANDING'
        AND m."state" NOT IN ('DECLINED', 'WITHDRAWN', 'EXPIRED', 'REJECTED', 'CANCELLED')) > given
  THEN
    RAISE EXCEPTION 'standing_consent_is_capped: participant % let a desk arrange % meetings, not more', NEW."participantId", given
      USING ERRCODE = 'check_violation', CONSTRAINT = 'standing_consent_is_capped';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER standing_consent_is_capped AFTER INSERT OR UPDATE OF "consent" ON "Seat"
  FOR EACH ROW WHEN (NEW."consent" = 'STANDING') EXECUTE FUNCTION require_standing_consent();

-- A transition stays as it was written; only a person's own words in it can be forgotten.
CREATE FUNCTION forbid_rewriting_but_forgetting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."reason" IS NULL
    AND to_jsonb(NEW) - 'reason' IS NOT DISTINCT FROM to_jsonb(OLD) - 'reason'
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'append_only: rows of % are only ever added', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'append_only';
END $$;
DROP TRIGGER transition_append_only ON "Transition";
CREATE TRIGGER transition_append_only BEFORE UPDATE OR DELETE ON "Transition"
  FOR EACH ROW EXECUTE FUNCTION forbid_rewriting_but_forgetting();
