/** The regions whose routines this product knows by name, in alphabetical order of the Swedish name. */
export const regionKeys = ['jonkoping', 'kalmar', 'skane', 'uppsala', 'ostergotland'] as const;
export type RegionKey = (typeof regionKeys)[number];
