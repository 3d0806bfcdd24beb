type Region = { readonly code: string; readonly label: { readonly en: string; readonly it: string } };

const region = (code: string, en: string, it = en): Region => ({ code, label: { en, it } });

const italian: readonly Region[] = [
  region("IT-65", "Abruzzo"),
  region("IT-23", "Aosta Valley", "Valle d'Aosta"),
  region("IT-75", "Apulia", "Puglia"),
  region("IT-77", "Basilicata"),
  region("IT-78", "Calabria"),
  region("IT-72", "Campania"),
  region("IT-45", "Emilia-Romagna"),
  region("IT-36", "Friuli-Venezia Giulia"),
  region("IT-62", "Lazio"),
  region("IT-42", "Liguria"),
  region("IT-25", "Lombardy", "Lombardia"),
  region("IT-57", "Marche"),
  region("IT-67", "Molise"),
  region("IT-21", "Piedmont", "Piemonte"),
  region("IT-88", "Sardinia", "Sardegna"),
  region("IT-82", "Sicily", "Sicilia"),
  region("IT-32", "Trentino-Alto Adige/South Tyrol", "Trentino-Alto Adige"),
  region("IT-52", "Tuscany", "Toscana"),
  region("IT-55", "Umbria"),
  region("IT-34", "Veneto"),
];

const states =
  "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington State,WV West Virginia,WI Wisconsin,WY Wyoming";

const american = states.split(",").map((state) => region(`US-${state.slice(0, 2)}`, state.slice(3)));

/** Countries whose regions matter here (ISO 3166-2): "another region" is a reason to meet. */
export const regionsByCountry: Readonly<Record<string, readonly Region[]>> = { IT: italian, US: american };
