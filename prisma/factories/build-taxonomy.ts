import { db } from "@/lib/db";
import { words } from "@/prisma/factories/words";

/** A sector with two areas of two topics each ("gene-aav", "gene-editing", "tissue-skin", "tissue-cornea") and three goals. */
export async function buildTaxonomy(missionId: string) {
  const topic = (code: string, position: number) => ({
    code,
    position,
    label: words(code),
    definition: words(`What ${code} means`),
  });
  const area = (code: string, position: number, topics: readonly string[]) => ({
    code,
    position,
    label: words(code),
    definition: words(`What ${code} means`),
    topics: { create: topics.map(topic) },
  });
  const sector = await db().sector.create({
    data: {
      missionId,
      code: "health",
      label: words("Health"),
      position: 0,
      areas: {
        create: [
          area("gene", 0, ["gene-aav", "gene-editing"]),
          area("tissue", 1, ["tissue-skin", "tissue-cornea"]),
        ],
      },
    },
    include: { areas: { include: { topics: true } } },
  });
  await db().goal.createMany({
    data: ["CAPITAL", "MANUFACTURING", "RESEARCH"].map((code, position) => ({
      missionId,
      code,
      position,
      label: words(code),
      offering: words(`Offers ${code}`),
      seeking: words(`Seeks ${code}`),
      symmetricWeight: code === "RESEARCH" ? 0.8 : null,
    })),
  });
  return sector;
}
