/** Said in place of a part that the rules core could not give. */
export function Fault({ what }: { what: string }) {
  return (
    <p class="fault">
      <strong>{what} kunde inte tas fram.</strong> Det är ett fel i tillägget, inte i ärendet. Följ regionens rutin som
      vanligt och säg till den som förvaltar tillägget.
    </p>
  );
}
