-- What was checked is what is published: one digest over the exact texts.
CREATE FUNCTION schedule_digest(instance text, result text, mapping text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT encode(sha256(convert_to(octet_length(instance) || ':' || instance || octet_length(result) || ':' || result || mapping, 'UTF8')), 'hex')
$$;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('NETWORKING', 'VISIT', 'SIGNING', 'TALK', 'INSTITUTIONAL', 'LAUNCH', 'BILATERAL', 'COHORT', 'RECEPTION', 'TRANSFER');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('COMPANY', 'STARTUP', 'UNIVERSITY', 'RESEARCH_HOSPITAL', 'RESEARCH_CENTRE', 'INVESTOR', 'ACCELERATOR', 'SERVICE_PROVIDER', 'CLUSTER', 'PUBLIC_AUTHORITY');

-- CreateEnum
CREATE TYPE "Registration" AS ENUM ('PENDING', 'APPROVED', 'REFUSED');

-- CreateEnum
CREATE TYPE "InterestSide" AS ENUM ('OFFERS', 'SEEKS');

-- CreateEnum
CREATE TYPE "EventSide" AS ENUM ('DELEGATION', 'HOSTS');

-- CreateEnum
CREATE TYPE "MeetingState" AS ENUM ('PROPOSED', 'OFFERED', 'REQUESTED', 'ACCEPTED', 'CONFIRMED', 'PLACED', 'HELD', 'MISSED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'REJECTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "MeetingOrigin" AS ENUM ('ENGINE', 'REQUEST', 'DESK');

-- CreateEnum
CREATE TYPE "SeatSide" AS ENUM ('A', 'B');

-- CreateEnum
CREATE TYPE "SeatRole" AS ENUM ('REQUIRED', 'ALTERNATIVE', 'OBSERVER', 'INTERPRETER');

-- CreateEnum
CREATE TYPE "Consent" AS ENUM ('NONE', 'GIVEN', 'STANDING', 'REFUSED');

-- CreateEnum
CREATE TYPE "RunKind" AS ENUM ('PROPOSE', 'SCHEDULE');

-- CreateEnum
CREATE TYPE "RunState" AS ENUM ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('FEASIBLE', 'VIOLATED');

-- CreateEnum
CREATE TYPE "DiaryKind" AS ENUM ('MEETING', 'PROGRAMME', 'CLOSED');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('WAITING', 'SENDING', 'SENT', 'FAILED');

-- CreateTable
CREATE TABLE "Installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "clockOffset" BIGINT NOT NULL DEFAULT 0,
    "clockSeenAt" TIMESTAMPTZ(3),

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" TIMESTAMPTZ(3),
    "name" TEXT,
    "image" TEXT,
    "locale" TEXT,
    "timeZone" TEXT,
    "isAdministrator" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "userId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "Account" (
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("provider","providerAccountId")
);

-- CreateTable
CREATE TABLE "Session" (
    "sessionToken" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("sessionToken")
);

-- CreateTable
CREATE TABLE "VerificationToken" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "browserHash" TEXT NOT NULL,
    "attemptsLeft" INTEGER NOT NULL DEFAULT 5,
    "returnTo" TEXT,
    "expires" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "VerificationToken_pkey" PRIMARY KEY ("identifier","token")
);

-- CreateTable
CREATE TABLE "Mission" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "story" JSONB NOT NULL,
    "acknowledgement" JSONB NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "zone" TEXT NOT NULL,
    "cities" TEXT[],
    "leadOrganisationId" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MissionPartner" (
    "missionId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "MissionPartner_pkey" PRIMARY KEY ("missionId","organisationId")
);

