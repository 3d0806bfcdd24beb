-- The promises the database keeps whatever the application does. Explained one by one in docs/model.md.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- ------------------------------------------------------------------ small truths

ALTER TABLE "Installation" ADD CONSTRAINT installation_is_one CHECK ("id" = 1);
ALTER TABLE "User" ADD CONSTRAINT user_email_normalised CHECK ("email" = lower(btrim("email")) AND "email" LIKE '%_@_%');
ALTER TABLE "Mission" ADD CONSTRAINT mission_ends_after_start CHECK ("startsOn" <= "endsOn");
ALTER TABLE "Event" ADD CONSTRAINT event_ends_after_start CHECK ("startsAt" < "endsAt");
ALTER TABLE "Slot" ADD CONSTRAINT slot_ends_after_start CHECK ("startsAt" < "endsAt");
ALTER TABLE "Booking" ADD CONSTRAINT booking_ends_after_start CHECK ("startsAt" < "endsAt");
ALTER TABLE "DiaryEntry" ADD CONSTRAINT diary_ends_after_start CHECK ("startsAt" < "endsAt");
ALTER TABLE "Interest" ADD CONSTRAINT interest_strength CHECK ("strength" BETWEEN 1 AND 3);
ALTER TABLE "VenueTravel" ADD CONSTRAINT travel_is_positive CHECK ("minutes" >= 0 AND "fromVenueId" <> "toVenueId");
ALTER TABLE "Meeting" ADD CONSTRAINT meeting_length CHECK ("lengthSlots" >= 1);
ALTER TABLE "Match" ADD CONSTRAINT match_score CHECK ("score" BETWEEN 0 AND 100);
ALTER TABLE "MatchmakingRules" ADD CONSTRAINT rules_in_range
  CHECK ("minMeetings" >= 0 AND "maxMeetings" >= "minMeetings" AND "openRequests" > 0 AND "answerDays" > 0 AND "fairnessBonus" >= 0);
ALTER TABLE "Slot" ADD CONSTRAINT slots_do_not_overlap
  EXCLUDE USING gist ("eventId" WITH =, tstzrange("startsAt", "endsAt") WITH &&);
CREATE UNIQUE INDEX desk_one_lead ON "Desk" ("missionId") WHERE "isLead";
CREATE UNIQUE INDEX run_one_active ON "Run" ("eventId", "kind") WHERE "state" IN ('QUEUED', 'RUNNING');

-- ------------------------------------------------------------------ 1. only confirmed meetings are placed
-- Meeting.placeable is generated from the state; Booking references it.

ALTER TABLE "Booking" ADD CONSTRAINT booking_of_placeable_meeting CHECK ("placeable");

-- ------------------------------------------------------------------ 2. no diary without consent

ALTER TABLE "Meeting" ADD CONSTRAINT meeting_approved_where_needed
  CHECK ("state" NOT IN ('CONFIRMED', 'PLACED', 'HELD', 'MISSED') OR NOT "approvalNeeded" OR "approvedAt" IS NOT NULL);

ALTER TABLE "DiaryEntry" ADD CONSTRAINT diary_kind_has_its_source CHECK (
  CASE "kind"
    WHEN 'MEETING' THEN "bookingId" IS NOT NULL AND "seatId" IS NOT NULL AND "seatConsenting" IS TRUE AND "attendanceId" IS NULL
    WHEN 'PROGRAMME' THEN "attendanceId" IS NOT NULL AND "bookingId" IS NULL AND "seatId" IS NULL
    ELSE "bookingId" IS NULL AND "seatId" IS NULL AND "attendanceId" IS NULL
  END);

-- (Trigger functions that serve two tables are told the column that names the meeting or booking.)
-- Both sides sit, every required seat consents, and one of a side's alternatives does.
CREATE FUNCTION require_consent() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted text := to_jsonb(COALESCE(NEW, OLD)) ->> TG_ARGV[0];
  is_placeable boolean;
