-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('MATCHING', 'CHECKED', 'QUEUED', 'RUNNING', 'DONE', 'FAILED');

-- CreateEnum
CREATE TYPE "CallResult" AS ENUM ('REACHED', 'NO_ANSWER', 'COMES', 'DOES_NOT_COME');

-- AlterTable
ALTER TABLE "Attendance" ADD COLUMN     "reconfirmAskedAt" TIMESTAMPTZ(3),
ADD COLUMN     "reconfirmedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Guest" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisationName" TEXT,
    "kind" "OrganisationKind",
    "side" "EventSide",
    "phone" TEXT,
    "locale" TEXT,
    "jobTitle" TEXT,
    "city" TEXT,
    "place" TEXT,
    "offers" TEXT[],
    "seeks" TEXT[],
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "invitedAt" TIMESTAMPTZ(3),
    "remindedAt" TIMESTAMPTZ(3),
    "declinedAt" TIMESTAMPTZ(3),
    "attendanceId" TEXT,

    CONSTRAINT "Guest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerLink" (
    "hash" TEXT NOT NULL,
    "guestId" TEXT,
    "attendanceId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnswerLink_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "GuestTarget" (
    "eventId" TEXT NOT NULL,
    "side" "EventSide" NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "GuestTarget_pkey" PRIMARY KEY ("eventId","side","kind")
);

-- CreateTable
CREATE TABLE "GuestImport" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "requestedById" TEXT NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'MATCHING',
    "sheet" BYTEA,
    "columns" JSONB,
    "side" "EventSide",
    "report" JSONB,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "GuestImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CallNote" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "guestId" TEXT,
    "attendanceId" TEXT,
    "result" "CallResult" NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CallNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailRefusal" (
    "addressHash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MailRefusal_pkey" PRIMARY KEY ("addressHash")
);

-- CreateIndex
CREATE UNIQUE INDEX "Guest_attendanceId_key" ON "Guest"("attendanceId");

-- CreateIndex
CREATE INDEX "Guest_deskId_idx" ON "Guest"("deskId");

