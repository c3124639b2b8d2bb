export type Silence = {kind:'cannot-count'}|{kind:'x'}