BEGIN
  SELECT "placeable" INTO is_placeable FROM "Meeting" WHERE "id" = wanted FOR NO KEY UPDATE;
  IF is_placeable AND (
    SELECT count(*) FILTER (WHERE ready) <> 2 FROM (
      SELECT bool_and("consenting") FILTER (WHERE "role" = 'REQUIRED') IS NOT FALSE
         AND bool_or("consenting") FILTER (WHERE "role" = 'ALTERNATIVE') IS NOT FALSE
         AND bool_or("role" IN ('REQUIRED', 'ALTERNATIVE')) AS ready
      FROM "Seat" WHERE "meetingId" = wanted GROUP BY "side") sides)
  THEN
    RAISE EXCEPTION 'meeting_needs_consent: meeting % has not the consent of both sides', wanted
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_needs_consent';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER meeting_needs_consent AFTER INSERT OR UPDATE OF "state" ON "Meeting"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_consent('id');
CREATE CONSTRAINT TRIGGER seat_keeps_consent AFTER INSERT OR UPDATE OR DELETE ON "Seat"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_consent('meetingId');

-- ------------------------------------------------------------------ 3. one thing at a time

ALTER TABLE "DiaryEntry" ADD CONSTRAINT diary_one_thing_at_a_time
  EXCLUDE USING gist ("userId" WITH =, tstzrange("startsAt", "endsAt") WITH &&) DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "Booking" ADD CONSTRAINT table_one_meeting_at_a_time
  EXCLUDE USING gist ("tableId" WITH =, tstzrange("startsAt", "endsAt") WITH &&) DEFERRABLE INITIALLY IMMEDIATE;

ALTER TABLE "Match" ADD CONSTRAINT match_pair_in_order CHECK ("aId" COLLATE "C" < "bId" COLLATE "C");
ALTER TABLE "Match" ADD CONSTRAINT match_between_organisations CHECK ("aOrganisationId" <> "bOrganisationId");
CREATE UNIQUE INDEX meeting_one_live_per_pair ON "Meeting" ("matchId")
  WHERE "state" NOT IN ('DECLINED', 'WITHDRAWN', 'EXPIRED', 'REJECTED', 'CANCELLED');

-- The seats of a meeting are the pair's: one per person of the match at least, each side one organisation.
CREATE FUNCTION require_pair_seated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "Match" m
    JOIN "Seat" a ON a."meetingId" = NEW."id" AND a."participantId" = m."aId"
    JOIN "Seat" b ON b."meetingId" = NEW."id" AND b."participantId" = m."bId" AND b."side" <> a."side"
    WHERE m."id" = NEW."matchId")
  THEN
    RAISE EXCEPTION 'meeting_seats_its_pair: meeting % does not seat its pair', NEW."id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_seats_its_pair';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER meeting_seats_its_pair AFTER INSERT ON "Meeting"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_pair_seated();

-- A placed meeting has its booking, and only a placed one has.
CREATE FUNCTION require_booking() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted text := to_jsonb(COALESCE(NEW, OLD)) ->> TG_ARGV[0];
  is_placed boolean;
BEGIN
  SELECT "state" IN ('PLACED', 'HELD', 'MISSED') INTO is_placed FROM "Meeting" WHERE "id" = wanted FOR NO KEY UPDATE;
  IF is_placed IS DISTINCT FROM EXISTS (SELECT FROM "Booking" WHERE "meetingId" = wanted) AND is_placed IS NOT NULL THEN
    RAISE EXCEPTION 'placed_means_booked: meeting % and its booking disagree', wanted
      USING ERRCODE = 'check_violation', CONSTRAINT = 'placed_means_booked';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER meeting_placed_means_booked AFTER INSERT OR UPDATE OF "state" ON "Meeting"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_booking('id');
CREATE CONSTRAINT TRIGGER booking_means_placed AFTER INSERT OR DELETE ON "Booking"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_booking('meetingId');

-- A booking has all its diary rows: every required seat's, and one of a side's alternatives.
CREATE FUNCTION require_diary_rows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted text := to_jsonb(COALESCE(OLD, NEW)) ->> TG_ARGV[0];
BEGIN
  PERFORM FROM "Booking" WHERE "id" = wanted FOR NO KEY UPDATE;
  IF FOUND AND EXISTS (
    SELECT FROM "Booking" b
    JOIN "Seat" s ON s."meetingId" = b."meetingId"
    LEFT JOIN "DiaryEntry" d ON d."bookingId" = b."id" AND d."seatId" = s."id"
    WHERE b."id" = wanted
    GROUP BY s."side"
    HAVING bool_or(s."role" = 'REQUIRED' AND d."id" IS NULL)
        OR (bool_or(s."role" = 'ALTERNATIVE') AND NOT bool_or(s."role" = 'ALTERNATIVE' AND d."id" IS NOT NULL)))
  THEN
    RAISE EXCEPTION 'booking_has_its_diary_rows: booking % lacks a diary row', wanted
      USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_has_its_diary_rows';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER booking_has_its_diary_rows AFTER INSERT OR UPDATE ON "Booking"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_diary_rows('id');
