/** Elements looked at between two glances at the clock. */
const stride = 8;

/** The time that a look may take: milliseconds from when it begins. */
export function allotted() {
  let end = 0;
  let steps = 0;
  let late = false;
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
    /** True where what takes long itself may begin: first of all, or where time is no matter. Else nothing more is looked at. */
    isEarly(): boolean {
      late ||= steps > 2 && end < Number.POSITIVE_INFINITY;
      return !late;
    },
    isOver: (): boolean => late || performance.now() > end,
  };
}
