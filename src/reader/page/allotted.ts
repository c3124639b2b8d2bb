/** Elements looked at between two glances at the clock. */
const stride = 8;
/** Steps after which what takes long itself is not begun, and the milliseconds that must be left for it. */
const first = 2;
const needed = 2;

/** The time that a look may take: milliseconds from when it begins. */
export function allotted() {
  let end = 0;
  let steps = 0;
  let late = false;
  let putOff = false;
  return {
    begin(budget: number): void {
      end = performance.now() + budget;
      steps = 0;
      late = false;
    },
    /** Asked before each element that is looked at. */
    isLate(): boolean {
      late ||= ++steps % stride === 0 && performance.now() > end;
      return late;
    },
    /**
     * True where what takes long itself may begin: first of all, or where time is no matter. Else nothing more is looked at. Where the page had to
     * be laid out first it is put off, once.
     */
    isEarly(): boolean {
      const left = end - performance.now();
      late ||= left < 1e9 && (steps > first || (!putOff && left < needed));
      putOff = late;
      return !late;
    },
    isOver: (): boolean => late || performance.now() > end,
  };
}
