import type { MissionContent } from "@/prisma/seed/content/types";

export const mission: MissionContent = {
  slug: "emilia-romagna-usa-2022",
  title: { en: "Emilia-Romagna in the USA", it: "L'Emilia-Romagna negli USA" },
  summary: {
    en: "Universities, hospitals, companies and startups of Emilia-Romagna meet their peers and investors in Boston and Philadelphia, from 12 to 17 June 2022.",
    it: "Università, ospedali, imprese e startup dell'Emilia-Romagna incontrano colleghi e investitori a Boston e Filadelfia, dal 12 al 17 giugno 2022.",
  },
  story: {
    en: [
      "For six days in June, Emilia-Romagna crosses the Atlantic. The Region leads a delegation of universities, research hospitals, companies, agencies and agri-food consortia through New York, Boston, Washington and Philadelphia, to turn acquaintances into work that lasts.",
      "Health and life sciences have their days in Boston and Philadelphia. In Boston the Clust-ER Health visits the houses where startups grow and launches the Bridging Innovation Program - Digital Health Boston 2022 at MassChallenge. In Philadelphia, a home of cell and gene therapy, the members who make and apply advanced therapies stay for three days.",
      "Two occasions are made for meeting one by one. The Networking Breakfast at the house of CIC brings Italian and American experience to the same tables: investors, companies, startups and researchers in life sciences, cancer research, cell and gene therapy. At Discovery Labs, in King of Prussia, Life Sciences Pennsylvania opens an afternoon of conversations to its own members.",
      "On 16 June, in Philadelphia, Emilia-Romagna and Pennsylvania sign an agreement for five years, on clusters, life sciences, agri-food, advanced manufacturing, research and investments. What is agreed at the tables is the first thing to fill it.",
    ].join("\n\n"),
    it: [
      "Per sei giorni, a giugno, l'Emilia-Romagna attraversa l'Atlantico. La Regione guida una delegazione di università, ospedali di ricerca, imprese, agenzie e consorzi agroalimentari tra New York, Boston, Washington e Filadelfia, per trasformare i contatti in lavoro che dura.",
      "La salute e le scienze della vita hanno le loro giornate a Boston e Filadelfia. A Boston il Clust-ER Health visita le case in cui crescono le startup e lancia, da MassChallenge, il Bridging Innovation Program - Digital Health Boston 2022. A Filadelfia, una delle patrie della terapia cellulare e genica, si fermano per tre giorni i soci che producono e applicano terapie avanzate.",
      "Due occasioni sono pensate per incontrarsi a tu per tu. Il Networking Breakfast nella casa di CIC porta agli stessi tavoli l'esperienza italiana e quella americana: investitori, imprese, startup e ricercatori di scienze della vita, oncologia, terapia cellulare e genica. A Discovery Labs, a King of Prussia, Life Sciences Pennsylvania apre gli incontri anche ai propri soci.",
      "Il 16 giugno, a Filadelfia, Emilia-Romagna e Pennsylvania firmano un accordo di cinque anni su cluster, scienze della vita, agroalimentare, manifattura avanzata, ricerca e investimenti. A riempirlo, per prima cosa, sarà ciò che si decide a quei tavoli.",
    ].join("\n\n"),
  },
  acknowledgement: {
    en: "Carried out with the contribution of the European Regional Development Fund, ERDF ROP 2014-2020 of Regione Emilia-Romagna.",
    it: "Realizzata con il contributo del Fondo europeo di sviluppo regionale, POR FESR 2014-2020 della Regione Emilia-Romagna.",
  },
  startsOn: "2022-06-12",
  endsOn: "2022-06-17",
  zone: "America/New_York",
  cities: ["New York", "Boston", "Washington", "Philadelphia"],
  lead: "regione-emilia-romagna",
  partners: ["clust-er-health", "art-er", "life-sciences-pennsylvania", "cic-philadelphia"],
};
