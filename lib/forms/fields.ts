import { z } from "zod";

/** The codes of a facet, for an enumeration. */
export const codes = <Code extends string>(options: readonly { readonly code: Code }[]) =>
  options.map((option) => option.code) as [Code, ...Code[]];

/** Text that PostgreSQL keeps: every letter but NUL. */
export const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, "too-long")
    .refine((value) => !value.includes("\0"), "wrong");

export const needed = (most: number, code: string) => text(most).min(1, code);

/** A box that is ticked or not. */
export const flag = z.preprocess((value) => value === "yes" || value === true, z.boolean());

/** Several fields of one name, also where one or none came. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item));

/** One of some codes, or nothing said. */
export const choice = (known: readonly string[]) =>
  z
    .string()
    .refine((value) => value === "" || known.includes(value), "wrong")
    .default("")
    .transform((value) => (value === "" ? null : value));