-- CreateIndex
CREATE INDEX "Guest_eventId_side_kind_idx" ON "Guest"("eventId", "side", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Guest_eventId_email_key" ON "Guest"("eventId", "email");

-- CreateIndex
CREATE INDEX "AnswerLink_guestId_idx" ON "AnswerLink"("guestId");

-- CreateIndex
CREATE INDEX "AnswerLink_attendanceId_idx" ON "AnswerLink"("attendanceId");

-- CreateIndex
CREATE INDEX "GuestImport_eventId_createdAt_idx" ON "GuestImport"("eventId", "createdAt");

-- CreateIndex
CREATE INDEX "GuestImport_deskId_idx" ON "GuestImport"("deskId");

-- CreateIndex
CREATE INDEX "CallNote_eventId_at_idx" ON "CallNote"("eventId", "at");

-- CreateIndex
CREATE INDEX "CallNote_guestId_idx" ON "CallNote"("guestId");

-- CreateIndex
CREATE INDEX "CallNote_attendanceId_idx" ON "CallNote"("attendanceId");

-- AddForeignKey
ALTER TABLE "Guest" ADD CONSTRAINT "Guest_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Guest" ADD CONSTRAINT "Guest_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Guest" ADD CONSTRAINT "Guest_attendanceId_fkey" FOREIGN KEY ("attendanceId") REFERENCES "Attendance"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerLink" ADD CONSTRAINT "AnswerLink_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "Guest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerLink" ADD CONSTRAINT "AnswerLink_attendanceId_fkey" FOREIGN KEY ("attendanceId") REFERENCES "Attendance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuestTarget" ADD CONSTRAINT "GuestTarget_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuestImport" ADD CONSTRAINT "GuestImport_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuestImport" ADD CONSTRAINT "GuestImport_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallNote" ADD CONSTRAINT "CallNote_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallNote" ADD CONSTRAINT "CallNote_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "Guest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallNote" ADD CONSTRAINT "CallNote_attendanceId_fkey" FOREIGN KEY ("attendanceId") REFERENCES "Attendance"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- ------------------------------------------------------------------ rules

ALTER TABLE "Guest" ADD CONSTRAINT guest_address_is_normal
  CHECK ("email" = lower("email") AND "email" ~ '^[^[:space:]@]+@[^[:space:]@]+$' AND length("email") <= 254);
ALTER TABLE "Guest" ADD CONSTRAINT guest_has_a_name CHECK (length(btrim("name")) BETWEEN 1 AND 120);
ALTER TABLE "Guest" ADD CONSTRAINT guest_invited_before_reminded CHECK ("remindedAt" IS NULL OR "invitedAt" IS NOT NULL);
ALTER TABLE "Guest" ADD CONSTRAINT guest_has_one_answer CHECK ("declinedAt" IS NULL OR "attendanceId" IS NULL);
ALTER TABLE "AnswerLink" ADD CONSTRAINT answer_link_of_one CHECK (num_nonnulls("guestId", "attendanceId") = 1);
ALTER TABLE "CallNote" ADD CONSTRAINT call_note_of_one CHECK (num_nonnulls("guestId", "attendanceId") = 1);
ALTER TABLE "GuestTarget" ADD CONSTRAINT guest_target_is_some CHECK ("count" BETWEEN 1 AND 10000);

-- The sheet is kept until its import has ended, and not a moment longer; one import of an event at a time.
ALTER TABLE "GuestImport" ADD CONSTRAINT import_sheet_goes_at_the_end
  CHECK (("sheet" IS NULL) = ("state" IN ('DONE', 'FAILED')));
CREATE UNIQUE INDEX guest_import_one_active ON "GuestImport" ("eventId") WHERE "state" IN ('QUEUED', 'RUNNING');

CREATE TRIGGER guest_desk_of_same_mission AFTER INSERT OR UPDATE OF "deskId" ON "Guest"
  FOR EACH ROW EXECUTE FUNCTION require_desk_of_mission();
CREATE TRIGGER guest_import_desk_of_same_mission AFTER INSERT OR UPDATE OF "deskId" ON "GuestImport"
  FOR EACH ROW EXECUTE FUNCTION require_desk_of_mission();

-- A guest points at an attendance of the same event.
CREATE FUNCTION require_attendance_of_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "Attendance" WHERE "id" = NEW."attendanceId" AND "eventId" = NEW."eventId") THEN
    RAISE EXCEPTION 'guest_attends_same_event: attendance % belongs to another event', NEW."attendanceId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'guest_attends_same_event';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER guest_attends_same_event AFTER INSERT OR UPDATE OF "attendanceId", "eventId" ON "Guest"
  FOR EACH ROW WHEN (NEW."attendanceId" IS NOT NULL) EXECUTE FUNCTION require_attendance_of_event();

-- Whoever registers with a guest's address is that guest, whatever way they took and whichever came first. Both
-- writers meet at one lock of the event: attendances share it, the list takes it alone.
CREATE FUNCTION find_guest_of_attendance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('guests ' || NEW."eventId", 0));
  UPDATE "Guest" g SET "attendanceId" = NEW."id", "declinedAt" = NULL
    FROM "Participant" p JOIN "User" u ON u."id" = p."userId"
    WHERE p."id" = NEW."participantId" AND g."eventId" = NEW."eventId" AND g."email" = u."email"
      AND g."attendanceId" IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER attendance_finds_its_guest AFTER INSERT ON "Attendance"
  FOR EACH ROW EXECUTE FUNCTION find_guest_of_attendance();

CREATE FUNCTION find_attendances_of_guests() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  event text;
BEGIN
  FOR event IN SELECT DISTINCT "eventId" FROM fresh ORDER BY 1 LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended('guests ' || event, 0));
  END LOOP;
  UPDATE "Guest" g SET "attendanceId" = a."id", "declinedAt" = NULL
    FROM fresh f
    JOIN "User" u ON u."email" = f."email"
    JOIN "Participant" p ON p."userId" = u."id"
    JOIN "Attendance" a ON a."participantId" = p."id" AND a."eventId" = f."eventId"
    WHERE g."id" = f."id" AND g."attendanceId" IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER guests_find_their_attendance AFTER INSERT ON "Guest"
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION find_attendances_of_guests();

-- Who cannot come after all has not confirmed any more.
CREATE FUNCTION forget_reconfirmation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."reconfirmedAt" := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER attendance_absent_is_no_yes BEFORE INSERT OR UPDATE OF "absentSince", "reconfirmedAt" ON "Attendance"
  FOR EACH ROW WHEN (NEW."absentSince" IS NOT NULL) EXECUTE FUNCTION forget_reconfirmation();
