/** What a routine calls a call with sound alone, and one with a picture, inside the service. */
export interface CallWords {
  readonly voice: string;
  readonly video: string;
}

export const commonCalls: CallWords = { voice: 'röstsamtal', video: 'videosamtal' };
