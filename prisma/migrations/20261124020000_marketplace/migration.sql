-- CreateEnum
CREATE TYPE "OpportunityKind" AS ENUM ('ASSET', 'TECHNOLOGY', 'SERVICE', 'FACILITY', 'ROUND', 'REQUEST');

-- CreateEnum
CREATE TYPE "OpportunityState" AS ENUM ('DRAFT', 'PUBLISHED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ShortlistStage" AS ENUM ('NEW', 'LOOKING', 'MEET', 'MET', 'PASSED');

-- CreateTable
CREATE TABLE "Opportunity" (
    "id" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "kind" "OpportunityKind" NOT NULL,
    "state" "OpportunityState" NOT NULL DEFAULT 'DRAFT',
    "title" JSONB NOT NULL,
    "text" JSONB NOT NULL,
    "areaId" TEXT,
    "stage" TEXT,
    "modality" TEXT,
    "indication" TEXT,
    "amountThousands" INTEGER,
    "currency" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Opportunity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShortlistEntry" (
    "id" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "stage" "ShortlistStage" NOT NULL DEFAULT 'NEW',
    "note" TEXT NOT NULL DEFAULT '',
    "isShared" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ShortlistEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" TEXT NOT NULL,
    "participantId" TEXT,
    "opportunityId" TEXT,
    "words" TEXT[],
    "facets" TEXT[],
    "vector" tsvector NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Opportunity_participantId_idx" ON "Opportunity"("participantId");

-- CreateIndex
CREATE INDEX "Opportunity_organisationId_idx" ON "Opportunity"("organisationId");

-- CreateIndex
CREATE INDEX "Opportunity_areaId_idx" ON "Opportunity"("areaId");

-- CreateIndex
CREATE INDEX "Opportunity_state_publishedAt_idx" ON "Opportunity"("state", "publishedAt");

-- CreateIndex
CREATE INDEX "ShortlistEntry_organisationId_idx" ON "ShortlistEntry"("organisationId");

-- CreateIndex
CREATE INDEX "ShortlistEntry_subjectId_idx" ON "ShortlistEntry"("subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "ShortlistEntry_participantId_subjectId_key" ON "ShortlistEntry"("participantId", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_participantId_key" ON "SearchEntry"("participantId");

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_opportunityId_key" ON "SearchEntry"("opportunityId");

-- CreateIndex
CREATE INDEX "SearchEntry_facets_idx" ON "SearchEntry" USING GIN ("facets");

-- CreateIndex
CREATE INDEX "SearchEntry_vector_idx" ON "SearchEntry" USING GIN ("vector");

-- AddForeignKey
ALTER TABLE "Opportunity" ADD CONSTRAINT "Opportunity_participantId_organisationId_fkey" FOREIGN KEY ("participantId", "organisationId") REFERENCES "Participant"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opportunity" ADD CONSTRAINT "Opportunity_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opportunity" ADD CONSTRAINT "Opportunity_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShortlistEntry" ADD CONSTRAINT "ShortlistEntry_participantId_organisationId_fkey" FOREIGN KEY ("participantId", "organisationId") REFERENCES "Participant"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShortlistEntry" ADD CONSTRAINT "ShortlistEntry_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "InvestorThesis"("organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShortlistEntry" ADD CONSTRAINT "ShortlistEntry_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- ------------------------------------------------------------------ small truths

ALTER TABLE "Opportunity"
  ADD CONSTRAINT opportunity_published_since CHECK ("state" <> 'PUBLISHED' OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT opportunity_amount_of_round CHECK ("amountThousands" IS NULL OR ("kind" = 'ROUND' AND "amountThousands" BETWEEN 1 AND 10000000)),
  ADD CONSTRAINT opportunity_amount_in_currency CHECK (("amountThousands" IS NULL) = ("currency" IS NULL)),
  ADD CONSTRAINT opportunity_currency_known CHECK ("currency" IN ('EUR', 'USD'));
ALTER TABLE "ShortlistEntry"
  ADD CONSTRAINT shortlist_of_others CHECK ("subjectId" <> "organisationId"),
  ADD CONSTRAINT shortlist_note_short CHECK (char_length("note") <= 2000);
ALTER TABLE "InvestorThesis" ADD CONSTRAINT thesis_quota_sane CHECK ("incomingQuota" BETWEEN 0 AND 100);
ALTER TABLE "SearchEntry"
  ADD CONSTRAINT search_has_one_subject CHECK (num_nonnulls("participantId", "opportunityId") = 1),
  ADD CONSTRAINT search_named_as_subject CHECK ("id" = COALESCE("participantId", "opportunityId"));

-- ------------------------------------------------------------------ words
-- Both the stored text and what somebody types are folded first: without accents, in small letters, whatever the
-- database's locale. lib/search/fold.ts does the same.

CREATE FUNCTION fold_text(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(regexp_replace(
    normalize(translate(COALESCE(given, ''), 'ßøØłŁđĐıæÆœŒ', 'soOlLdDiaAoO'), NFD), '[\u0300-\u036f]', '', 'g'))
$$;

CREATE FUNCTION split_text(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(fold_text(given), '[][\u0001-\u002f:-@\\^_`{-\u00bf\u2000-\u206f]+', ' ', 'g')
$$;

CREATE FUNCTION search_vector(english text, italian text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('pg_catalog.simple', split_text(concat_ws(' ', english, NULLIF(italian, english))))
    || to_tsvector('pg_catalog.english', split_text(english)) || to_tsvector('pg_catalog.italian', split_text(italian))
$$;

-- One typed word: as a beginning, and as an inflection in either language. Anything in it is a letter, never an operator.
CREATE FUNCTION search_word(word text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN plain = '' THEN ''::tsquery ELSE
    to_tsquery('pg_catalog.simple', '''' || plain || '''' || CASE WHEN length(plain) > 2 THEN ':*' ELSE '' END)
      || plainto_tsquery('pg_catalog.english', plain) || plainto_tsquery('pg_catalog.italian', plain) END
  FROM (SELECT btrim(split_text(word)) plain) typed
$$;

-- ------------------------------------------------------------------ what search knows of somebody or something

CREATE FUNCTION refresh_participant_search(ids text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Locked first, so that the next statement reads what an earlier writer of the same entry has committed.
  PERFORM FROM "SearchEntry" WHERE "id" = ANY (ids) ORDER BY "id" FOR UPDATE;
  INSERT INTO "SearchEntry" ("id", "participantId", "words", "facets", "vector")
  SELECT p."id", p."id",
    ARRAY(SELECT DISTINCT word FROM regexp_split_to_table(split_text(concat_ws(' ',
      names.both, roles.english, roles.italian, texts.english, texts.italian)), ' ') word WHERE length(word) > 3 ORDER BY word),
    ARRAY(SELECT DISTINCT facet FROM unnest(ARRAY['kind:' || o."kind", 'country:' || o."country", 'stage:' || p."assetStage",
      'stage:' || p."fundingStage"] || stated.areas || aims.facets) facet WHERE facet IS NOT NULL ORDER BY facet),
    setweight(search_vector(names.both, names.both), 'A')
      || setweight(search_vector(roles.english, roles.italian), 'B')
      || setweight(search_vector(texts.english, texts.italian), 'C')
  FROM "Participant" p
  JOIN "User" u ON u."id" = p."userId"
  JOIN "Organisation" o ON o."id" = p."organisationId"
  LEFT JOIN "InvestorThesis" th ON th."organisationId" = o."id"
  CROSS JOIN LATERAL (
    SELECT array_agg(DISTINCT 'area:' || a."code") areas,
      string_agg(DISTINCT concat_ws(' ', t."label" ->> 'en', a."label" ->> 'en'), ' ') english,
      string_agg(DISTINCT concat_ws(' ', t."label" ->> 'it', a."label" ->> 'it'), ' ') italian
    FROM "Interest" i JOIN "Topic" t ON t."id" = i."topicId" JOIN "Area" a ON a."id" = t."areaId"
    WHERE i."participantId" = p."id") stated
  CROSS JOIN LATERAL (
    SELECT array_agg(CASE s."side" WHEN 'OFFERS' THEN 'offers:' ELSE 'seeks:' END || g."code") facets,
      string_agg(g."label" ->> 'en', ' ') english, string_agg(g."label" ->> 'it', ' ') italian
    FROM "GoalStatement" s JOIN "Goal" g ON g."id" = s."goalId" WHERE s."participantId" = p."id") aims
  CROSS JOIN LATERAL (SELECT concat_ws(' ', u."name", o."name", o."city") AS both) names
  CROSS JOIN LATERAL (
    SELECT concat_ws(' ', p."jobTitle" ->> 'en', stated.english, aims.english) english,
      concat_ws(' ', p."jobTitle" ->> 'it', stated.italian, aims.italian) italian) roles
  CROSS JOIN LATERAL (
    SELECT concat_ws(' ', p."introduction" ->> 'en', o."summary" ->> 'en', th."statement" ->> 'en') english,
      concat_ws(' ', p."introduction" ->> 'it', o."summary" ->> 'it', th."statement" ->> 'it') italian) texts
  WHERE p."id" = ANY (ids)
  ORDER BY p."id"
  ON CONFLICT ("id") DO UPDATE SET "words" = excluded."words", "facets" = excluded."facets", "vector" = excluded."vector";
END $$;

CREATE FUNCTION refresh_opportunity_search(ids text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "SearchEntry" WHERE "id" = ANY (ids) ORDER BY "id" FOR UPDATE;
  INSERT INTO "SearchEntry" ("id", "opportunityId", "words", "facets", "vector")
  SELECT p."id", p."id",
    ARRAY(SELECT DISTINCT word FROM regexp_split_to_table(split_text(concat_ws(' ', p."title" ->> 'en', p."title" ->> 'it',
      p."text" ->> 'en', p."text" ->> 'it', a."label" ->> 'en', a."label" ->> 'it', o."name", o."city")), ' ') word
      WHERE length(word) > 3 ORDER BY word),
    ARRAY(SELECT DISTINCT facet FROM unnest(ARRAY['what:' || p."kind", 'kind:' || o."kind", 'country:' || o."country",
      'stage:' || p."stage", 'modality:' || p."modality", 'indication:' || p."indication", 'area:' || a."code"]) facet
      WHERE facet IS NOT NULL ORDER BY facet),
    setweight(search_vector(p."title" ->> 'en', p."title" ->> 'it'), 'A')
      || setweight(search_vector(concat_ws(' ', o."name", o."city", a."label" ->> 'en'),
        concat_ws(' ', o."name", o."city", a."label" ->> 'it')), 'B')
      || setweight(search_vector(p."text" ->> 'en', p."text" ->> 'it'), 'C')
  FROM "Opportunity" p
  JOIN "Organisation" o ON o."id" = p."organisationId"
  LEFT JOIN "Area" a ON a."id" = p."areaId"
  WHERE p."id" = ANY (ids)
  ORDER BY p."id"
  ON CONFLICT ("id") DO UPDATE SET "words" = excluded."words", "facets" = excluded."facets", "vector" = excluded."vector";
END $$;

-- ------------------------------------------------------------------ kept by whatever changes it

CREATE FUNCTION search_follows_participant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_participant_search(ARRAY[NEW."id"]);
  RETURN NULL;
END $$;
CREATE TRIGGER search_follows_participant AFTER INSERT OR UPDATE OF "userId", "organisationId", "jobTitle", "introduction", "assetStage", "fundingStage"
  ON "Participant" FOR EACH ROW EXECUTE FUNCTION search_follows_participant();

CREATE FUNCTION search_follows_opportunity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_opportunity_search(ARRAY[NEW."id"]);
  RETURN NULL;
END $$;
CREATE TRIGGER search_follows_opportunity AFTER INSERT OR UPDATE ON "Opportunity" FOR EACH ROW EXECUTE FUNCTION search_follows_opportunity();

-- Many statements of one person at once: the entry is made anew once.
CREATE FUNCTION search_follows_statements() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_participant_search(ARRAY(SELECT DISTINCT "participantId" FROM changed));
  RETURN NULL;
END $$;
CREATE TRIGGER search_follows_new AFTER INSERT ON "Interest" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_follows_statements();
CREATE TRIGGER search_follows_change AFTER UPDATE ON "Interest" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_follows_statements();
CREATE TRIGGER search_follows_loss AFTER DELETE ON "Interest" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_follows_statements();
CREATE TRIGGER search_follows_new AFTER INSERT ON "GoalStatement" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_follows_statements();
CREATE TRIGGER search_follows_change AFTER UPDATE ON "GoalStatement" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_follows_statements();
CREATE TRIGGER search_follows_loss AFTER DELETE ON "GoalStatement" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_follows_statements();

CREATE FUNCTION search_follows_user() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_participant_search(ARRAY(SELECT "id" FROM "Participant" WHERE "userId" = NEW."id"));
  RETURN NULL;
END $$;
CREATE TRIGGER search_follows_user AFTER UPDATE OF "name" ON "User" FOR EACH ROW
  WHEN (OLD."name" IS DISTINCT FROM NEW."name") EXECUTE FUNCTION search_follows_user();

CREATE FUNCTION search_follows_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text := to_jsonb(COALESCE(NEW, OLD)) ->> TG_ARGV[0];
BEGIN
  PERFORM refresh_participant_search(ARRAY(SELECT "id" FROM "Participant" WHERE "organisationId" = changed));
  PERFORM refresh_opportunity_search(ARRAY(SELECT "id" FROM "Opportunity" WHERE "organisationId" = changed));
  RETURN NULL;
END $$;
CREATE TRIGGER search_follows_organisation AFTER UPDATE OF "name", "kind", "city", "country", "summary" ON "Organisation"
  FOR EACH ROW EXECUTE FUNCTION search_follows_organisation('id');
CREATE TRIGGER search_follows_thesis AFTER INSERT OR UPDATE OR DELETE ON "InvestorThesis"
  FOR EACH ROW EXECUTE FUNCTION search_follows_organisation('organisationId');

CREATE FUNCTION search_follows_area() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_participant_search(ARRAY(SELECT DISTINCT i."participantId" FROM "Interest" i JOIN "Topic" t ON t."id" = i."topicId" WHERE t."areaId" = NEW."id"));
  PERFORM refresh_opportunity_search(ARRAY(SELECT "id" FROM "Opportunity" WHERE "areaId" = NEW."id"));
  RETURN NULL;
END $$;
CREATE TRIGGER search_follows_area AFTER UPDATE OF "code", "label" ON "Area" FOR EACH ROW EXECUTE FUNCTION search_follows_area();

CREATE FUNCTION search_follows_topic() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_participant_search(ARRAY(SELECT "participantId" FROM "Interest" WHERE "topicId" = NEW."id"));
  RETURN NULL;
END $$;
CREATE TRIGGER search_follows_topic AFTER UPDATE OF "areaId", "label" ON "Topic" FOR EACH ROW EXECUTE FUNCTION search_follows_topic();

CREATE FUNCTION search_follows_goal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_participant_search(ARRAY(SELECT "participantId" FROM "GoalStatement" WHERE "goalId" = NEW."id"));
  RETURN NULL;
END $$;
CREATE TRIGGER search_follows_goal AFTER UPDATE OF "code", "label" ON "Goal" FOR EACH ROW EXECUTE FUNCTION search_follows_goal();

SELECT refresh_participant_search(ARRAY(SELECT "id" FROM "Participant"));
