type Venue = { readonly name: string; readonly address: string; readonly city: string };

/** A venue in as few words as tell it: the city stands there once. */
export function placeLine({ name, city }: Pick<Venue, "name" | "city">): string {
  return name.includes(city) ? name : `${name}, ${city}`;
}

/** The address below the name; the city only where the address does not say it. */
export function addressLine({ address, city }: Pick<Venue, "address" | "city">): string {
  return address.includes(city) ? address : `${address}, ${city}`;
}