CREATE CONSTRAINT TRIGGER diary_row_of_booking_stays AFTER UPDATE OR DELETE ON "DiaryEntry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_diary_rows('bookingId');

-- A person's seat in a booking is a seat of that booking's meeting.
CREATE FUNCTION require_seat_of_booking() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."kind" = 'MEETING' AND NOT EXISTS (
    SELECT FROM "Booking" b JOIN "Seat" s ON s."meetingId" = b."meetingId" WHERE b."id" = NEW."bookingId" AND s."id" = NEW."seatId")
  THEN
    RAISE EXCEPTION 'diary_seat_of_its_booking: diary entry % mixes two meetings', NEW."id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'diary_seat_of_its_booking';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER diary_seat_of_its_booking AFTER INSERT OR UPDATE ON "DiaryEntry"
  FOR EACH ROW EXECUTE FUNCTION require_seat_of_booking();

-- Between two venues there is time to travel. Writers of one diary queue behind one lock, taken at commit
-- in the order of the inserted rows: commands insert diary rows in the order of user ids.
CREATE FUNCTION require_travel_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."venueId" IS NULL THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('diary:' || NEW."userId", 0));
  IF EXISTS (
    SELECT FROM "DiaryEntry" me
    JOIN "DiaryEntry" other ON other."userId" = me."userId" AND other."venueId" IS DISTINCT FROM me."venueId"
    JOIN "VenueTravel" v ON v."fromVenueId" = CASE WHEN other."startsAt" < me."startsAt" THEN other."venueId" ELSE me."venueId" END
                        AND v."toVenueId" = CASE WHEN other."startsAt" < me."startsAt" THEN me."venueId" ELSE other."venueId" END
    WHERE me."id" = NEW."id"
      AND other."startsAt" < me."endsAt" + make_interval(mins => v."minutes")
      AND other."endsAt" > me."startsAt" - make_interval(mins => v."minutes"))
  THEN
    RAISE EXCEPTION 'diary_time_to_travel: diary of user % leaves no time to travel', NEW."userId"
      USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'diary_time_to_travel';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER diary_time_to_travel AFTER INSERT OR UPDATE ON "DiaryEntry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_travel_time();

-- ------------------------------------------------------------------ 4. published means checked

CREATE UNIQUE INDEX schedule_one_current ON "Schedule" ("eventId") WHERE "isCurrent";
ALTER TABLE "Schedule" ADD CONSTRAINT schedule_published_means_checked CHECK (
  CASE WHEN "number" IS NULL
    THEN "publishedAt" IS NULL AND NOT "isCurrent"
    ELSE "publishedAt" IS NOT NULL AND "publishedById" IS NOT NULL
     AND "verdict" IS NOT DISTINCT FROM 'FEASIBLE' AND "checkedDigest" IS NOT DISTINCT FROM "digest"
  END);

-- (A generated column has no value yet in a BEFORE trigger; the digest follows from the texts.)
CREATE FUNCTION keep_published_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."number" IS NOT NULL AND (TG_OP = 'DELETE'
    OR to_jsonb(NEW) - '{isCurrent,digest}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{isCurrent,digest}'::text[])
  THEN
    RAISE EXCEPTION 'schedule_version_immutable: version % of event % is published and stays as it is', OLD."number", OLD."eventId"
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'schedule_version_immutable';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER schedule_version_immutable BEFORE UPDATE OR DELETE ON "Schedule"
  FOR EACH ROW EXECUTE FUNCTION keep_published_version();

-- ------------------------------------------------------------------ 5. every change has an author
-- Meeting (id, revision, state) references its Transition; a new state needs the next revision.

CREATE FUNCTION require_next_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."state" <> OLD."state" AND NEW."revision" <> OLD."revision" + 1 THEN
    RAISE EXCEPTION 'meeting_change_has_author: meeting % changes state without its next transition', NEW."id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_change_has_author';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER meeting_change_has_author BEFORE UPDATE ON "Meeting"
  FOR EACH ROW EXECUTE FUNCTION require_next_revision();

CREATE FUNCTION forbid_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'append_only: rows of % are only ever added', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'append_only';
END $$;
CREATE TRIGGER transition_append_only BEFORE UPDATE OR DELETE ON "Transition"
  FOR EACH ROW EXECUTE FUNCTION forbid_rewriting();
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION forbid_rewriting();
