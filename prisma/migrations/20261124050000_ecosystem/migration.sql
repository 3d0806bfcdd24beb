-- Where an organisation is on a map; both or neither.
ALTER TABLE "Organisation" ADD COLUMN "latitude" DOUBLE PRECISION, ADD COLUMN "longitude" DOUBLE PRECISION;
ALTER TABLE "Organisation" ADD CONSTRAINT organisation_place_is_whole
  CHECK (("latitude" IS NULL) = ("longitude" IS NULL));
ALTER TABLE "Organisation" ADD CONSTRAINT organisation_place_is_on_earth
  CHECK ("latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180);