-- CreateTable
CREATE TABLE "Desk" (
    "id" TEXT NOT NULL,
    "missionId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "isLead" BOOLEAN NOT NULL DEFAULT false,
    "admittedDomains" TEXT[],
    "admissionCode" TEXT,

    CONSTRAINT "Desk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeskMember" (
    "deskId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "DeskMember_pkey" PRIMARY KEY ("deskId","userId")
);

-- CreateTable
CREATE TABLE "Venue" (
    "id" TEXT NOT NULL,
    "missionId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,

    CONSTRAINT "Venue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VenueTravel" (
    "fromVenueId" TEXT NOT NULL,
    "toVenueId" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,

    CONSTRAINT "VenueTravel_pkey" PRIMARY KEY ("fromVenueId","toVenueId")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
    "missionId" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "EventKind" NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "venueId" TEXT,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "capacity" INTEGER,
    "hoursIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MatchmakingRules" (
    "eventId" TEXT NOT NULL,
    "approvalNeeded" BOOLEAN NOT NULL DEFAULT true,
    "acrossSidesOnly" BOOLEAN NOT NULL DEFAULT true,
    "maxMeetings" INTEGER NOT NULL DEFAULT 4,
    "minMeetings" INTEGER NOT NULL DEFAULT 1,
    "openRequests" INTEGER NOT NULL DEFAULT 8,
    "answerDays" INTEGER NOT NULL DEFAULT 7,
    "requestsCloseAt" TIMESTAMPTZ(3),
    "fairnessBonus" INTEGER NOT NULL DEFAULT 101,
    "weights" JSONB,

    CONSTRAINT "MatchmakingRules_pkey" PRIMARY KEY ("eventId")
);

-- CreateTable
CREATE TABLE "Slot" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Table" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "Table_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TableClosure" (
    "tableId" TEXT NOT NULL,
    "slotId" TEXT NOT NULL,

    CONSTRAINT "TableClosure_pkey" PRIMARY KEY ("tableId","slotId")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "city" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "website" TEXT,
    "summary" JSONB NOT NULL,
    "emailDomains" TEXT[],
    "affiliationId" TEXT,
    "isFictional" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InvestorThesis" (
    "organisationId" TEXT NOT NULL,
    "statement" JSONB NOT NULL,
    "areaCodes" TEXT[],
    "stages" TEXT[],
    "ticket" TEXT,
    "geography" TEXT[],
    "incomingQuota" INTEGER NOT NULL DEFAULT 10,

    CONSTRAINT "InvestorThesis_pkey" PRIMARY KEY ("organisationId")
);

-- CreateTable
CREATE TABLE "Membership" (
    "userId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("userId","organisationId")
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "missionId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "sectorId" TEXT NOT NULL,
    "jobTitle" JSONB NOT NULL,
    "introduction" JSONB NOT NULL,
    "function" TEXT,
    "decides" BOOLEAN,
    "languages" TEXT[],
    "needsInterpreter" BOOLEAN NOT NULL DEFAULT false,
    "therapeuticAreas" TEXT[],
    "modalities" TEXT[],
    "assetStage" TEXT,
    "fundingStage" TEXT,
    "ticket" TEXT,
    "horizonMonths" INTEGER,
    "registration" "Registration" NOT NULL DEFAULT 'PENDING',
    "registeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),
    "listingConsentAt" TIMESTAMPTZ(3),
    "onboardedAt" TIMESTAMPTZ(3),
    "isListed" BOOLEAN NOT NULL GENERATED ALWAYS AS ("registration" = 'APPROVED' AND "listingConsentAt" IS NOT NULL) STORED,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Interest" (
    "participantId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "side" "InterestSide" NOT NULL,
    "strength" INTEGER NOT NULL DEFAULT 2,

    CONSTRAINT "Interest_pkey" PRIMARY KEY ("participantId","topicId","side")
);

-- CreateTable
CREATE TABLE "GoalStatement" (
    "participantId" TEXT NOT NULL,
    "goalId" TEXT NOT NULL,
    "side" "InterestSide" NOT NULL,

    CONSTRAINT "GoalStatement_pkey" PRIMARY KEY ("participantId","goalId","side")
);

-- CreateTable
CREATE TABLE "Sector" (
    "id" TEXT NOT NULL,
    "missionId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Sector_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Area" (
    "id" TEXT NOT NULL,
    "sectorId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "definition" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "definition" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TopicReference" (
    "topicId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "version" TEXT NOT NULL,

    CONSTRAINT "TopicReference_pkey" PRIMARY KEY ("topicId","source","code")
);

-- CreateTable
CREATE TABLE "Goal" (
    "id" TEXT NOT NULL,
    "missionId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "offering" JSONB NOT NULL,
    "seeking" JSONB NOT NULL,
    "symmetricWeight" DOUBLE PRECISION,
    "relatedCode" TEXT,
    "relatedWeight" DOUBLE PRECISION,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "side" "EventSide",
    "maxMeetings" INTEGER,
    "standingConsent" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Match" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "aId" TEXT NOT NULL,
    "bId" TEXT NOT NULL,
    "aOrganisationId" TEXT NOT NULL,
    "bOrganisationId" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "reasons" JSONB NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Match_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "matchId" TEXT NOT NULL,
    "origin" "MeetingOrigin" NOT NULL,
    "requestedById" TEXT,
    "message" TEXT,
    "state" "MeetingState" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "lengthSlots" INTEGER NOT NULL DEFAULT 1,
    "approvalNeeded" BOOLEAN NOT NULL,
    "approvedAt" TIMESTAMPTZ(3),
    "answerBy" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "placeable" BOOLEAN NOT NULL GENERATED ALWAYS AS ("state" IN ('CONFIRMED', 'PLACED', 'HELD', 'MISSED')) STORED,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Seat" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "side" "SeatSide" NOT NULL,
    "role" "SeatRole" NOT NULL DEFAULT 'REQUIRED',
    "participantId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "consent" "Consent" NOT NULL DEFAULT 'NONE',
    "consentAt" TIMESTAMPTZ(3),
    "consenting" BOOLEAN NOT NULL GENERATED ALWAYS AS ("consent" IN ('GIVEN', 'STANDING')) STORED,

    CONSTRAINT "Seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Transition" (
    "meetingId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "fromState" "MeetingState",
    "toState" "MeetingState" NOT NULL,
    "actorId" TEXT NOT NULL,
    "onBehalfOfId" TEXT,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Transition_pkey" PRIMARY KEY ("meetingId","revision")
);

-- CreateTable
CREATE TABLE "Run" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "kind" "RunKind" NOT NULL,
    "state" "RunState" NOT NULL DEFAULT 'QUEUED',
    "requestedById" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "heartbeatAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "stopAskedAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "progress" JSONB,
    "outcome" JSONB,
    "reason" TEXT,

    CONSTRAINT "Run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Schedule" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "runId" TEXT,
    "number" INTEGER,
    "instance" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "digest" TEXT NOT NULL GENERATED ALWAYS AS (schedule_digest("instance", "result", "mapping")) STORED,
    "figures" JSONB NOT NULL,
    "explanations" JSONB NOT NULL,
    "verdict" "Verdict",
    "checkedDigest" TEXT,
    "checkedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedById" TEXT,
    "isCurrent" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Booking" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "placeable" BOOLEAN NOT NULL DEFAULT true,
    "scheduleId" TEXT NOT NULL,
    "tableId" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Booking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DiaryEntry" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "kind" "DiaryKind" NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "venueId" TEXT,
    "bookingId" TEXT,
    "seatId" TEXT,
    "seatConsenting" BOOLEAN,
    "attendanceId" TEXT,

    CONSTRAINT "DiaryEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "userId" TEXT,
    "locale" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "state" "MailState" NOT NULL DEFAULT 'WAITING',
    "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" TEXT NOT NULL,
    "onBehalfOfId" TEXT,
    "act" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "missionId" TEXT,
    "details" JSONB,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_token_key" ON "VerificationToken"("token");

-- CreateIndex
CREATE INDEX "VerificationToken_identifier_createdAt_idx" ON "VerificationToken"("identifier", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Mission_slug_key" ON "Mission"("slug");

-- CreateIndex
CREATE INDEX "MissionPartner_organisationId_idx" ON "MissionPartner"("organisationId");

-- CreateIndex
CREATE INDEX "Desk_missionId_idx" ON "Desk"("missionId");

-- CreateIndex
CREATE INDEX "Desk_organisationId_idx" ON "Desk"("organisationId");

-- CreateIndex
CREATE INDEX "DeskMember_userId_idx" ON "DeskMember"("userId");

-- CreateIndex
CREATE INDEX "Venue_missionId_idx" ON "Venue"("missionId");

-- CreateIndex
CREATE INDEX "VenueTravel_toVenueId_idx" ON "VenueTravel"("toVenueId");

-- CreateIndex
CREATE INDEX "Event_deskId_idx" ON "Event"("deskId");

-- CreateIndex
CREATE INDEX "Event_venueId_idx" ON "Event"("venueId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_missionId_slug_key" ON "Event"("missionId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Slot_eventId_position_key" ON "Slot"("eventId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Table_eventId_position_key" ON "Table"("eventId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Table_id_eventId_key" ON "Table"("id", "eventId");

-- CreateIndex
CREATE INDEX "TableClosure_slotId_idx" ON "TableClosure"("slotId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE INDEX "Organisation_affiliationId_idx" ON "Organisation"("affiliationId");

-- CreateIndex
CREATE INDEX "Membership_organisationId_idx" ON "Membership"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_number_key" ON "Participant"("number");

-- CreateIndex
CREATE INDEX "Participant_userId_idx" ON "Participant"("userId");

-- CreateIndex
CREATE INDEX "Participant_organisationId_idx" ON "Participant"("organisationId");

-- CreateIndex
CREATE INDEX "Participant_sectorId_idx" ON "Participant"("sectorId");

-- CreateIndex
CREATE INDEX "Participant_missionId_isListed_number_idx" ON "Participant"("missionId", "isListed", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_missionId_userId_organisationId_key" ON "Participant"("missionId", "userId", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_id_organisationId_key" ON "Participant"("id", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_id_userId_key" ON "Participant"("id", "userId");

-- CreateIndex
CREATE INDEX "Interest_topicId_side_idx" ON "Interest"("topicId", "side");

-- CreateIndex
CREATE INDEX "GoalStatement_goalId_side_idx" ON "GoalStatement"("goalId", "side");

-- CreateIndex
CREATE UNIQUE INDEX "Sector_missionId_code_key" ON "Sector"("missionId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Area_sectorId_code_key" ON "Area"("sectorId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_areaId_code_key" ON "Topic"("areaId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Goal_missionId_code_key" ON "Goal"("missionId", "code");

-- CreateIndex
CREATE INDEX "Attendance_participantId_idx" ON "Attendance"("participantId");

-- CreateIndex
CREATE INDEX "Attendance_deskId_idx" ON "Attendance"("deskId");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_eventId_participantId_key" ON "Attendance"("eventId", "participantId");

-- CreateIndex
CREATE INDEX "Match_bId_idx" ON "Match"("bId");

-- CreateIndex
CREATE INDEX "Match_aId_idx" ON "Match"("aId");

-- CreateIndex
CREATE UNIQUE INDEX "Match_eventId_aId_bId_key" ON "Match"("eventId", "aId", "bId");

-- CreateIndex
CREATE UNIQUE INDEX "Match_id_eventId_key" ON "Match"("id", "eventId");

-- CreateIndex
CREATE INDEX "Meeting_eventId_state_updatedAt_idx" ON "Meeting"("eventId", "state", "updatedAt");

-- CreateIndex
CREATE INDEX "Meeting_matchId_idx" ON "Meeting"("matchId");

-- CreateIndex
CREATE INDEX "Meeting_requestedById_idx" ON "Meeting"("requestedById");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_id_placeable_key" ON "Meeting"("id", "placeable");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_id_eventId_key" ON "Meeting"("id", "eventId");

-- CreateIndex
CREATE INDEX "Seat_participantId_idx" ON "Seat"("participantId");

-- CreateIndex
CREATE INDEX "Seat_eventId_participantId_idx" ON "Seat"("eventId", "participantId");

-- CreateIndex
CREATE UNIQUE INDEX "Seat_meetingId_participantId_key" ON "Seat"("meetingId", "participantId");

-- CreateIndex
CREATE UNIQUE INDEX "Seat_id_userId_consenting_key" ON "Seat"("id", "userId", "consenting");

-- CreateIndex
CREATE UNIQUE INDEX "Transition_meetingId_revision_toState_key" ON "Transition"("meetingId", "revision", "toState");

-- CreateIndex
CREATE INDEX "Run_eventId_requestedAt_idx" ON "Run"("eventId", "requestedAt");

-- CreateIndex
CREATE INDEX "Schedule_eventId_createdAt_idx" ON "Schedule"("eventId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Schedule_eventId_number_key" ON "Schedule"("eventId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Schedule_runId_key" ON "Schedule"("runId");

-- CreateIndex
CREATE UNIQUE INDEX "Booking_meetingId_key" ON "Booking"("meetingId");

-- CreateIndex
CREATE INDEX "Booking_scheduleId_idx" ON "Booking"("scheduleId");

-- CreateIndex
CREATE INDEX "Booking_tableId_idx" ON "Booking"("tableId");

-- CreateIndex
CREATE INDEX "Booking_eventId_startsAt_idx" ON "Booking"("eventId", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Booking_id_startsAt_endsAt_key" ON "Booking"("id", "startsAt", "endsAt");

-- CreateIndex
CREATE INDEX "DiaryEntry_userId_startsAt_idx" ON "DiaryEntry"("userId", "startsAt");

-- CreateIndex
CREATE INDEX "DiaryEntry_bookingId_idx" ON "DiaryEntry"("bookingId");

-- CreateIndex
CREATE INDEX "DiaryEntry_seatId_idx" ON "DiaryEntry"("seatId");

-- CreateIndex
CREATE INDEX "DiaryEntry_attendanceId_idx" ON "DiaryEntry"("attendanceId");

-- CreateIndex
CREATE INDEX "Mail_state_dueAt_idx" ON "Mail"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Mail_userId_idx" ON "Mail"("userId");

-- CreateIndex
CREATE INDEX "AuditEntry_missionId_at_idx" ON "AuditEntry"("missionId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_subjectId_idx" ON "AuditEntry"("subject", "subjectId");

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mission" ADD CONSTRAINT "Mission_leadOrganisationId_fkey" FOREIGN KEY ("leadOrganisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MissionPartner" ADD CONSTRAINT "MissionPartner_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MissionPartner" ADD CONSTRAINT "MissionPartner_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Desk" ADD CONSTRAINT "Desk_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Desk" ADD CONSTRAINT "Desk_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeskMember" ADD CONSTRAINT "DeskMember_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeskMember" ADD CONSTRAINT "DeskMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Venue" ADD CONSTRAINT "Venue_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VenueTravel" ADD CONSTRAINT "VenueTravel_fromVenueId_fkey" FOREIGN KEY ("fromVenueId") REFERENCES "Venue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VenueTravel" ADD CONSTRAINT "VenueTravel_toVenueId_fkey" FOREIGN KEY ("toVenueId") REFERENCES "Venue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "Venue"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchmakingRules" ADD CONSTRAINT "MatchmakingRules_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Slot" ADD CONSTRAINT "Slot_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Table" ADD CONSTRAINT "Table_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TableClosure" ADD CONSTRAINT "TableClosure_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "Table"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TableClosure" ADD CONSTRAINT "TableClosure_slotId_fkey" FOREIGN KEY ("slotId") REFERENCES "Slot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_affiliationId_fkey" FOREIGN KEY ("affiliationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvestorThesis" ADD CONSTRAINT "InvestorThesis_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_sectorId_fkey" FOREIGN KEY ("sectorId") REFERENCES "Sector"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Interest" ADD CONSTRAINT "Interest_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Interest" ADD CONSTRAINT "Interest_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalStatement" ADD CONSTRAINT "GoalStatement_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalStatement" ADD CONSTRAINT "GoalStatement_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sector" ADD CONSTRAINT "Sector_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Area" ADD CONSTRAINT "Area_sectorId_fkey" FOREIGN KEY ("sectorId") REFERENCES "Sector"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicReference" ADD CONSTRAINT "TopicReference_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_aId_aOrganisationId_fkey" FOREIGN KEY ("aId", "aOrganisationId") REFERENCES "Participant"("id", "organisationId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_bId_bOrganisationId_fkey" FOREIGN KEY ("bId", "bOrganisationId") REFERENCES "Participant"("id", "organisationId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_matchId_eventId_fkey" FOREIGN KEY ("matchId", "eventId") REFERENCES "Match"("id", "eventId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Participant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_id_revision_state_fkey" FOREIGN KEY ("id", "revision", "state") REFERENCES "Transition"("meetingId", "revision", "toState") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_meetingId_eventId_fkey" FOREIGN KEY ("meetingId", "eventId") REFERENCES "Meeting"("id", "eventId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_eventId_participantId_fkey" FOREIGN KEY ("eventId", "participantId") REFERENCES "Attendance"("eventId", "participantId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_participantId_userId_fkey" FOREIGN KEY ("participantId", "userId") REFERENCES "Participant"("id", "userId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_participantId_organisationId_fkey" FOREIGN KEY ("participantId", "organisationId") REFERENCES "Participant"("id", "organisationId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Transition" ADD CONSTRAINT "Transition_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Run" ADD CONSTRAINT "Run_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_meetingId_placeable_fkey" FOREIGN KEY ("meetingId", "placeable") REFERENCES "Meeting"("id", "placeable") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_scheduleId_fkey" FOREIGN KEY ("scheduleId") REFERENCES "Schedule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_tableId_eventId_fkey" FOREIGN KEY ("tableId", "eventId") REFERENCES "Table"("id", "eventId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiaryEntry" ADD CONSTRAINT "DiaryEntry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiaryEntry" ADD CONSTRAINT "DiaryEntry_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "Venue"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiaryEntry" ADD CONSTRAINT "DiaryEntry_bookingId_startsAt_endsAt_fkey" FOREIGN KEY ("bookingId", "startsAt", "endsAt") REFERENCES "Booking"("id", "startsAt", "endsAt") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiaryEntry" ADD CONSTRAINT "DiaryEntry_seatId_userId_seatConsenting_fkey" FOREIGN KEY ("seatId", "userId", "seatConsenting") REFERENCES "Seat"("id", "userId", "consenting") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "DiaryEntry" ADD CONSTRAINT "DiaryEntry_attendanceId_fkey" FOREIGN KEY ("attendanceId") REFERENCES "Attendance"("id") ON DELETE CASCADE ON UPDATE CASCADE;


