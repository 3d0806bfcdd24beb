-- CreateEnum
CREATE TYPE "Admission" AS ENUM ('NONE', 'OPEN', 'CLOSED_LIST', 'HOST_APPROVAL', 'LIGHT');

-- CreateEnum
CREATE TYPE "AttendanceState" AS ENUM ('INVITED', 'ASKED', 'WAITING', 'SEATED', 'REFUSED', 'LEFT');

-- CreateEnum
CREATE TYPE "RoomRole" AS ENUM ('HOST', 'DELEGATE', 'INTERPRETER');

-- CreateEnum
CREATE TYPE "RoomAnswer" AS ENUM ('ASKED', 'ACCEPTED', 'DECLINED');

-- AlterTable
ALTER TABLE "Attendance" ADD COLUMN     "decidedAt" TIMESTAMPTZ(3),
ADD COLUMN     "note" TEXT,
ADD COLUMN     "state" "AttendanceState" NOT NULL DEFAULT 'SEATED',
ADD COLUMN     "waitingPlace" INTEGER;

-- AlterTable
ALTER TABLE "DiaryEntry" ADD COLUMN     "roomSeatId" TEXT;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "admission" "Admission" NOT NULL DEFAULT 'NONE',
ADD COLUMN     "hostOrganisationId" TEXT,
ADD COLUMN     "lastWaitingPlace" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "seatsTaken" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "MatchmakingRules" ADD COLUMN     "withinSectorOnly" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "EventTopic" (
    "eventId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,

    CONSTRAINT "EventTopic_pkey" PRIMARY KEY ("eventId","topicId")
);

-- CreateTable
CREATE TABLE "EventSector" (
    "eventId" TEXT NOT NULL,
    "sectorId" TEXT NOT NULL,

    CONSTRAINT "EventSector_pkey" PRIMARY KEY ("eventId","sectorId")
);

-- CreateTable
CREATE TABLE "EventSpeaker" (
    "eventId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "EventSpeaker_pkey" PRIMARY KEY ("eventId","participantId")
);

