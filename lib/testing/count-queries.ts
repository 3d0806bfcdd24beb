import pg from "pg";
import { vi } from "vitest";

/** How many statements a read sends to the database. */
export async function countQueries(read: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, "query");
  try {
    await read();
    const count = sent.mock.calls.length;
    if (count === 0) throw new Error("nothing was counted: the driver sends its statements another way");
    return count;
  } finally {
    sent.mockRestore();
  }
}
