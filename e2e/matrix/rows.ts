import type { Access, Thing } from "./access";
import type { Ids, World } from "./world";

/** The door of a page or a route handler. Its dynamic parts come from the world by their names, or from `where`. */
export type RouteRow = {
  /** Below app/. */
  readonly file: string;
  readonly access: Access;
  /** The parameter that names the object; the last one unless said otherwise. "none": the world has no such object. */
  readonly key?: string;
  /** Route handlers only; a page answers GET. */
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly body?: Readonly<Record<string, string>>;
  /** What the world does not have by the parameter's name. */
  readonly where?: (
    ids: Ids,
    thing: Thing,
    world: World,
  ) => Record<string, string> | Promise<Record<string, string>>;
  readonly query?: string;
};

/** The door of a server action: an export of a file that begins with "use server". */
export type ActionRow = {
  readonly action: `${string}#${string}`;
  readonly access: Access;
  /** The field that names the object: the one that is swapped for another's and for a deleted one. */
  readonly key: string;
  /** Fields beside the world's ids, so that the action gets past its schema. */
  readonly fields?: (ids: Ids, world: World) => Readonly<Record<string, string>>;
  /** Its page shows the caller's own people and meetings, whatever the action answers. */
  readonly showsOwn?: true;
  /** For useActionState: it gets the state before the form. */
  readonly hasState?: true;
};
