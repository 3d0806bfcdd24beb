import { expect, it } from "vitest";
import { findStepOf, listKindsOf, valueChain } from "@/lib/ecosystem/value-chain";
import { OrganisationKind } from "@/prisma/generated/enums";

it("has every kind of organisation at exactly one step", () => {
  expect(valueChain.flatMap(({ kinds }) => kinds).toSorted()).toEqual(
    Object.values(OrganisationKind).toSorted(),
  );
  for (const kind of Object.values(OrganisationKind)) expect(listKindsOf(findStepOf(kind))).toContain(kind);
});
