import "server-only";
import type { Transaction } from "@/lib/db";
import { findBrokenRule } from "@/lib/errors";
import { inTransaction } from "@/lib/transaction";

const diaryRules = new Set(["diary_one_thing_at_a_time", "diary_time_to_travel"]);
const attempts = 3;

/**
 * Runs a change of seats. Where a diary filled up between looking and writing, the database refuses the whole; looked
 * at again, the clash is seen and answered or passed over.
 */
export async function changeSeats<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(work);
    } catch (error) {
      if (attempt === attempts || !diaryRules.has(findBrokenRule(error) ?? "")) throw error;
    }
  }
}
