import type { Timetable } from "@/lib/engine/scheduling/timetable";

const unplacedWeight = 6;
const orderWeight = 3;
const spreadWeight = 2;

/** Breaks with penalties for what a required timetable must not have. */
export class RequiredCost {
  breaks = 0;
  private brokenOrders = 0;
  private excessSpread = 0;

  constructor(private readonly timetable: Timetable) {}

  /** Measures anew; small instances, so that clarity wins over deltas. */
  measure(waiting: number): number {
    const { problem } = this.timetable;
    this.measureBreaks();
    this.brokenOrders = 0;
    for (const [one, other] of problem.instance.before ?? []) {
      const [early, late] = [this.placeOf(one), this.placeOf(other)];
      if (early >= 0 && late >= 0 && early >= late) this.brokenOrders += 1;
    }
    return (
      this.breaks +
      unplacedWeight * waiting +
      orderWeight * this.brokenOrders +
      spreadWeight * this.excessSpread
    );
  }

  isValid(waiting: number): boolean {
    return waiting === 0 && this.brokenOrders === 0 && this.excessSpread === 0;
  }

  private placeOf(edge: number): number {
    return this.timetable.slotOf[edge]!;
  }

  private measureBreaks(): void {
    const { people, days, instance } = this.timetable.problem;
    let [sum, least, most] = [0, Number.POSITIVE_INFINITY, 0];
    for (let person = 0; person < people; person += 1) {
      if (this.timetable.degree[person] === 0) continue;
      let own = 0;
      for (let day = 0; day < days; day += 1) own += this.timetable.countBreaks(person, day);
      sum += own;
      least = Math.min(least, own);
      most = Math.max(most, own);
    }
    this.breaks = sum;
    const spread = sum === 0 ? 0 : most - least;
    this.excessSpread = instance.breakSpread === undefined ? 0 : Math.max(0, spread - instance.breakSpread);
  }
}
