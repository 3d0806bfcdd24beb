-- What a person agreed to and took back, when and in which words. Opaque ids without foreign keys: it outlives an erasure.
CREATE TABLE "ConsentEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" TEXT NOT NULL,
    "missionId" TEXT,
    "eventId" TEXT,
    "kind" TEXT NOT NULL,
    "given" BOOLEAN NOT NULL,
    "wording" TEXT NOT NULL,
    "locale" TEXT NOT NULL,

    CONSTRAINT "ConsentEntry_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ConsentEntry_userId_at_idx" ON "ConsentEntry"("userId", "at");
CREATE TRIGGER consent_append_only BEFORE UPDATE OR DELETE ON "ConsentEntry"
  FOR EACH ROW EXECUTE FUNCTION forbid_rewriting();

-- A mission says until when it keeps people's data.
ALTER TABLE "Mission" ADD COLUMN "deleteAfter" DATE;
ALTER TABLE "Mission" ADD CONSTRAINT mission_deleted_after_its_end CHECK ("deleteAfter" > "endsOn");

-- An erased person keeps an opaque row, so that other people's history holds; nothing in it says who it was.
ALTER TABLE "User" ADD COLUMN "erasedAt" TIMESTAMPTZ(3);
ALTER TABLE "User" ADD CONSTRAINT erased_user_is_nobody CHECK (
  "erasedAt" IS NULL OR ("name" IS NULL AND "image" IS NULL AND "emailVerified" IS NULL AND "email" = 'erased-' || "id" || '@erased.invalid')
);
CREATE FUNCTION require_nothing_of_the_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Contact" WHERE "userId" = NEW."id")
    OR EXISTS (SELECT FROM "Session" WHERE "userId" = NEW."id")
    OR EXISTS (SELECT FROM "Account" WHERE "userId" = NEW."id")
    OR EXISTS (SELECT FROM "Mail" WHERE "userId" = NEW."id")
    OR EXISTS (SELECT FROM "Participant" WHERE "userId" = NEW."id" AND ("isListed" OR "jobTitle" <> '{}'::jsonb OR "introduction" <> '{}'::jsonb))
  THEN
    RAISE EXCEPTION 'erased_leaves_nothing: user % is erased and something is left', NEW."id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'erased_leaves_nothing';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER erased_leaves_nothing AFTER INSERT OR UPDATE OF "erasedAt" ON "User"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."erasedAt" IS NOT NULL)
  EXECUTE FUNCTION require_nothing_of_the_erased();
