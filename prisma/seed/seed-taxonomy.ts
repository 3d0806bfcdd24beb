import { db } from "@/lib/db";
import { defaultGoals } from "@/lib/taxonomy/default-goals";
import { defaultTaxonomy } from "@/lib/taxonomy/default-taxonomy";

/** Gives a mission its own copy of the default sectors, areas, topics and goals. */
export async function seedTaxonomy(missionId: string): Promise<void> {
  for (const [position, sector] of defaultTaxonomy.entries()) {
    await db().sector.create({
      data: {
        missionId,
        code: sector.code,
        label: sector.label,
        position,
        areas: {
          create: sector.areas.map((area, areaPosition) => ({
            code: area.code,
            label: area.label,
            definition: area.definition,
            position: areaPosition,
            topics: {
              create: area.topics.map((topic, topicPosition) => ({
                code: topic.code,
                label: topic.label,
                definition: topic.definition,
                position: topicPosition,
                references: { create: [...(topic.references ?? [])] },
              })),
            },
          })),
        },
      },
    });
  }
  await db().goal.createMany({
    data: defaultGoals.map((goal, position) => ({ missionId, position, ...goal })),
  });
}
