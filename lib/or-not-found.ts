import "server-only";
import { notFound } from "next/navigation";
import { NotFoundError } from "@/lib/errors";

/** A page's answer to an unknown object and to somebody else's: the same 404. */
export async function orNotFound<Value>(wanted: Promise<Value>): Promise<Value> {
  try {
    return await wanted;
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}
