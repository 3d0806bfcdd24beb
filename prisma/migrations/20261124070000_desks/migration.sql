-- AlterTable
ALTER TABLE "DeskMember" ADD COLUMN     "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "Installation" ADD COLUMN     "helpAddress" TEXT,
ADD COLUMN     "name" TEXT;

-- AlterTable
ALTER TABLE "MatchmakingRules" ADD COLUMN     "delegationDeskId" TEXT,
ADD COLUMN     "hostsDeskId" TEXT;

-- AlterTable
ALTER TABLE "Participant" ADD COLUMN     "admittedByDeskId" TEXT;

-- CreateTable
CREATE TABLE "CodeTry" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CodeTry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CodeTry_userId_at_idx" ON "CodeTry"("userId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Desk_missionId_admissionCode_key" ON "Desk"("missionId", "admissionCode");

-- CreateIndex
CREATE INDEX "MatchmakingRules_delegationDeskId_idx" ON "MatchmakingRules"("delegationDeskId");

-- CreateIndex
CREATE INDEX "MatchmakingRules_hostsDeskId_idx" ON "MatchmakingRules"("hostsDeskId");

-- CreateIndex
CREATE INDEX "Participant_admittedByDeskId_idx" ON "Participant"("admittedByDeskId");

-- AddForeignKey
ALTER TABLE "CodeTry" ADD CONSTRAINT "CodeTry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchmakingRules" ADD CONSTRAINT "MatchmakingRules_delegationDeskId_fkey" FOREIGN KEY ("delegationDeskId") REFERENCES "Desk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchmakingRules" ADD CONSTRAINT "MatchmakingRules_hostsDeskId_fkey" FOREIGN KEY ("hostsDeskId") REFERENCES "Desk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_admittedByDeskId_fkey" FOREIGN KEY ("admittedByDeskId") REFERENCES "Desk"("id") ON DELETE SET NULL ON UPDATE CASCADE;



-- ------------------------------------------------------------------ rules

-- A code that can be guessed is none.
ALTER TABLE "Desk" ADD CONSTRAINT desk_code_is_long CHECK (length("admissionCode") >= 8);

-- Whoever cares for a person at an event, or let them in, belongs to the same mission.
CREATE FUNCTION require_desk_of_mission() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  named jsonb := to_jsonb(NEW);
  mission text;
BEGIN
  mission := COALESCE(named ->> 'missionId', (SELECT "missionId" FROM "Event" WHERE "id" = named ->> 'eventId'));
  IF EXISTS (
    SELECT FROM "Desk" d WHERE d."missionId" <> mission
      AND d."id" IN (named ->> 'deskId', named ->> 'delegationDeskId', named ->> 'hostsDeskId', named ->> 'admittedByDeskId'))
  THEN
    RAISE EXCEPTION 'desk_of_same_mission: a row of % names a desk of another mission', TG_TABLE_NAME
      USING ERRCODE = 'check_violation', CONSTRAINT = 'desk_of_same_mission';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER attendance_desk_of_same_mission AFTER INSERT OR UPDATE OF "deskId" ON "Attendance"
  FOR EACH ROW EXECUTE FUNCTION require_desk_of_mission();
CREATE TRIGGER rules_desk_of_same_mission AFTER INSERT OR UPDATE OF "delegationDeskId", "hostsDeskId" ON "MatchmakingRules"
  FOR EACH ROW EXECUTE FUNCTION require_desk_of_mission();
CREATE TRIGGER participant_desk_of_same_mission AFTER INSERT OR UPDATE OF "admittedByDeskId" ON "Participant"
  FOR EACH ROW EXECUTE FUNCTION require_desk_of_mission();
CREATE TRIGGER event_desk_of_same_mission AFTER INSERT OR UPDATE OF "deskId" ON "Event"
  FOR EACH ROW EXECUTE FUNCTION require_desk_of_mission();

-- A desk keeps at least one organiser, also when two remove each other at once; an erased person may leave it empty.
CREATE FUNCTION require_desk_staffed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "Desk" WHERE "id" = OLD."deskId" FOR NO KEY UPDATE;
  IF FOUND AND EXISTS (SELECT FROM "User" WHERE "id" = OLD."userId")
    AND NOT EXISTS (SELECT FROM "DeskMember" WHERE "deskId" = OLD."deskId")
  THEN
    RAISE EXCEPTION 'desk_keeps_an_organiser: desk % would have nobody', OLD."deskId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'desk_keeps_an_organiser';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER desk_keeps_an_organiser AFTER DELETE OR UPDATE ON "DeskMember"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_desk_staffed();

-- Nor an installation its last administrator.
CREATE FUNCTION require_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('administrators', 0));
  IF NOT EXISTS (SELECT FROM "User" WHERE "isAdministrator") THEN
    RAISE EXCEPTION 'installation_keeps_an_administrator: nobody would be administrator'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'installation_keeps_an_administrator';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER installation_keeps_an_administrator AFTER UPDATE OF "isAdministrator" ON "User"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD."isAdministrator" AND NOT NEW."isAdministrator")
  EXECUTE FUNCTION require_administrator();
