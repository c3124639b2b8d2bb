export type Opening = {}