-- CreateTable
CREATE TABLE "LightRegistration" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "state" "AttendanceState" NOT NULL DEFAULT 'SEATED',
    "waitingPlace" INTEGER,
    "tokenHash" TEXT NOT NULL,
    "consentAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "question" TEXT,
    "passedToId" TEXT,
    "passedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LightRegistration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Room" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "seats" INTEGER,

    CONSTRAINT "Room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoomMeeting" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "lengthSlots" INTEGER NOT NULL DEFAULT 1,
    "cancelledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoomMeeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoomSeat" (
    "id" TEXT NOT NULL,
    "roomMeetingId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "attendanceId" TEXT NOT NULL,
    "role" "RoomRole" NOT NULL,
    "answer" "RoomAnswer" NOT NULL DEFAULT 'ASKED',
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "RoomSeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cohort" (
    "id" TEXT NOT NULL,
    "missionId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "launchEventId" TEXT,
    "applicationUrl" TEXT,
    "applyBy" TIMESTAMPTZ(3),

    CONSTRAINT "Cohort_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CohortMember" (
    "cohortId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,

    CONSTRAINT "CohortMember_pkey" PRIMARY KEY ("cohortId","participantId")
);

-- CreateTable
CREATE TABLE "CohortItem" (
    "cohortId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "note" JSONB,

    CONSTRAINT "CohortItem_pkey" PRIMARY KEY ("cohortId","eventId")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "id" TEXT NOT NULL,
    "missionId" TEXT NOT NULL,
    "eventId" TEXT,
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "signedOn" DATE,
    "years" INTEGER,
    "place" TEXT,
    "textUrl" TEXT,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementParty" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "organisationId" TEXT,

    CONSTRAINT "AgreementParty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementTopic" (
    "agreementId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" JSONB NOT NULL,

    CONSTRAINT "AgreementTopic_pkey" PRIMARY KEY ("agreementId","position")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "what" JSONB NOT NULL,
    "who" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EventTopic_topicId_idx" ON "EventTopic"("topicId");

-- CreateIndex
CREATE INDEX "EventSector_sectorId_idx" ON "EventSector"("sectorId");

-- CreateIndex
CREATE INDEX "EventSpeaker_participantId_idx" ON "EventSpeaker"("participantId");

-- CreateIndex
CREATE UNIQUE INDEX "LightRegistration_tokenHash_key" ON "LightRegistration"("tokenHash");

-- CreateIndex
CREATE INDEX "LightRegistration_passedToId_idx" ON "LightRegistration"("passedToId");

-- CreateIndex
CREATE UNIQUE INDEX "LightRegistration_eventId_email_key" ON "LightRegistration"("eventId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "LightRegistration_eventId_waitingPlace_key" ON "LightRegistration"("eventId", "waitingPlace");

-- CreateIndex
CREATE UNIQUE INDEX "Room_eventId_position_key" ON "Room"("eventId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Room_id_eventId_key" ON "Room"("id", "eventId");

-- CreateIndex
CREATE INDEX "RoomMeeting_eventId_startsAt_idx" ON "RoomMeeting"("eventId", "startsAt");

-- CreateIndex
CREATE INDEX "RoomMeeting_roomId_idx" ON "RoomMeeting"("roomId");

-- CreateIndex
CREATE INDEX "RoomSeat_participantId_idx" ON "RoomSeat"("participantId");

-- CreateIndex
CREATE INDEX "RoomSeat_attendanceId_idx" ON "RoomSeat"("attendanceId");

-- CreateIndex
CREATE UNIQUE INDEX "RoomSeat_roomMeetingId_participantId_key" ON "RoomSeat"("roomMeetingId", "participantId");

-- CreateIndex
CREATE INDEX "Cohort_launchEventId_idx" ON "Cohort"("launchEventId");

-- CreateIndex
CREATE UNIQUE INDEX "Cohort_missionId_slug_key" ON "Cohort"("missionId", "slug");

-- CreateIndex
CREATE INDEX "CohortMember_participantId_idx" ON "CohortMember"("participantId");

-- CreateIndex
CREATE INDEX "CohortItem_eventId_idx" ON "CohortItem"("eventId");

-- CreateIndex
CREATE INDEX "Agreement_eventId_idx" ON "Agreement"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_missionId_slug_key" ON "Agreement"("missionId", "slug");

-- CreateIndex
CREATE INDEX "AgreementParty_organisationId_idx" ON "AgreementParty"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementParty_agreementId_position_key" ON "AgreementParty"("agreementId", "position");

-- CreateIndex
CREATE INDEX "FollowUp_agreementId_dueOn_idx" ON "FollowUp"("agreementId", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_eventId_waitingPlace_key" ON "Attendance"("eventId", "waitingPlace");

-- CreateIndex
CREATE UNIQUE INDEX "DiaryEntry_roomSeatId_key" ON "DiaryEntry"("roomSeatId");

-- CreateIndex
CREATE INDEX "Event_hostOrganisationId_idx" ON "Event"("hostOrganisationId");

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_hostOrganisationId_fkey" FOREIGN KEY ("hostOrganisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiaryEntry" ADD CONSTRAINT "DiaryEntry_roomSeatId_fkey" FOREIGN KEY ("roomSeatId") REFERENCES "RoomSeat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventTopic" ADD CONSTRAINT "EventTopic_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventTopic" ADD CONSTRAINT "EventTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventSector" ADD CONSTRAINT "EventSector_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventSector" ADD CONSTRAINT "EventSector_sectorId_fkey" FOREIGN KEY ("sectorId") REFERENCES "Sector"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventSpeaker" ADD CONSTRAINT "EventSpeaker_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventSpeaker" ADD CONSTRAINT "EventSpeaker_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LightRegistration" ADD CONSTRAINT "LightRegistration_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LightRegistration" ADD CONSTRAINT "LightRegistration_passedToId_fkey" FOREIGN KEY ("passedToId") REFERENCES "Participant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Room" ADD CONSTRAINT "Room_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoomMeeting" ADD CONSTRAINT "RoomMeeting_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoomMeeting" ADD CONSTRAINT "RoomMeeting_roomId_eventId_fkey" FOREIGN KEY ("roomId", "eventId") REFERENCES "Room"("id", "eventId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoomSeat" ADD CONSTRAINT "RoomSeat_roomMeetingId_fkey" FOREIGN KEY ("roomMeetingId") REFERENCES "RoomMeeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoomSeat" ADD CONSTRAINT "RoomSeat_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoomSeat" ADD CONSTRAINT "RoomSeat_attendanceId_fkey" FOREIGN KEY ("attendanceId") REFERENCES "Attendance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cohort" ADD CONSTRAINT "Cohort_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cohort" ADD CONSTRAINT "Cohort_launchEventId_fkey" FOREIGN KEY ("launchEventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CohortMember" ADD CONSTRAINT "CohortMember_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CohortMember" ADD CONSTRAINT "CohortMember_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CohortItem" ADD CONSTRAINT "CohortItem_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CohortItem" ADD CONSTRAINT "CohortItem_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementTopic" ADD CONSTRAINT "AgreementTopic_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- ------------------------------------------------------------------ never more seats than there are
-- Event.seatsTaken counts the people SEATED, in the programme and by light registration. Whoever takes a seat changes
-- the event's row, so that two of them queue, and the CHECK refuses the one too many.

CREATE FUNCTION count_seats() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    UPDATE "Event" e SET "seatsTaken" = e."seatsTaken" - gone.seats
      FROM (SELECT "eventId", count(*)::int AS seats FROM old_rows WHERE "state" = 'SEATED' GROUP BY "eventId") gone
      WHERE e."id" = gone."eventId";
  ELSIF TG_OP = 'INSERT' THEN
    UPDATE "Event" e SET "seatsTaken" = e."seatsTaken" + come.seats
      FROM (SELECT "eventId", count(*)::int AS seats FROM new_rows WHERE "state" = 'SEATED' GROUP BY "eventId") come
      WHERE e."id" = come."eventId";
  ELSE
    UPDATE "Event" e SET "seatsTaken" = e."seatsTaken" + change.seats
      FROM (SELECT "eventId", sum(seats)::int AS seats FROM (
              SELECT "eventId", 1 AS seats FROM new_rows WHERE "state" = 'SEATED'
              UNION ALL SELECT "eventId", -1 FROM old_rows WHERE "state" = 'SEATED') moved
            GROUP BY "eventId" HAVING sum(seats) <> 0) change
      WHERE e."id" = change."eventId";
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  counted text;
BEGIN
  FOREACH counted IN ARRAY ARRAY['Attendance', 'LightRegistration'] LOOP
    EXECUTE format('CREATE TRIGGER seats_come AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_seats()', counted);
    EXECUTE format('CREATE TRIGGER seats_change AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_seats()', counted);
    EXECUTE format('CREATE TRIGGER seats_go AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION count_seats()', counted);
  END LOOP;
END $$;

UPDATE "Event" e SET "seatsTaken" = (SELECT count(*) FROM "Attendance" a WHERE a."eventId" = e."id");
UPDATE "Event" SET "capacity" = "seatsTaken" WHERE "capacity" < "seatsTaken";
ALTER TABLE "Event" ADD CONSTRAINT event_seats_within_capacity
  CHECK ("seatsTaken" >= 0 AND ("capacity" IS NULL OR "seatsTaken" <= "capacity"));

-- Who waits has a place, and only they do.
ALTER TABLE "Attendance" ADD CONSTRAINT attendance_waiting_has_place CHECK (("state" = 'WAITING') = ("waitingPlace" IS NOT NULL));
ALTER TABLE "LightRegistration" ADD CONSTRAINT light_waiting_has_place CHECK (("state" = 'WAITING') = ("waitingPlace" IS NOT NULL));
ALTER TABLE "LightRegistration" ADD CONSTRAINT light_address_normalised CHECK ("email" = lower(btrim("email")) AND "email" LIKE '%_@_%');

-- An item stands in a diary only while its person has the seat.
CREATE FUNCTION require_programme_seat() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted text := to_jsonb(NEW) ->> TG_ARGV[0];
  attended record;
BEGIN
  SELECT a."state", p."userId" INTO attended FROM "Attendance" a JOIN "Participant" p ON p."id" = a."participantId"
    WHERE a."id" = wanted FOR NO KEY UPDATE OF a;
  IF EXISTS (SELECT FROM "DiaryEntry" d WHERE d."attendanceId" = wanted
             AND (attended."state" <> 'SEATED' OR attended."userId" <> d."userId"))
  THEN
    RAISE EXCEPTION 'programme_entry_has_seat: a diary names the item of attendance % without its seat', wanted
      USING ERRCODE = 'check_violation', CONSTRAINT = 'programme_entry_has_seat';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER programme_entry_has_seat AFTER INSERT OR UPDATE ON "DiaryEntry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."attendanceId" IS NOT NULL)
  EXECUTE FUNCTION require_programme_seat('attendanceId');
CREATE CONSTRAINT TRIGGER attendance_keeps_its_entry AFTER UPDATE OF "state", "participantId" ON "Attendance"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_programme_seat('id');

-- ------------------------------------------------------------------ rooms

ALTER TABLE "RoomMeeting" ADD CONSTRAINT room_meeting_ends_after_start CHECK ("startsAt" < "endsAt");
ALTER TABLE "RoomMeeting" ADD CONSTRAINT room_meeting_length CHECK ("lengthSlots" BETWEEN 1 AND 3);
ALTER TABLE "RoomMeeting" ADD CONSTRAINT room_one_meeting_at_a_time
  EXCLUDE USING gist ("roomId" WITH =, tstzrange("startsAt", "endsAt") WITH &&) WHERE ("cancelledAt" IS NULL);
ALTER TABLE "DiaryEntry" ADD CONSTRAINT diary_room_seat_is_programme
  CHECK ("roomSeatId" IS NULL OR ("kind" = 'PROGRAMME' AND "attendanceId" IS NOT NULL));

-- A seat in a room stands in its person's diary exactly while they said yes and the meeting holds.
CREATE FUNCTION require_room_entry(wanted text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  seat record;
BEGIN
  SELECT s."answer" = 'ACCEPTED' AND m."cancelledAt" IS NULL AS comes, m."startsAt", m."endsAt", s."attendanceId" INTO seat
    FROM "RoomSeat" s JOIN "RoomMeeting" m ON m."id" = s."roomMeetingId" WHERE s."id" = wanted FOR NO KEY UPDATE OF s;
  IF FOUND AND seat.comes IS DISTINCT FROM EXISTS (
       SELECT FROM "DiaryEntry" d WHERE d."roomSeatId" = wanted AND d."attendanceId" = seat."attendanceId"
         AND d."startsAt" = seat."startsAt" AND d."endsAt" = seat."endsAt")
  THEN
    RAISE EXCEPTION 'room_seat_in_diary: seat % and its diary entry disagree', wanted
      USING ERRCODE = 'check_violation', CONSTRAINT = 'room_seat_in_diary';
  END IF;
END $$;
CREATE FUNCTION require_room_entry_of_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM require_room_entry(to_jsonb(COALESCE(NEW, OLD)) ->> TG_ARGV[0]);
  RETURN NULL;
END $$;
CREATE FUNCTION require_room_entries_of_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM require_room_entry("id") FROM "RoomSeat" WHERE "roomMeetingId" = NEW."id" ORDER BY "id";
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER room_seat_in_diary AFTER INSERT OR UPDATE ON "RoomSeat"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_room_entry_of_row('id');
CREATE CONSTRAINT TRIGGER diary_of_room_seat_stays AFTER INSERT OR UPDATE OR DELETE ON "DiaryEntry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_room_entry_of_row('roomSeatId');
CREATE CONSTRAINT TRIGGER room_meeting_keeps_entries AFTER UPDATE OF "startsAt", "endsAt", "cancelledAt" ON "RoomMeeting"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_room_entries_of_meeting();

-- ------------------------------------------------------------------ cohorts and agreements

ALTER TABLE "Cohort" ADD CONSTRAINT cohort_application_is_a_link CHECK ("applicationUrl" ~ '^https?://');
ALTER TABLE "Agreement" ADD CONSTRAINT agreement_text_is_a_link CHECK ("textUrl" ~ '^https?://');
ALTER TABLE "Agreement" ADD CONSTRAINT agreement_term CHECK ("years" BETWEEN 1 AND 99);
