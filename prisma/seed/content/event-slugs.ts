export const networkingBreakfast = "networking-breakfast";
export const discoveryLabs = "discovery-labs";
/** Most people come to both matchmaking events. */
export const bothEvents = [networkingBreakfast, discoveryLabs];
